using static GroupTherapy.Screening.CandidateFacts;
using static GroupTherapy.Screening.CandidateForms;

namespace ScreeningInADatabase;

/// <summary>Where a <see cref="CandidateRow"/> keeps the answers that screening asks for.</summary>
public static class CandidateMap
{
    public static FactMap<Candidate, CandidateRow> Default { get; } = new()
    {
        { GroupIsOnline, row => row.GroupFormat == MeetingFormat.Online },

        { AcuteCrisisFinding, row => row.AcuteCrisis },
        { CandidateFacts.EasilyDysregulated, row => row.EasilyDysregulated },
        { DepressionRating, row => row.DepressionSeverity },
        { SuicidalIdeationFinding, row => row.SuicidalIdeation },
        { CandidateFacts.DangerToOthers, row => row.DangerToOthers },

        // A dated form gives its day once; its answers age by it.
        { Phq9Form, row => row.Phq9On },
        { CandidateFacts.Phq9Total, row => row.Phq9Total },
        { CandidateFacts.Phq9ItemNine, row => row.Phq9ItemNine },
        { ColumbiaForm, row => row.ColumbiaOn },
        { CandidateFacts.ColumbiaIdeation, row => row.ColumbiaIdeation },
        { CandidateFacts.ColumbiaHighRisk, row => row.ColumbiaHighRisk },
        { AsqForm, row => row.AsqOn },
        { CandidateFacts.AsqPositive, row => row.AsqPositive },
        { CandidateFacts.AsqAcute, row => row.AsqAcute },
        { RiskForm, row => row.RiskAssessedOn },
        { AssessedSuicideRisk, row => row.AssessedRisk },
        { ModerateRiskAssessed, row => row.AssessedRisk == SuicideRisk.Moderate },
        { CandidateFacts.RiskFormLeftOpen, row => row.RiskFormLeftOpen },
        { SpinForm, row => row.SpinOn },
        { CandidateFacts.SpinTotal, row => row.SpinTotal },
        { MiniSpinForm, row => row.MiniSpinOn },
        { CandidateFacts.MiniSpinTotal, row => row.MiniSpinTotal },
        { FitForm, row => row.FitAssessedOn },
        { CandidateFacts.FitsGoal, row => row.FitsGoal },
        { CandidateFacts.FitsDynamics, row => row.FitsDynamics },

        { CandidateFacts.CrisisPlan, row => row.CrisisPlan },
        { CandidateFacts.EmergencyContact, row => row.EmergencyContact },
        { LocationKnown, row => string.IsNullOrWhiteSpace(row.Location) ? null : true },
        { CandidateFacts.LocalEmergencyServices, row => row.LocalEmergencyServices },

        // What the host stores in two columns is one answer here: unknown while either is.
        { SupportNeedWithinCapacity, row => row.SupportNeedMinutes == null || row.GroupMinutesPerMember == null ? null : row.SupportNeedMinutes <= row.GroupMinutesPerMember },
        { CandidateFacts.IndividualMeeting, row => row.IndividualMeeting },
        { CandidateFacts.PrivacyAndSpacePrepared, row => row.PrivacyAndSpacePrepared },
        { CandidateFacts.ProblemMatchesTheme, row => row.ProblemMatchesTheme },
        { CandidateFacts.AgreedGoals, row => row.AgreedGoals },
        { CandidateFacts.AgreesOnTasks, row => row.AgreesOnTasks },
        { ExpectedAttendance, row => row.ExpectedAttendancePercent },
        { InPersonJudged, row => row.InPersonOutcome != null },
        { CandidateFacts.InPersonOutcome, row => row.InPersonOutcome == Outcome.Open ? null : row.InPersonOutcome },

        // A set of codes, a column a code.
        {
            RelationshipsInGroup,
            ("partner", row => row.Partner),
            ("formerPartner", row => row.FormerPartner),
            ("family", row => row.Family),
            ("household", row => row.Household),
            ("safetyConcern", row => row.SafetyConcern),
            ("acquaintance", row => row.Acquaintance)
        },

        { CandidateFacts.IdentityVerified, row => row.IdentityVerified },
        { OnlineConsent.Signed, row => row.OnlineConsentSigned },
        { OnlineConsent.SignedOn, row => row.OnlineConsentOn },
        { CandidateFacts.OnlineConsentIsCurrentVersion, row => row.OnlineConsentIsCurrentVersion },
        { ConsentedSinceMoveOnline, row => row.GroupMovedOnlineOn == null ? true : row.OnlineConsentOn == null ? null : row.OnlineConsentOn >= row.GroupMovedOnlineOn },

        // A set of codes in one text.
        {
            CandidateFacts.OnlineConsentCovers,
            ("risks", row => row.OnlineConsentCovers == null ? null : row.OnlineConsentCovers.Contains("|risks|")),
            ("benefits", row => row.OnlineConsentCovers == null ? null : row.OnlineConsentCovers.Contains("|benefits|")),
            ("memberPrivacy", row => row.OnlineConsentCovers == null ? null : row.OnlineConsentCovers.Contains("|memberPrivacy|")),
            ("records", row => row.OnlineConsentCovers == null ? null : row.OnlineConsentCovers.Contains("|records|"))
        },
        { ConfidentialityAgreement.Signed, row => row.ConfidentialitySigned },
        { ConfidentialityAgreement.SignedOn, row => row.ConfidentialityOn },
        { NoRecordingAgreement.Signed, row => row.NoRecordingSigned },
        { NoRecordingAgreement.SignedOn, row => row.NoRecordingOn },
        { GroupRulesAcknowledged.Signed, row => row.GroupRulesSigned },
        { GroupRulesAcknowledged.SignedOn, row => row.GroupRulesOn },

        { CandidateFacts.Device, row => row.Device },
        { CandidateFacts.Connection, row => row.Connection },
        { CandidateFacts.Camera, row => row.Camera },
        { CandidateFacts.Sound, row => row.Sound },
        { CandidateFacts.PrivateSpace, row => row.PrivateSpace },
        { CandidateFacts.Network, row => row.Network },
        { CandidateFacts.DigitalConfidence, row => row.DigitalConfidence },

        // A set of codes as bits.
        { CandidateFacts.ReasonsForOnline, row => row.ReasonsForOnline },
        { CandidateFacts.Ambivalent, row => row.Ambivalent },
        { CandidateFacts.IntimacyProblems, row => row.IntimacyProblems },
        { CandidateFacts.InsufficientInPersonProgress, row => row.InsufficientInPersonProgress },
        { CandidateFacts.LateOrAloofInPerson, row => row.LateOrAloofInPerson },
        { CandidateFacts.Attachment, row => row.Attachment },
        { CandidateFacts.DissociativeSymptoms, row => row.DissociativeSymptoms },
        { SocialAnxietyFinding, row => row.SocialAnxiety },
        { CandidateFacts.BorderlinePersonality, row => row.BorderlinePersonality },
    };
}
