using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy admit</c> is asked about every candidate alike: the group, its cohort, those who lead it, and by what they are judged.</summary>
internal sealed class AdmissionDesk
{
    public AdmissionDesk(LocalDate asOf, GroupInput? group, Cohort? cohort, IReadOnlyList<Clinician>? facilitators, Reviewer reviewer)
    {
        AsOf = asOf;
        Group = group;
        Cohort = cohort;
        Facilitators = facilitators;
        Reviewer = reviewer;
        Overridable = [.. reviewer.Screening.Overridable(), .. cohort?.Rulebook.Overridable() ?? []];
    }

    public LocalDate AsOf { get; }

    public GroupInput? Group { get; }

    public Cohort? Cohort { get; }

    public IReadOnlyList<Clinician>? Facilitators { get; }

    public Reviewer Reviewer { get; }

    /// <summary>The rules of all parts that admit an override.</summary>
    public IReadOnlyList<string> Overridable { get; }
}
