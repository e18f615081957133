using System.Text.Json;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Writes groups and candidates, as <see cref="GroupInput"/> and <see cref="CandidateInput"/> read them.</summary>
internal static class CandidateJson
{
    public static void PutGroup(this Utf8JsonWriter writer, Group group)
    {
        writer.Put("id", group.Id);
        writer.Put("format", (MeetingFormat?)group.Format, MeetingFormats.Formats);
        writer.Put("targetProblems", group.TargetProblems);
        writer.Put("minutesPerMember", group.MinutesPerMember);
        writer.Put("movedOnlineOn", group.MovedOnlineOn);
    }

    public static void PutCandidate(this Utf8JsonWriter writer, Candidate candidate)
    {
        writer.Put("id", candidate.Id);
        writer.PutStatements("acuteCrisis", candidate.AcuteCrisis);
        writer.PutStatements("easilyDysregulated", candidate.EasilyDysregulated);
        writer.PutStatements("depressionSeverity", candidate.DepressionSeverity, CandidateCodes.DepressionSeverities);
        writer.PutStatements("suicidalIdeation", candidate.SuicidalIdeation);
        writer.PutStatements("suicideRiskAssessment", candidate.SuicideRiskAssessment, (json, risk) =>
        {
            json.Put("on", risk.On);
            json.Put("risk", risk.Risk, CandidateCodes.SuicideRisks);
        });
        writer.PutStatements("dangerToOthers", candidate.DangerToOthers);
        PutForms(writer, candidate);
        writer.PutStatements("crisisPlan", candidate.CrisisPlan);
        writer.PutStatements("emergencyContact", candidate.EmergencyContact);
        writer.Put("location", candidate.Location.Code);
        writer.PutStatements("localEmergencyServices", candidate.LocalEmergencyServices);
        writer.Put("supportNeedMinutes", candidate.SupportNeedMinutes);
        writer.PutStatements("fitAssessment", candidate.FitAssessment, (json, fit) =>
        {
            json.Put("on", fit.On);
            json.Put("goal", fit.Goal);
            json.Put("dynamics", fit.Dynamics);
        });
        writer.PutStatements("individualMeeting", candidate.IndividualMeeting);
        writer.PutStatements("privacyAndSpacePrepared", candidate.PrivacyAndSpacePrepared);
        writer.Put("presentingProblems", candidate.PresentingProblems);
        writer.Put("relationships", candidate.Relationships, (json, relationship) =>
        {
            json.Put("member", relationship.Member);
            json.Put("kind", (RelationshipKind?)relationship.Kind, CandidateCodes.RelationshipKinds);
        });
        writer.PutStatements("identityVerified", candidate.IdentityVerified);
        writer.PutStatementList("consents", candidate.Consents, (json, consent) =>
        {
            json.Put("kind", (ConsentKind?)consent.Kind, CandidateCodes.ConsentKinds);
            json.Put("on", consent.On);
            json.Put("currentVersion", consent.CurrentVersion);
            json.Put("covers", consent.Covers);
        });
        writer.PutStatements("technology", candidate.Technology, (json, technology) =>
        {
            json.Put("device", technology.Device);
            json.Put("connection", technology.Connection);
            json.Put("camera", technology.Camera);
            json.Put("sound", technology.Sound);
        });
        writer.PutStatements("privateSpace", candidate.PrivateSpace);
        writer.PutStatements("network", candidate.Network, CandidateCodes.Networks);
        writer.PutStatements("agreedGoals", candidate.AgreedGoals);
        writer.PutStatements("agreesOnTasks", candidate.AgreesOnTasks);
        writer.PutStatements("expectedAttendancePercent", candidate.ExpectedAttendancePercent);
        writer.PutStatements("digitalConfidence", candidate.DigitalConfidence, CandidateCodes.DigitalConfidences);
        writer.Put("reasonsForOnline", candidate.ReasonsForOnline);
        writer.PutStatements("ambivalent", candidate.Ambivalent);
        writer.Put("inPersonOutcome", candidate.InPersonOutcome, OutcomeNames.All);
        writer.PutStatements("intimacyProblems", candidate.IntimacyProblems);
        writer.PutStatements("insufficientInPersonProgress", candidate.InsufficientInPersonProgress);
        writer.PutStatements("lateOrAloofInPerson", candidate.LateOrAloofInPerson);
        writer.PutStatements("attachment", candidate.Attachment, CandidateCodes.AttachmentStyles);
        writer.PutStatements("dissociativeSymptoms", candidate.DissociativeSymptoms);
        writer.PutStatements("socialAnxiety", candidate.SocialAnxiety);
        writer.PutStatements("borderlinePersonality", candidate.BorderlinePersonality);
    }

    private static void PutForms(Utf8JsonWriter writer, Candidate candidate)
    {
        writer.PutStatements("phq9", candidate.Phq9, PutQuestionnaire);
        writer.PutStatements("phq2", candidate.Phq2, PutQuestionnaire);
        writer.PutStatements("gad7", candidate.Gad7, PutQuestionnaire);
        writer.PutStatements("columbia", candidate.Columbia, PutColumbia);
        writer.PutStatements("asq", candidate.Asq, PutAsq);
        writer.PutStatements("pcl5", candidate.Pcl5, PutQuestionnaire);
        writer.PutStatements("spin", candidate.Spin, PutQuestionnaire);
        writer.PutStatements("miniSpin", candidate.MiniSpin, PutQuestionnaire);
        writer.PutStatements("des2", candidate.Des2, PutQuestionnaire);
        writer.PutStatements("msiBpd", candidate.MsiBpd, PutQuestionnaire);
        writer.PutStatements("who5", candidate.Who5, PutQuestionnaire);
        writer.PutStatements("ders16", candidate.Ders16, PutQuestionnaire);
    }

    private static void PutQuestionnaire(Utf8JsonWriter writer, Questionnaire questionnaire)
    {
        writer.Put("on", questionnaire.On);
        writer.WriteStartArray("items");
        foreach (var item in questionnaire.Items)
        {
            if (item is { } answer) writer.WriteNumberValue(answer);
            else writer.WriteNullValue();
        }

        writer.WriteEndArray();
    }

    private static void PutColumbia(Utf8JsonWriter writer, Columbia columbia)
    {
        writer.Put("on", columbia.On);
        writer.Put("wishToBeDead", columbia.WishToBeDead);
        writer.Put("nonSpecificThoughts", columbia.NonSpecificThoughts);
        writer.Put("methodsWithoutIntent", columbia.MethodsWithoutIntent);
        writer.Put("intentWithoutPlan", columbia.IntentWithoutPlan);
        writer.Put("planAndIntent", columbia.PlanAndIntent);
        writer.Put("behaviorLifetime", columbia.BehaviorLifetime);
        writer.Put("behaviorPastThreeMonths", columbia.BehaviorPastThreeMonths);
    }

    private static void PutAsq(Utf8JsonWriter writer, Asq asq)
    {
        writer.Put("on", asq.On);
        writer.WriteStartArray("items");
        foreach (var item in asq.Items)
        {
            switch (item)
            {
                case AsqAnswer.Yes: writer.WriteBooleanValue(true); break;
                case AsqAnswer.No: writer.WriteBooleanValue(false); break;
                case AsqAnswer.Refused: writer.WriteStringValue(InstrumentInput.Refused); break;
                default: writer.WriteNullValue(); break;
            }
        }

        writer.WriteEndArray();
    }
}
