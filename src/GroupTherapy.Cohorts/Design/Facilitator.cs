namespace GroupTherapy.Cohorts;

/// <summary>Someone who leads a group: what the practice knows of the person's competence for this group.</summary>
/// <remarks>Whatever is null is unknown. Competence is the practice's judgement of this person for this group.</remarks>
public sealed record Facilitator
{
    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Is a treatment provider, and leads the group as one.</summary>
    public bool? TreatmentProvider { get; init; }

    /// <summary>Competent, within the scope of practice, in the group's problems.</summary>
    public bool? CompetentInTheme { get; init; }

    /// <summary>Competent with the people the group is for.</summary>
    public bool? CompetentInPopulation { get; init; }

    /// <summary>Competent in the group's method.</summary>
    public bool? CompetentInMethod { get; init; }

    /// <summary>Competent in the medium: video, voice, text or the room.</summary>
    public bool? CompetentInMedium { get; init; }

    /// <summary>Every training for groups and for online groups; empty when there is known to be none.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<Training>? Trainings { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(Facilitator)} {Id}";
}
