using System.Text.Json;
using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Writes sessions, as <see cref="SessionInput"/>, <see cref="SessionCloseInput"/> and <see cref="SupportInput"/> read them.</summary>
internal static class SessionJson
{
    private const int SecondsAMinute = 60;

    /// <summary>The fewest seconds that a finite decimal of minutes can tell.</summary>
    private const int Step = 3;

    public static void PutSession(this Utf8JsonWriter writer, Session session)
    {
        writer.Put("id", session.Id);
        writer.Put("number", session.Number);
        writer.Put("platform", session.Platform, (json, platform) =>
        {
            json.Put("name", platform.Name);
            json.Put("edition", platform.Edition);
        });
        writer.Put("approvedPlatforms", session.ApprovedPlatforms, (json, approval) =>
        {
            json.Put("name", approval.Name);
            json.Put("edition", approval.Edition);
            json.PutPeriod(approval.From, approval.Until);
        });
        writer.Put("hasBusinessAssociateAgreement", session.HasAgreement);
        writer.Put("businessAssociateAgreement", session.Agreement, (json, agreement) => json.PutPeriod(agreement.From, agreement.Until));
        writer.Put("publicFacing", session.PublicFacing);
        writer.Put("channels", session.Channels, (json, channel) =>
        {
            json.Put("kind", (ChannelKind?)channel.Kind, SessionCodes.Channels);
            json.Put("encrypted", channel.Encrypted);
        });
        writer.Put("controls", session.Controls);
        writer.Put("onlineRisksReviewed", session.OnlineRisksReviewed);
        writer.Put("recordsOn", session.RecordsOn);
        writer.Put("retentionPolicy", session.RetentionPolicy);
        writer.Put("facilitators", session.Facilitators);
        writer.Put("facilitatorsThroughPlatform", session.FacilitatorsThroughPlatform);
        writer.Put("members", session.Members, PutMember);
        writer.Put("authorities", session.Authorities, (json, authority) =>
        {
            json.Put("facilitator", authority.Facilitator);
            json.Put("member", authority.Member);
            json.Put("location", authority.Location.Code);
            json.Put("outcome", (Outcome?)authority.Outcome, OutcomeNames.All);
        });
        writer.Put("cameraPolicy", session.CameraPolicy, SessionCodes.CameraPolicies);
        writer.Put("substanceUseTheme", session.SubstanceUseTheme);
        writer.Put("substanceUseHandling", session.SubstanceUseHandling);
        writer.Put("plan", session, PutPlan);
    }

    public static void PutClose(this Utf8JsonWriter writer, SessionClose close)
    {
        writer.Put("closedAt", close.ClosedAt);
        writer.Put("members", close.Members, (json, member) =>
        {
            json.Put("id", member.Id);
            json.Put("supportSeconds", member.SupportSeconds);
            json.Put("supported", member.Supported);
            json.Put("wellBeingChecked", member.WellBeingChecked);
        });
        writer.Put("facilitators", close.Facilitators, (json, part) =>
        {
            json.Put("id", part.Facilitator);
            json.Put("contributed", part.Contributed);
        });
        writer.Put("supportDocumented", close.SupportDocumented);
        writer.Put("interventionDocumented", close.InterventionDocumented);
        writer.Put("incidents", close.Incidents, PutIncident);
        writer.Put("harmNoticed", close.HarmNoticed);
        writer.Put("harmAddressed", close.HarmAddressed);
        writer.Put("repeatedDynamicsNoticed", close.RepeatedDynamicsNoticed);
        writer.Put("repeatedDynamicsAddressed", close.RepeatedDynamicsAddressed);
        writer.Put("ruptureNoticed", close.RuptureNoticed);
        writer.Put("ruptureRepaired", close.RuptureRepaired);
        writer.Put("caseMaterialTaken", close.CaseMaterialTaken);
        writer.Put("caseMaterialDeidentified", close.CaseMaterialDeidentified);
        writer.Put("caseMaterialConsented", close.CaseMaterialConsented);
        writer.Put("cohesionMeasured", close.CohesionMeasured);
        writer.Put("cohesion", close.Cohesion, (json, cohesion) =>
        {
            json.Put("on", cohesion.On);
            json.Put("low", cohesion.Low);
            json.Put("falling", cohesion.Falling);
        });
    }

    /// <summary>The time is told in minutes, and rounded where they cannot tell it: a length up, its parts down.</summary>
    public static void PutSupport(this Utf8JsonWriter writer, SupportedSession support)
    {
        var time = support.Time;
        writer.Put("sessionMinutes", Minutes(time.LengthSeconds + Step - 1));
        writer.Put("fixedMinutes", Minutes(time.FixedSeconds));
        writer.Put("closingMinutes", Minutes(time.ClosingSeconds));
        writer.Put("minimumMinutes", Minutes(time.Policy.MinimumSeconds));
        writer.Put("members", support.Members, (json, member) =>
        {
            json.Put("id", member.Id);
            json.Put("present", member.IsPresent);
            json.Put("weight", member.Weight);
            json.Put("owedSeconds", member.OwedSeconds);
            json.Put("givenSeconds", member.GivenSeconds);
        });
    }

    private static decimal? Minutes(int seconds) => (seconds - (seconds % Step)) / (decimal)SecondsAMinute;

    private static void PutPlan(Utf8JsonWriter writer, Session session)
    {
        writer.Put("structured", session.Structured);
        writer.PutListed("goals", "goal", session.Goals, SessionFacts.Goals.Most);
        writer.Put("agendaSent", session.AgendaSent);
        writer.Put("agendaProtected", session.AgendaProtected);
        writer.Put("agendaTopics", session.AgendaTopics);
        writer.Put("privacyProtocol", session.PrivacyProtocol);
        writer.Put("homeworkGiven", session.HomeworkGiven);
        writer.Put("homeworkReviewed", session.HomeworkReviewed);
        writer.Put("distractionsCleared", session.DistractionsCleared);
    }

    private static void PutMember(Utf8JsonWriter writer, PresentMember member)
    {
        writer.Put("id", member.Id);
        writer.Put("throughPlatform", member.ThroughPlatform);
        writer.Put("identityRechecked", member.IdentityRechecked);
        writer.Put("location", member.Location.Code);
        writer.Put("addressTaken", member.AddressTaken);
        writer.Put("emergencyNumberResolved", member.EmergencyNumberResolved);
        writer.Put("privateSpaceAttested", member.PrivateSpaceAttested);
        writer.Put("cameraOn", member.CameraOn);
        writer.Put("cameraOffAgreed", member.CameraOffAgreed);
        writer.Put("consentsToRecords", member.ConsentsToRecords);
    }

    private static void PutIncident(Utf8JsonWriter writer, Incident incident)
    {
        writer.Put("id", incident.Id);
        writer.Put("kind", (IncidentKind?)incident.Kind, IncidentCodes.Kinds);
        writer.Put("members", incident.Members);
        writer.Put("personVerified", incident.PersonVerified);
        writer.Put("at", incident.At);
        writer.Put("responses", incident.Responses, (json, response) =>
        {
            json.Put("response", (IncidentResponse?)response.Response, IncidentCodes.Responses);
            json.Put("at", (LocalDateTime?)response.At);
        });
    }
}
