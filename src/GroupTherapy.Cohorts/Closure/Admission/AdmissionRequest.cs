namespace GroupTherapy.Cohorts;

/// <summary>A candidate, a version of a cohort and a day: may the candidate join then?</summary>
/// <remarks>What the cohort's history says is known. What the host alone can say is unknown until it says so.</remarks>
public sealed record AdmissionRequest
{
    /// <summary>The candidate's opaque id, the same as in the cohort's history.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Candidate { get; init => field = OpaqueId.Checked(value, nameof(Candidate)); }

    /// <summary>The version that is judged.</summary>
    public required Cohort Cohort { get; init; }

    /// <summary>The day on which the candidate would join.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Whether the candidate belongs to another cohort of the same programme; null is unknown.</summary>
    public bool? EnrolledElsewhere { get; init; }

    /// <summary>The member whose freed place the candidate would take; null for a seat of one's own.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public string? InPlaceOf { get; init => field = OpaqueId.CheckedIfGiven(value, nameof(InPlaceOf)); }

    /// <summary>The type and the opaque ids of candidate and cohort.</summary>
    public override string ToString() => $"{nameof(AdmissionRequest)} {Candidate} {Cohort?.Id}";
}
