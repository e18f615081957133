namespace GroupTherapy.Cohorts;

/// <summary>Reads the answers about a session's close: those that take more than a property.</summary>
internal static class SessionCloseAnswers
{
    /// <summary>No time is no support, whatever else is said; time is support unless it is said not to be.</summary>
    internal static bool? Supported(AttendedMember member) =>
        member.SupportSeconds == 0 ? false : member.Supported ?? (member.SupportSeconds is null ? null : true);

    /// <summary>Something that answers this kind of incident was done after it, and not only written down.</summary>
    internal static bool? Intervened(SessionClose close, Incident incident)
    {
        if (incident.Responses is not { } responses) return null;
        for (var index = 0; index < responses.Count; index++)
        {
            if (RequiredResponses.Intervenes(responses[index].Response, incident.Kind) && incident.Has(responses[index].Response, close.ClosedAt) == true) return true;
        }

        return false;
    }

    /// <summary>An incident of another kind is not asked for this response.</summary>
    internal static bool? Answered(SessionClose close, Incident incident, bool asked, IncidentResponse response) => asked ? incident.Has(response, close.ClosedAt) : true;

    internal static bool? UnverifiedTakenUp(SessionClose close, Incident incident) =>
        incident.Kind is IncidentKind.BackgroundPerson or IncidentKind.ThirdPartyPresent ? Either(incident.PersonVerified, incident.Has(IncidentResponse.PrivacyIncidentOpened, close.ClosedAt)) : true;

    internal static bool? UnverifiedRemoved(SessionClose close, Incident incident) =>
        incident.Kind is IncidentKind.ThirdPartyPresent ? Either(incident.PersonVerified, incident.Has(IncidentResponse.PersonRemoved, close.ClosedAt)) : true;

    /// <summary>Whether all that the kind requires was recorded; what only an unverified person needs is unknown while that is.</summary>
    internal static bool? NothingOwed(SessionClose close, Incident incident)
    {
        var rows = RequiredResponses.For(incident.Kind);
        bool? answer = true;
        for (var index = 0; index < rows.Count; index++)
        {
            var done = incident.Has(rows[index].Response, close.ClosedAt);
            if (rows[index].UnlessVerified) done = Either(incident.PersonVerified, done);
            if (done == false) return false;
            if (done is null) answer = null;
        }

        return answer;
    }

    internal static bool? Measured(SessionClose close) => close.CohesionMeasured ?? (close.Cohesion is null ? null : true);

    private static bool? Either(bool? one, bool? other) => one == true || other == true ? true : one is null || other is null ? null : false;
}
