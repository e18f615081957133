using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Reads a session as it ends; what is not given is unknown.</summary>
internal static class SessionCloseInput
{
    /// <param name="input">The object.</param>
    /// <param name="session">The session's id.</param>
    /// <param name="asOf">The as-of date: cohesion cannot have been measured later.</param>
    public static SessionClose Read(InputObject input, string session, LocalDate? asOf) => new()
    {
        Id = session,
        ClosedAt = input.Time("closedAt"),
        Members = input.ObjectsById("members", "member", ReadMember, member => member.Id),
        Facilitators = input.ObjectsById("facilitators", "facilitator", ReadFacilitator, part => part.Facilitator),
        SupportDocumented = input.YesNo("supportDocumented"),
        InterventionDocumented = input.YesNo("interventionDocumented"),
        Incidents = input.ObjectsById("incidents", "incident", ReadIncident, incident => incident.Id),
        HarmNoticed = input.YesNo("harmNoticed"),
        HarmAddressed = input.YesNo("harmAddressed"),
        RepeatedDynamicsNoticed = input.YesNo("repeatedDynamicsNoticed"),
        RepeatedDynamicsAddressed = input.YesNo("repeatedDynamicsAddressed"),
        RuptureNoticed = input.YesNo("ruptureNoticed"),
        RuptureRepaired = input.YesNo("ruptureRepaired"),
        CaseMaterialTaken = input.YesNo("caseMaterialTaken"),
        CaseMaterialDeidentified = input.YesNo("caseMaterialDeidentified"),
        CaseMaterialConsented = input.YesNo("caseMaterialConsented"),
        CohesionMeasured = input.YesNo("cohesionMeasured"),
        Cohesion = input.Object("cohesion", cohesion => ReadCohesion(cohesion, asOf)),
    };

    private static AttendedMember? ReadMember(InputObject input)
    {
        var id = input.Id("id");
        var member = new AttendedMember
        {
            Id = id ?? InputObject.NoId,
            SupportSeconds = input.Count("supportSeconds", 0, AttendedMember.MostSeconds),
            Supported = input.YesNo("supported"),
            WellBeingChecked = input.YesNo("wellBeingChecked"),
        };
        return id is null ? null : member;
    }

    private static FacilitatorPart? ReadFacilitator(InputObject input)
    {
        var id = input.Id("id");
        var contributed = input.YesNo("contributed");
        return id is null ? null : new(id, contributed);
    }

    private static Incident? ReadIncident(InputObject input)
    {
        var id = input.Id("id");
        var kind = input.RequiredChoice("kind", IncidentCodes.Kinds);
        var incident = new Incident
        {
            Id = id ?? InputObject.NoId,
            Kind = kind ?? IncidentKind.Other,
            Members = input.IdsOnce("members"),
            PersonVerified = input.YesNo("personVerified"),
            At = input.Time("at"),
            Responses = input.Objects("responses", ReadResponse),
        };
        return id is null || kind is null ? null : incident;
    }

    private static RecordedResponse? ReadResponse(InputObject input)
    {
        var response = input.RequiredChoice("response", IncidentCodes.Responses);
        var at = input.RequiredTime("at");
        return response is { } known && at is { } time ? new(known, time) : null;
    }

    private static CohesionMeasurement? ReadCohesion(InputObject input, LocalDate? asOf)
    {
        var on = input.RequiredDay("on", asOf);
        var (low, falling) = (input.YesNo("low"), input.YesNo("falling"));
        return on is { } day ? new(day, low, falling) : null;
    }
}
