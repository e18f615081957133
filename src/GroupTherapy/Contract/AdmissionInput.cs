using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Reads <c>{"asOf", "group", "cohort", "facilitators", "candidates"}</c>; a cohort or facilitators that are not given are missing parts.</summary>
internal static class AdmissionInput
{
    private const int MostFacilitators = 100;

    /// <param name="root">The document.</param>
    /// <param name="on">The day given beside it, which overrides the document's.</param>
    /// <param name="reviewer">By whom it is to be judged.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static Referral? Read(InputObject root, LocalDate? on, Reviewer reviewer)
    {
        var (desk, isSound) = ReadParts(root, on, reviewer);
        var admissions = root.Admissions(input => ReadCandidate(input, desk));
        return isSound ? new(desk.Reviewer, desk.AsOf, admissions) : null;
    }

    /// <summary>Reads the same without the candidates, who come one by one.</summary>
    /// <inheritdoc cref="Read"/>
    public static AdmissionDesk? ReadDesk(InputObject root, LocalDate? on, Reviewer reviewer)
    {
        if (root.Has("candidates")) root.Refuse("candidates", "nothing with --follow: each candidate is a line");
        var (desk, isSound) = ReadParts(root, on, reviewer);
        return isSound ? desk : null;
    }

    /// <summary>Reads one candidate; only the id is required.</summary>
    /// <returns>Null, with faults, when there is no id.</returns>
    public static Admission? ReadCandidate(InputObject input, AdmissionDesk desk)
    {
        var enrolledElsewhere = input.YesNo("enrolledElsewhere");
        var inPlaceOf = input.OptionalId("inPlaceOf");
        var client = input.Object("client", ReadClient);
        var candidate = CandidateInput.Read(input, desk.Group, desk.AsOf);
        var overrides = input.Overrides(desk.Overridable, desk.AsOf);
        return candidate is null ? null : new()
        {
            Candidate = candidate,
            Facilitators = desk.Facilitators,
            Cohort = desk.Cohort,
            EnrolledElsewhere = enrolledElsewhere,
            InPlaceOf = inPlaceOf,
            Client = client,
            Overrides = overrides,
        };
    }

    private static (AdmissionDesk Desk, bool IsSound) ReadParts(InputObject root, LocalDate? on, Reviewer reviewer)
    {
        var asOf = root.AsOf(on);
        var group = root.RequiredObject("group", input => GroupInput.Read(input, reviewer));
        var cohort = root.Object("cohort", input => CohortInput.Read(input, reviewer.PolicyOfCohorts(group?.Group.Format), asOf));
        RefuseOtherMembers(root, group, cohort);
        var facilitators = root.ClinicianList("facilitators", MostFacilitators);
        return (new(asOf ?? default, group is { Members: null } && cohort is not null ? group with { Members = cohort.ActiveMembers } : group, cohort, facilitators, group?.Reviewer ?? reviewer), asOf is not null && group is not null);
    }

    /// <summary>A group is its cohort: whom a candidate is related to is asked about the same members as the seats are counted of.</summary>
    private static void RefuseOtherMembers(InputObject root, GroupInput? group, Cohort? cohort)
    {
        if (group?.Members is not { } members || cohort is null || new HashSet<string>(members, StringComparer.Ordinal).SetEquals(cohort.ActiveMembers)) return;
        root.Refuse("group", "members that belong to the cohort by its history, or none listed");
    }

    /// <summary>What the law of practice asks about a candidate besides the location.</summary>
    private static Client ReadClient(InputObject input) => new()
    {
        Id = InputObject.NoId,
        Modality = input.Choice("modality", MeetingFormats.Modalities),
        Existing = input.YesNo("existing"),
        TemporarilyThere = input.YesNo("temporarilyThere"),
        Told = input.YesNo("told"),
        ArrivedOn = input.Day("arrivedOn"),
    };
}
