namespace GroupTherapy.Cohorts;

/// <summary>All that can be seen of a cohort, as text: for telling whether two are the same by more than their history.</summary>
internal static class Snapshot
{
    public static string Of(Cohort cohort) => string.Join('\n',
    [
        $"{cohort.Id} {cohort.Version} {cohort.State} {cohort.Policy} {cohort.IsWithinAdmissionWindow}",
        .. cohort.Members.Select(member => $"{member.Id} {member.IsActive} {member.IsOriginal}: {string.Join("; ", member.Stays.Select(stay => (stay.Joining, stay.From, stay.FromSession, stay.Until, stay.InPlaceOf)))}"),
        string.Join(' ', cohort.ActiveMembers),
        .. cohort.Sessions.Select(session => $"{session.Number} {session.On}: {string.Join(' ', session.Roll)} / {string.Join(' ', session.Attendees)}"),
        string.Join(' ', cohort.WaitingList.Select(entry => (entry.Candidate, entry.Since))),
        string.Join(' ', cohort.ActiveMembers.Select(member => Attendance.Of(cohort, member).Attended)),
        $"{Viability.Of(cohort).IsViable}",
    ]);
}
