using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Reads a cohort: what was declared at its founding, and its history.</summary>
internal static class CohortInput
{
    private const int MostMembers = 100;
    private const string NotRecorded = "not recorded";

    public static readonly IReadOnlyList<(CohortEventKind Kind, string Name)> Kinds =
    [
        (CohortEventKind.Opened, "opened"),
        (CohortEventKind.SessionHeld, "sessionHeld"),
        (CohortEventKind.Joined, "joined"),
        (CohortEventKind.Left, "left"),
        (CohortEventKind.Waited, "waited"),
        (CohortEventKind.Withdrew, "withdrew"),
        (CohortEventKind.Closed, "closed"),
        (CohortEventKind.Completed, "completed"),
        (CohortEventKind.Ended, "ended"),
    ];

    /// <param name="input">The object.</param>
    /// <param name="byDefault">The policy of a cohort that declares none; each of its options counts where the cohort does not say otherwise.</param>
    /// <param name="asOf">The as-of date: nothing of the history is later.</param>
    /// <returns>Null, with faults, when the history cannot have happened.</returns>
    public static Cohort? Read(InputObject input, CohortPolicy byDefault, LocalDate? asOf)
    {
        var id = input.Id("id");
        var policy = ReadPolicy(input, byDefault);
        var founded = input.RequiredDay("foundedOn", asOf);
        var cohort = id is not null && policy is not null && founded is { } day ? Cohort.Found(id, policy, day, NotRecorded) : null;
        input.Objects("history", happened =>
        {
            var next = ReadEvent(happened, cohort, asOf);
            if (cohort is null || next is null) return next;
            var step = cohort.Record(next);
            if (step.Refusal is { } refusal) happened.Refuse("what", $"an event that can follow on those before it: {refusal.Reason.TrimEnd('.')}");

            // What follows on an impossible event can't be judged.
            cohort = step.Next;
            return next;
        });
        return cohort;
    }

    private static CohortPolicy? ReadPolicy(InputObject input, CohortPolicy byDefault)
    {
        var membership = input.Choice("membership", AdmissionCodes.Memberships) ?? byDefault.Membership;
        var reason = input.Text("membershipReason") ?? (input.Has("membership") ? null : byDefault.MembershipReason);
        var window = input.Count("admissionWindowSessions", 0, CohortPolicy.LongestAdmissionWindow) ?? byDefault.AdmissionWindowSessions;
        var size = input.Has("size") ? input.Object("size", ReadSize) : byDefault.Size;
        if (membership != MembershipModel.Closed && reason is null) input.Refuse("membershipReason", "why the group is not closed, which such a group declares");
        else if (size is not null) return byDefault with { Membership = membership, MembershipReason = reason, AdmissionWindowSessions = window, Size = size };
        return null;
    }

    private static GroupSize? ReadSize(InputObject input)
    {
        var minimum = input.RequiredCount("minimum", 2, MostMembers);
        var idealFrom = input.RequiredCount("idealFrom", minimum ?? 2, MostMembers);
        var idealTo = input.RequiredCount("idealTo", idealFrom ?? 2, MostMembers);
        var maximum = input.RequiredCount("maximum", idealTo ?? 2, MostMembers);
        return minimum is { } fewest && idealFrom is { } from && idealTo is { } to && maximum is { } most ? new(fewest, from, to, most) : null;
    }

    private static CohortEvent? ReadEvent(InputObject input, Cohort? cohort, LocalDate? asOf)
    {
        var on = input.RequiredDay("on", asOf);
        var kind = input.RequiredChoice("what", Kinds);
        var reason = input.Text("reason") ?? NotRecorded;
        var joins = kind == CohortEventKind.Joined;
        var person = joins || kind is CohortEventKind.Left or CohortEventKind.Waited or CohortEventKind.Withdrew ? input.Id("who") : null;
        var attendees = kind == CohortEventKind.SessionHeld ? ReadAttendees(input) : [];
        var inPlaceOf = joins ? input.OptionalId("inPlaceOf") : null;
        var overrides = joins ? input.Overrides(AdmissionRulebook.Default.Overridable(), on) : [];
        if (cohort is null || on is not { } day || kind is not { } what) return null;
        return new()
        {
            Kind = joins && person is not null ? cohort.KindOfJoining(person) : what,
            Version = cohort.Version + 1,
            On = day,
            Reason = reason,
            Person = person,
            Attendees = attendees,
            InPlaceOf = inPlaceOf,
            Overrides = overrides,
        };
    }

    private static IReadOnlyList<string> ReadAttendees(InputObject input)
    {
        if (input.ItemsOf("attendees") is null or 0) input.Refuse("attendees", "a list of at least one member: a session to which nobody came was not held");
        return input.IdsOnce("attendees") ?? [];
    }
}
