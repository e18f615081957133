using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reads <c>{"asOf", "group", "cohort", "facilitators", "candidates"}</c>; a cohort or facilitators that are not given are missing parts.</summary>
internal static class AdmissionInput
{
    private const int MostFacilitators = 100;

    /// <param name="root">The document.</param>
    /// <param name="on">The day given beside it, which overrides the document's.</param>
    /// <param name="data">The licensure data.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static AskedAdmissions? Read(InputObject root, LocalDate? on, LicensureData data)
    {
        var (desk, isSound) = ReadParts(root, on, data);
        var admissions = ReadCandidates(root, desk);
        return isSound ? new(desk, admissions) : null;
    }

    /// <summary>Reads the same without the candidates, who come one by one.</summary>
    /// <inheritdoc cref="Read"/>
    public static AdmissionDesk? ReadDesk(InputObject root, LocalDate? on, LicensureData data)
    {
        if (root.Has("candidates")) root.Refuse("candidates", "nothing with --follow: each candidate is a line");
        var (desk, isSound) = ReadParts(root, on, data);
        return isSound ? desk : null;
    }

    /// <summary>Reads one candidate; only the id is required.</summary>
    /// <returns>Null, with faults, when there is no id.</returns>
    public static Admission? ReadCandidate(InputObject input, AdmissionDesk desk)
    {
        var enrolledElsewhere = input.YesNo("enrolledElsewhere");
        var inPlaceOf = input.OptionalId("inPlaceOf");
        var client = input.Object("client", ReadClient);
        if (CandidateInput.Read(input, desk.Group, desk.Overridable, desk.AsOf) is not { } entry) return null;
        return new()
        {
            Candidate = entry.Candidate,
            Facilitators = desk.Facilitators,
            Cohort = desk.Cohort,
            EnrolledElsewhere = enrolledElsewhere,
            InPlaceOf = inPlaceOf,
            Client = client,
            Overrides = entry.Overrides,
        };
    }

    private static (AdmissionDesk Desk, bool IsSound) ReadParts(InputObject root, LocalDate? on, LicensureData data)
    {
        var asOf = root.AsOf(on);
        var group = root.RequiredObject("group", GroupInput.Read);
        var cohort = root.Object("cohort", input => CohortInput.Read(input, group?.Group.Format != MeetingFormat.InPerson, asOf));
        RefuseOtherMembers(root, group, cohort);
        var facilitators = root.ClinicianList("facilitators", MostFacilitators);
        var reviewer = new Reviewer { Screening = ScreeningRulebook.For(group?.Policy ?? ScreeningPolicy.Default), Data = data };
        return (new(asOf ?? default, group is { Members: null } && cohort is not null ? group with { Members = cohort.ActiveMembers } : group, cohort, facilitators, reviewer), asOf is not null && group is not null);
    }

    /// <summary>A group is its cohort: whom a candidate is related to is asked about the same members as the seats are counted of.</summary>
    private static void RefuseOtherMembers(InputObject root, GroupInput? group, Cohort? cohort)
    {
        if (group?.Members is not { } members || cohort is null || new HashSet<string>(members, StringComparer.Ordinal).SetEquals(cohort.ActiveMembers)) return;
        root.Refuse("group", "members that belong to the cohort by its history, or none listed");
    }

    private static IReadOnlyList<Admission> ReadCandidates(InputObject root, AdmissionDesk desk)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return root.RequiredObjects("candidates", input =>
        {
            var admission = ReadCandidate(input, desk);
            if (admission is not null && !ids.Add(admission.Candidate.Id)) input.Refuse("id", "an id that no other candidate has");
            return admission;
        });
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
