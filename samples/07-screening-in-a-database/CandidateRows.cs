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
            AcuteCrisis = Answer(candidate.AcuteCrisis),
            EasilyDysregulated = Answer(candidate.EasilyDysregulated),
            DepressionSeverity = Answer(candidate.DepressionSeverity),
            SuicidalIdeation = Answer(candidate.SuicidalIdeation),
            DangerToOthers = Answer(candidate.DangerToOthers),
            CrisisPlan = Answer(candidate.CrisisPlan),
            EmergencyContact = Answer(candidate.EmergencyContact),
            Location = candidate.Location.Code,
            LocalEmergencyServices = Answer(candidate.LocalEmergencyServices),
            SupportNeedMinutes = candidate.SupportNeedMinutes,
            IndividualMeeting = Answer(candidate.IndividualMeeting),
            PrivacyAndSpacePrepared = Answer(candidate.PrivacyAndSpacePrepared),
            ProblemMatchesTheme = candidate.PresentingProblems is { } problems && candidate.Group.TargetProblems is { } targets ? problems.Intersect(targets).Any() : null,
            AgreedGoals = Answer(candidate.AgreedGoals),
            AgreesOnTasks = Answer(candidate.AgreesOnTasks),
            ExpectedAttendancePercent = Answer(candidate.ExpectedAttendancePercent),
            InPersonOutcome = candidate.InPersonOutcome,
            IdentityVerified = Answer(candidate.IdentityVerified),
            Device = Last(candidate.Technology)?.Device,
            Connection = Last(candidate.Technology)?.Connection,
            Camera = Last(candidate.Technology)?.Camera,
            Sound = Last(candidate.Technology)?.Sound,
            PrivateSpace = Answer(candidate.PrivateSpace),
            Network = Answer(candidate.Network) is { } network ? CandidateCodes.Networks.Single(choice => choice.Choice == network).Name : null,
            DigitalConfidence = Answer(candidate.DigitalConfidence),
            ReasonsForOnline = candidate.ReasonsForOnline?.Sum(reason => 1 << CandidateCodes.ReasonsForOnline.ToList().IndexOf(reason)),
            Ambivalent = Answer(candidate.Ambivalent),
            IntimacyProblems = Answer(candidate.IntimacyProblems),
            InsufficientInPersonProgress = Answer(candidate.InsufficientInPersonProgress),
            LateOrAloofInPerson = Answer(candidate.LateOrAloofInPerson),
            Attachment = Answer(candidate.Attachment),
            DissociativeSymptoms = Answer(candidate.DissociativeSymptoms),
            SocialAnxiety = Answer(candidate.SocialAnxiety),
            BorderlinePersonality = Answer(candidate.BorderlinePersonality),
        };
        FillForms(row, candidate);
        FillRelationships(row, candidate);
        FillConsents(row, candidate);
        return row;
    }

    private static void FillForms(CandidateRow row, Candidate candidate)
    {
        var (phq9, columbia, asq, assessment) = (Last(candidate.Phq9), Last(candidate.Columbia), Last(candidate.Asq), Last(candidate.SuicideRiskAssessment));
        var (spin, miniSpin, fit) = (Last(candidate.Spin), Last(candidate.MiniSpin), Last(candidate.FitAssessment));
        (row.Phq9On, row.Phq9Total, row.Phq9ItemNine) = (phq9?.On.ToDateOnly(), (int?)phq9?.Score.Total, phq9?.ItemNine);
        (row.ColumbiaOn, row.ColumbiaIdeation, row.ColumbiaHighRisk) = (columbia?.On.ToDateOnly(), columbia?.Ideation, columbia?.HighRisk);
        (row.AsqOn, row.AsqPositive, row.AsqAcute) = (asq?.On.ToDateOnly(), asq?.Positive, asq?.Acute);
        (row.RiskAssessedOn, row.AssessedRisk) = (assessment?.On.ToDateOnly(), assessment?.Risk);
        row.RiskFormLeftOpen = columbia is { HighRisk: null } or { Ideation: null } || asq is { Acute: null } || assessment is { Risk: null };
        (row.SpinOn, row.SpinTotal) = (spin?.On.ToDateOnly(), (int?)spin?.Score.Total);
        (row.MiniSpinOn, row.MiniSpinTotal) = (miniSpin?.On.ToDateOnly(), (int?)miniSpin?.Score.Total);
        (row.FitAssessedOn, row.FitsGoal, row.FitsDynamics) = (fit?.On.ToDateOnly(), fit?.Goal, fit?.Dynamics);
    }

    private static void FillRelationships(CandidateRow row, Candidate candidate)
    {
        bool? Has(RelationshipKind kind) => candidate.Relationships?.Any(relationship => relationship.Kind == kind);
        (row.Partner, row.FormerPartner, row.Family) = (Has(RelationshipKind.Partner), Has(RelationshipKind.FormerPartner), Has(RelationshipKind.Family));
        (row.Household, row.SafetyConcern, row.Acquaintance) = (Has(RelationshipKind.Household), Has(RelationshipKind.SafetyConcern), Has(RelationshipKind.Acquaintance));
    }

    private static void FillConsents(CandidateRow row, Candidate candidate)
    {
        Consent? LastOf(ConsentKind kind) => candidate.Consents?.Values.Where(consent => consent.Kind == kind).MaxBy(consent => consent.On);
        bool? Signed(ConsentKind kind) => candidate.Consents?.Values.Any(consent => consent.Kind == kind);
        var online = LastOf(ConsentKind.Online);
        (row.OnlineConsentSigned, row.OnlineConsentOn, row.OnlineConsentIsCurrentVersion) = (Signed(ConsentKind.Online), online?.On.ToDateOnly(), online?.CurrentVersion);
        row.OnlineConsentCovers = online?.Covers is { } topics ? $"|{string.Join('|', topics)}|" : null;
        (row.ConfidentialitySigned, row.ConfidentialityOn) = (Signed(ConsentKind.Confidentiality), LastOf(ConsentKind.Confidentiality)?.On.ToDateOnly());
        (row.NoRecordingSigned, row.NoRecordingOn) = (Signed(ConsentKind.NoRecording), LastOf(ConsentKind.NoRecording)?.On.ToDateOnly());
        (row.GroupRulesSigned, row.GroupRulesOn) = (Signed(ConsentKind.GroupRules), LastOf(ConsentKind.GroupRules)?.On.ToDateOnly());
    }

    /// <summary>A row holds one answer to a question: of several statements, the newest.</summary>
    private static T? Answer<T>(Statements<T>? statements)
        where T : struct => statements is { Count: > 0 } some ? some.MaxBy(statement => statement.On).Value : null;

    private static T? Last<T>(Statements<T>? statements)
        where T : class => statements is { Count: > 0 } some ? some.MaxBy(statement => statement.On).Value : null;
}
