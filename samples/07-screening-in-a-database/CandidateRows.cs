namespace ScreeningInADatabase;

/// <summary>Writes what is known of a candidate in a row.</summary>
public static class CandidateRows
{
    public static CandidateRow Of(Candidate candidate, int number)
    {
        var row = new CandidateRow
        {
            Number = number,
            GroupFormat = candidate.Group.Format,
            GroupMovedOnlineOn = candidate.Group.MovedOnlineOn?.ToDateOnly(),
            GroupMinutesPerMember = candidate.Group.MinutesPerMember,
            AcuteCrisis = candidate.AcuteCrisis,
            EasilyDysregulated = candidate.EasilyDysregulated,
            DepressionSeverity = candidate.DepressionSeverity,
            SuicidalIdeation = candidate.SuicidalIdeation,
            DangerToOthers = candidate.DangerToOthers,
            CrisisPlan = candidate.CrisisPlan,
            EmergencyContact = candidate.EmergencyContact,
            Location = candidate.Location.Code,
            LocalEmergencyServices = candidate.LocalEmergencyServices,
            SupportNeedMinutes = candidate.SupportNeedMinutes,
            IndividualMeeting = candidate.IndividualMeeting,
            PrivacyAndSpacePrepared = candidate.PrivacyAndSpacePrepared,
            ProblemMatchesTheme = candidate.PresentingProblems is { } problems && candidate.Group.TargetProblems is { } targets ? problems.Intersect(targets).Any() : null,
            AgreedGoals = candidate.AgreedGoals,
            AgreesOnTasks = candidate.AgreesOnTasks,
            ExpectedAttendancePercent = candidate.ExpectedAttendancePercent,
            InPersonOutcome = candidate.InPersonOutcome,
            IdentityVerified = candidate.IdentityVerified,
            Device = candidate.Technology?.Device,
            Connection = candidate.Technology?.Connection,
            Camera = candidate.Technology?.Camera,
            Sound = candidate.Technology?.Sound,
            PrivateSpace = candidate.PrivateSpace,
            Network = candidate.Network is { } network ? CandidateCodes.Networks.Single(choice => choice.Choice == network).Name : null,
            DigitalConfidence = candidate.DigitalConfidence,
            ReasonsForOnline = candidate.ReasonsForOnline?.Sum(reason => 1 << CandidateCodes.ReasonsForOnline.ToList().IndexOf(reason)),
            Ambivalent = candidate.Ambivalent,
            IntimacyProblems = candidate.IntimacyProblems,
            InsufficientInPersonProgress = candidate.InsufficientInPersonProgress,
            LateOrAloofInPerson = candidate.LateOrAloofInPerson,
            Attachment = candidate.Attachment,
            DissociativeSymptoms = candidate.DissociativeSymptoms,
            SocialAnxiety = candidate.SocialAnxiety,
            BorderlinePersonality = candidate.BorderlinePersonality,
        };
        FillForms(row, candidate);
        FillRelationships(row, candidate);
        FillConsents(row, candidate);
        return row;
    }

    private static void FillForms(CandidateRow row, Candidate candidate)
    {
        (row.Phq9On, row.Phq9Total, row.Phq9ItemNine) = (candidate.Phq9?.On.ToDateOnly(), (int?)candidate.Phq9?.Score.Total, candidate.Phq9?.ItemNine);
        (row.ColumbiaOn, row.ColumbiaIdeation, row.ColumbiaHighRisk) = (candidate.Columbia?.On.ToDateOnly(), candidate.Columbia?.Ideation, candidate.Columbia?.HighRisk);
        (row.AsqOn, row.AsqPositive, row.AsqAcute) = (candidate.Asq?.On.ToDateOnly(), candidate.Asq?.Positive, candidate.Asq?.Acute);
        (row.RiskAssessedOn, row.AssessedRisk) = (candidate.SuicideRiskAssessment?.On.ToDateOnly(), candidate.SuicideRiskAssessment?.Risk);
        row.RiskFormLeftOpen = candidate.Columbia is { HighRisk: null } or { Ideation: null } || candidate.Asq is { Acute: null } || candidate.SuicideRiskAssessment is { Risk: null };
        (row.SpinOn, row.SpinTotal) = (candidate.Spin?.On.ToDateOnly(), (int?)candidate.Spin?.Score.Total);
        (row.MiniSpinOn, row.MiniSpinTotal) = (candidate.MiniSpin?.On.ToDateOnly(), (int?)candidate.MiniSpin?.Score.Total);
        (row.FitAssessedOn, row.FitsGoal, row.FitsDynamics) = (candidate.FitAssessment?.On.ToDateOnly(), candidate.FitAssessment?.Goal, candidate.FitAssessment?.Dynamics);
    }

    private static void FillRelationships(CandidateRow row, Candidate candidate)
    {
        bool? Has(RelationshipKind kind) => candidate.Relationships?.Any(relationship => relationship.Kind == kind);
        (row.Partner, row.FormerPartner, row.Family) = (Has(RelationshipKind.Partner), Has(RelationshipKind.FormerPartner), Has(RelationshipKind.Family));
        (row.Household, row.SafetyConcern, row.Acquaintance) = (Has(RelationshipKind.Household), Has(RelationshipKind.SafetyConcern), Has(RelationshipKind.Acquaintance));
    }

    private static void FillConsents(CandidateRow row, Candidate candidate)
    {
        Consent? Last(ConsentKind kind) => candidate.Consents?.Where(consent => consent.Kind == kind).MaxBy(consent => consent.On);
        bool? Signed(ConsentKind kind) => candidate.Consents?.Any(consent => consent.Kind == kind);
        var online = Last(ConsentKind.Online);
        (row.OnlineConsentSigned, row.OnlineConsentOn, row.OnlineConsentIsCurrentVersion) = (Signed(ConsentKind.Online), online?.On.ToDateOnly(), online?.CurrentVersion);
        row.OnlineConsentCovers = online?.Covers is { } topics ? $"|{string.Join('|', topics)}|" : null;
        (row.ConfidentialitySigned, row.ConfidentialityOn) = (Signed(ConsentKind.Confidentiality), Last(ConsentKind.Confidentiality)?.On.ToDateOnly());
        (row.NoRecordingSigned, row.NoRecordingOn) = (Signed(ConsentKind.NoRecording), Last(ConsentKind.NoRecording)?.On.ToDateOnly());
        (row.GroupRulesSigned, row.GroupRulesOn) = (Signed(ConsentKind.GroupRules), Last(ConsentKind.GroupRules)?.On.ToDateOnly());
    }
}
