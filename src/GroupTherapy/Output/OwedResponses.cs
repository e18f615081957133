using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>The incidents of a close that are still owed a response, with what each is owed.</summary>
internal static class OwedResponses
{
    public static IEnumerable<(string Incident, IReadOnlyList<string> Responses)> Of(SessionClose close) =>
        (close.Incidents ?? [])
            .Select(incident => (incident.Id, Responses: (IReadOnlyList<string>)[.. incident.Owed(close.ClosedAt).Select(owed => IncidentCodes.Responses.First(known => known.Choice == owed.Response).Name)]))
            .Where(incident => incident.Responses.Count > 0);
}
