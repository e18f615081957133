using System.Text.Json;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Writes groups and candidates, as <see cref="GroupInput"/> and <see cref="CandidateInput"/> read them.</summary>
internal static class CandidateJson
{
    public static void PutGroup(this Utf8JsonWriter writer, Group group)
    {
        writer.Put("id", group.Id);
        writer.Put("format", (GroupFormat?)group.Format, CandidateCodes.Formats);
        writer.Put("targetProblems", group.TargetProblems);
        writer.Put("minutesPerMember", group.MinutesPerMember);
        writer.Put("movedOnlineOn", group.MovedOnlineOn);
    }

    public static void PutCandidate(this Utf8JsonWriter writer, Candidate candidate)
    {
        writer.Put("id", candidate.Id);
        writer.Put("acuteCrisis", candidate.AcuteCrisis);
        writer.Put("easilyDysregulated", candidate.EasilyDysregulated);
        writer.Put("depressionSeverity", candidate.DepressionSeverity, CandidateCodes.DepressionSeverities);
        writer.Put("suicidalIdeation", candidate.SuicidalIdeation);
        writer.Put("suicideRiskAssessment", candidate.SuicideRiskAssessment, (json, risk) =>
        {
            json.Put("on", risk.On);
            json.Put("risk", risk.Risk, CandidateCodes.SuicideRisks);
        });
        writer.Put("dangerToOthers", candidate.DangerToOthers);
        PutForms(writer, candidate);
        writer.Put("crisisPlan", candidate.CrisisPlan);
        writer.Put("emergencyContact", candidate.EmergencyContact);
        writer.Put("location", candidate.Location);
        writer.Put("localEmergencyServices", candidate.LocalEmergencyServices);
        writer.Put("supportNeedMinutes", candidate.SupportNeedMinutes);
        writer.Put("fitAssessment", candidate.FitAssessment, (json, fit) =>
        {
            json.Put("on", fit.On);
            json.Put("goal", fit.Goal);
            json.Put("dynamics", fit.Dynamics);
        });
        writer.Put("individualMeeting", candidate.IndividualMeeting);
        writer.Put("privacyAndSpacePrepared", candidate.PrivacyAndSpacePrepared);
        writer.Put("presentingProblems", candidate.PresentingProblems);
        writer.Put("relationships", candidate.Relationships, (json, relationship) =>
        {
            json.Put("member", relationship.Member);
            json.Put("kind", (RelationshipKind?)relationship.Kind, CandidateCodes.RelationshipKinds);
        });
        writer.Put("identityVerified", candidate.IdentityVerified);
        writer.Put("consents", candidate.Consents, (json, consent) =>
        {
            json.Put("kind", (ConsentKind?)consent.Kind, CandidateCodes.ConsentKinds);
            json.Put("on", consent.On);
            json.Put("currentVersion", consent.CurrentVersion);
            json.Put("covers", consent.Covers);
        });
        writer.Put("technology", candidate.Technology, (json, technology) =>
        {
            json.Put("device", technology.Device);
            json.Put("connection", technology.Connection);
            json.Put("camera", technology.Camera);
            json.Put("sound", technology.Sound);
        });
        writer.Put("privateSpace", candidate.PrivateSpace);
        writer.Put("network", candidate.Network, CandidateCodes.Networks);
        writer.Put("agreedGoals", candidate.AgreedGoals);
        writer.Put("agreesOnTasks", candidate.AgreesOnTasks);
        writer.Put("expectedAttendancePercent", candidate.ExpectedAttendancePercent);
        writer.Put("digitalConfidence", candidate.DigitalConfidence, CandidateCodes.DigitalConfidences);
        writer.Put("reasonsForOnline", candidate.ReasonsForOnline);
        writer.Put("ambivalent", candidate.Ambivalent);
        writer.Put("inPersonOutcome", candidate.InPersonOutcome, Names.Outcomes);
        writer.Put("intimacyProblems", candidate.IntimacyProblems);
        writer.Put("insufficientInPersonProgress", candidate.InsufficientInPersonProgress);
        writer.Put("lateOrAloofInPerson", candidate.LateOrAloofInPerson);
        writer.Put("attachment", candidate.Attachment, CandidateCodes.AttachmentStyles);
        writer.Put("dissociativeSymptoms", candidate.DissociativeSymptoms);
        writer.Put("socialAnxiety", candidate.SocialAnxiety);
        writer.Put("borderlinePersonality", candidate.BorderlinePersonality);
    }

    private static void PutForms(Utf8JsonWriter writer, Candidate candidate)
    {
        writer.Put("phq9", candidate.Phq9, PutQuestionnaire);
        writer.Put("phq2", candidate.Phq2, PutQuestionnaire);
        writer.Put("gad7", candidate.Gad7, PutQuestionnaire);
        writer.Put("columbia", candidate.Columbia, PutColumbia);
        writer.Put("asq", candidate.Asq, PutAsq);
        writer.Put("pcl5", candidate.Pcl5, PutQuestionnaire);
        writer.Put("spin", candidate.Spin, PutQuestionnaire);
        writer.Put("miniSpin", candidate.MiniSpin, PutQuestionnaire);
        writer.Put("des2", candidate.Des2, PutQuestionnaire);
        writer.Put("msiBpd", candidate.MsiBpd, PutQuestionnaire);
        writer.Put("who5", candidate.Who5, PutQuestionnaire);
        writer.Put("ders16", candidate.Ders16, PutQuestionnaire);
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
