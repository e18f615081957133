using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The whole question of an admission: may this candidate join this cohort, led by these clinicians?</summary>
/// <remarks>
/// Only the candidate is required. A part that is not given is missing, and a review that misses a part is never clear. How the
/// group meets, and which problems it treats, is said by the candidate's group.
/// </remarks>
public sealed record Admission
{
    /// <summary>Who would join, and which group. Where the candidate is stands there too.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>Who leads the group; each must have authority where the candidate is. Null while that is unknown.</summary>
    /// <exception cref="ArgumentException">An entry is null, or two have one id.</exception>
    public IReadOnlyList<Clinician>? Facilitators
    {
        get;
        init => field = ValueList.OnceEach(value, clinician => clinician.Id, nameof(value));
    }

    /// <summary>The version of the cohort that the candidate would join; null while there is none.</summary>
    public Cohort? Cohort { get; init; }

    /// <summary>Whether the candidate belongs to another cohort of the same programme; null is unknown.</summary>
    public bool? EnrolledElsewhere { get; init; }

    /// <summary>The member whose freed place the candidate would take; null for a seat of one's own.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public string? InPlaceOf { get; init => field = value is null ? null : OpaqueId.Checked(value, nameof(InPlaceOf)); }

    /// <summary>What else the law of practice asks about the candidate, such as a stay that is only for a time; its id and location are the candidate's. Null when nothing more is known.</summary>
    public Client? Client { get; init; }

    /// <summary>The recorded justifications, at most one a rule, of whichever rulebook has the rule.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Override> Overrides { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<Override>();

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(Admission)} {Candidate?.Id}";
}
