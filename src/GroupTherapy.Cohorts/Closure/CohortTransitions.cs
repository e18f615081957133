using System.Globalization;
using static GroupTherapy.Cohorts.CohortEventKind;

namespace GroupTherapy.Cohorts;

/// <summary>What can happen to a cohort as it stands: the one place that says so, for operations and for histories alike.</summary>
internal static class CohortTransitions
{
    /// <summary>Why the event cannot follow on <paramref name="now"/>; null when it can.</summary>
    internal static CohortRefusal? FaultOf(Cohort now, CohortEvent next)
    {
        if (next.Version != now.Version + 1) return new(RefusalKind.OutOfOrder, $"found version {Text(next.Version)}, expected version {Text(now.Version + 1)}.");
        if (next.On < now.History[now.Version].On) return new(RefusalKind.OutOfOrder, "found a day before the day of the event before it, expected that day or a later one.");
        if (string.IsNullOrWhiteSpace(next.Reason)) return new(RefusalKind.Incomplete, "found no reason, expected one.");
        if (!IsPossibleIn(now.State, next.Kind)) return new(RefusalKind.NotInThisState, $"the cohort is {AdmissionCodes.NameOf(now.State)}, and '{Words(next.Kind)}' is not possible then.");
        return next.Kind switch
        {
            Opened or Closed or Completed or Ended => null,
            SessionHeld => FaultOfSession(now, next),
            _ when next.Person is null => new(RefusalKind.Incomplete, "found no person, expected one."),
            Left => now.IsMember(next.Person!) ? null : NotAMember("the person who leaves"),
            Waited => FaultOfWaiting(now, next),
            Withdrew => now.IsWaiting(next.Person!) ? null : new(RefusalKind.NotWaiting, "the person who withdraws is not on the waiting list."),
            _ => FaultOfJoining(now, next),
        };
    }

    /// <summary>Why the event cannot begin a history; null when it can.</summary>
    internal static CohortRefusal? FaultOfFirst(CohortEvent first)
    {
        if (first.Kind != Founded) return new(RefusalKind.OutOfOrder, $"found '{Words(first.Kind)}', expected the founding of the cohort.");
        if (first.Version != 0) return new(RefusalKind.OutOfOrder, $"found version {Text(first.Version)}, expected version 0.");
        if (first.Cohort is null) return new(RefusalKind.Incomplete, "found no id of the cohort, expected one.");
        if (first.Policy is null) return new(RefusalKind.Incomplete, "found no policy, expected one.");
        if (!first.Policy.IsDeclared) return new(RefusalKind.Incomplete, "found an open or slow-open group without a reason, expected one.");
        return string.IsNullOrWhiteSpace(first.Reason) ? new(RefusalKind.Incomplete, "found no reason, expected one.") : null;
    }

    private static bool IsPossibleIn(CohortState state, CohortEventKind kind) => kind switch
    {
        Opened or Joined when state == CohortState.Forming => true,
        Closed or Joined or SessionHeld or Admitted when state == CohortState.Open => true,
        Completed or SessionHeld or Admitted when state == CohortState.Closed => true,
        Ended or Returned or Left or Waited or Withdrew => state is CohortState.Forming or CohortState.Open or CohortState.Closed,
        _ => false,
    };

    private static CohortRefusal? FaultOfSession(Cohort now, CohortEvent next)
    {
        if (next.Attendees.Count == 0) return new(RefusalKind.Incomplete, "nobody came, so that no session was held.");
        if (next.Attendees.Distinct(StringComparer.Ordinal).Count() != next.Attendees.Count) return new(RefusalKind.Incomplete, "found someone twice among those who came, expected each once.");
        return next.Attendees.All(now.IsMember) ? null : NotAMember("someone who came");
    }

    private static CohortRefusal? FaultOfWaiting(Cohort now, CohortEvent next)
    {
        if (now.IsMember(next.Person!)) return new(RefusalKind.AlreadyAMember, "the person belongs to the cohort already.");
        return now.IsWaiting(next.Person!) ? new(RefusalKind.AlreadyWaiting, "the person is on the waiting list already.") : null;
    }

    private static CohortRefusal? FaultOfJoining(Cohort now, CohortEvent next)
    {
        if (now.IsMember(next.Person!)) return new(RefusalKind.AlreadyAMember, "the person belongs to the cohort already.");
        if (next.Kind != now.KindOfJoining(next.Person!)) return new(RefusalKind.NotInThisState, $"found '{Words(next.Kind)}', expected '{Words(now.KindOfJoining(next.Person!))}' for this person at this moment.");
        if (next.InPlaceOf is not null && !now.HasFreedPlace(next.InPlaceOf)) return PlaceNotFree;
        if (now.ActiveMembers.Count >= now.Policy.Size.Maximum) return new(RefusalKind.Full, "every seat is taken.");
        if (next.Kind != Admitted || now.AdmitsSomeoneNew(next.InPlaceOf) || IsJustified(next)) return null;
        return new(RefusalKind.NotJustified, $"someone new joins after admission has closed, and no override of '{AdmissionRules.ClosedCohortId}' says who let it happen, when and why.");
    }

    internal static CohortRefusal PlaceNotFree { get; } = new(RefusalKind.PlaceNotFree, "the place is not free: its member has not left, came back, or was replaced already.");

    private static bool IsJustified(CohortEvent next) => next.Overrides.Any(entry =>
        entry.Rule == AdmissionRules.ClosedCohortId && entry.On <= next.On && !string.IsNullOrWhiteSpace(entry.Who) && !string.IsNullOrWhiteSpace(entry.Reason));

    private static CohortRefusal NotAMember(string who) => new(RefusalKind.NotAMember, $"{who} does not belong to the cohort now.");

    private static string Words(CohortEventKind kind) => kind switch
    {
        Founded => "founded",
        Opened => "opened",
        Closed => "closed",
        Completed => "completed",
        Ended => "ended",
        SessionHeld => "session held",
        Joined => "joined",
        Admitted => "admitted late",
        Returned => "returned",
        Left => "left",
        Waited => "put on the waiting list",
        Withdrew => "taken off the waiting list",
        _ => "an unknown event",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
