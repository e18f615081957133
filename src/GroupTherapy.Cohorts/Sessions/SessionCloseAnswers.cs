using static GroupTherapy.Cohorts.SessionCloseFacts;

namespace GroupTherapy.Cohorts;

/// <summary>Reads the answers about a session's close: those that take more than a property, and all of them in one straight line.</summary>
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

    /// <summary>Every answer in one straight line; a test holds it against the facts' own readers.</summary>
    internal static void HandOver(SessionClose close, AnswerSheet<SessionClose> sheet)
    {
        sheet.Put(FacilitatorsPresent, close.Facilitators?.Count);
        sheet.Put(Contributed.ForAll, Contributed.OfAll(close));
        sheet.Put(SupportDocumented, close.SupportDocumented);
        sheet.Put(InterventionDocumented, close.InterventionDocumented);
        sheet.Put(HarmNoticed, close.HarmNoticed);
        sheet.Put(HarmAddressed, close.HarmAddressed);
        sheet.Put(RepeatedDynamicsNoticed, close.RepeatedDynamicsNoticed);
        sheet.Put(RepeatedDynamicsAddressed, close.RepeatedDynamicsAddressed);
        sheet.Put(RuptureNoticed, close.RuptureNoticed);
        sheet.Put(RuptureRepaired, close.RuptureRepaired);
        sheet.Put(CaseMaterialTaken, close.CaseMaterialTaken);
        sheet.Put(CaseMaterialDeidentified, close.CaseMaterialDeidentified);
        sheet.Put(CaseMaterialConsented, close.CaseMaterialConsented);
        sheet.Put(CohesionMeasured, Measured(close));
        sheet.Put(CohesionMeasuredOn, close.Cohesion?.On);
        sheet.Put(CohesionLow, close.Cohesion?.Low);
        sheet.Put(CohesionFalling, close.Cohesion?.Falling);
        for (var index = 0; index < OfEachMember.Count; index++) sheet.Put(OfEachMember[index].ForAll, OfEachMember[index].OfAll(close));
        for (var index = 0; index < OfEachIncident.Count; index++) sheet.Put(OfEachIncident[index].ForAll, OfEachIncident[index].OfAll(close));
    }

    private static bool? Either(bool? one, bool? other) => one == true || other == true ? true : one is null || other is null ? null : false;
}
