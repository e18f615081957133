using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy session</c> answers: a decision by each rulebook that was asked.</summary>
internal sealed class JudgedMeeting(Meeting meeting)
{
    /// <summary>Null where no group is given.</summary>
    public Decision<GroupDesign>? Design { get; } = meeting.Group is { } group ? DesignRulebook.Default.Judge(group, meeting.AsOf) : null;

    public Decision<Session> Readiness { get; } = ReadinessRulebook.Default.Judge(meeting.Session, meeting.AsOf);

    /// <summary>Null where no close is given.</summary>
    public Decision<SessionClose>? Close { get; } = meeting.Close is { } close ? CloseRulebook.Default.Judge(close, meeting.AsOf) : null;

    public IReadOnlyList<Outcome> Outcomes => [.. new[] { Design?.Outcome, Readiness.Outcome, Close?.Outcome }.OfType<Outcome>()];

    /// <summary>The incidents of a close that are still owed a response, with what each is owed.</summary>
    public static IEnumerable<(string Incident, IReadOnlyList<string> Responses)> Owed(SessionClose close) =>
        (close.Incidents ?? [])
            .Select(incident => (incident.Id, Responses: (IReadOnlyList<string>)[.. incident.Owed(close.ClosedAt).Select(owed => IncidentCodes.Responses.First(known => known.Choice == owed.Response).Name)]))
            .Where(incident => incident.Responses.Count > 0);
}
