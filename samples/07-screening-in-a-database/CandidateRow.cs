namespace ScreeningInADatabase;

/// <summary>A host's own row: one candidate for one group, a column an answer, null where nothing is known.</summary>
public sealed class CandidateRow
{
    public required int Number { get; init; }

    public MeetingFormat GroupFormat { get; set; }

    public DateOnly? GroupMovedOnlineOn { get; set; }

    public decimal? GroupMinutesPerMember { get; set; }

    // The clinician's findings

    public bool? AcuteCrisis { get; set; }

    public bool? EasilyDysregulated { get; set; }

    public DepressionSeverity? DepressionSeverity { get; set; }

    public bool? SuicidalIdeation { get; set; }

    public bool? DangerToOthers { get; set; }

    // Forms and their days

    public DateOnly? Phq9On { get; set; }

    public int? Phq9Total { get; set; }

    public int? Phq9ItemNine { get; set; }

    public DateOnly? ColumbiaOn { get; set; }

    public bool? ColumbiaIdeation { get; set; }

    public bool? ColumbiaHighRisk { get; set; }

    public DateOnly? AsqOn { get; set; }

    public bool? AsqPositive { get; set; }

    public bool? AsqAcute { get; set; }

    public DateOnly? RiskAssessedOn { get; set; }

    public SuicideRisk? AssessedRisk { get; set; }

    public bool RiskFormLeftOpen { get; set; }

    public DateOnly? SpinOn { get; set; }

    public int? SpinTotal { get; set; }

    public DateOnly? MiniSpinOn { get; set; }

    public int? MiniSpinTotal { get; set; }

    public DateOnly? FitAssessedOn { get; set; }

    public bool? FitsGoal { get; set; }

    public bool? FitsDynamics { get; set; }

    // Safety, fit and goals

    public bool? CrisisPlan { get; set; }

    public bool? EmergencyContact { get; set; }

    public string? Location { get; set; }

    public bool? LocalEmergencyServices { get; set; }

    public decimal? SupportNeedMinutes { get; set; }

    public bool? IndividualMeeting { get; set; }

    public bool? PrivacyAndSpacePrepared { get; set; }

    public bool? ProblemMatchesTheme { get; set; }

    public int? AgreedGoals { get; set; }

    public bool? AgreesOnTasks { get; set; }

    public int? ExpectedAttendancePercent { get; set; }

    public Outcome? InPersonOutcome { get; set; }

    // Relationships with members, a column a kind; null where nobody asked

    public bool? Partner { get; set; }

    public bool? FormerPartner { get; set; }

    public bool? Family { get; set; }

    public bool? Household { get; set; }

    public bool? SafetyConcern { get; set; }

    public bool? Acquaintance { get; set; }

    // Consents

    public bool? IdentityVerified { get; set; }

    public bool? OnlineConsentSigned { get; set; }

    public DateOnly? OnlineConsentOn { get; set; }

    public bool? OnlineConsentIsCurrentVersion { get; set; }

    /// <summary>Topics between bars, such as <c>|risks|records|</c>.</summary>
    public string? OnlineConsentCovers { get; set; }

    public bool? ConfidentialitySigned { get; set; }

    public DateOnly? ConfidentialityOn { get; set; }

    public bool? NoRecordingSigned { get; set; }

    public DateOnly? NoRecordingOn { get; set; }

    public bool? GroupRulesSigned { get; set; }

    public DateOnly? GroupRulesOn { get; set; }

    // Setting

    public bool? Device { get; set; }

    public bool? Connection { get; set; }

    public bool? Camera { get; set; }

    public bool? Sound { get; set; }

    public bool? PrivateSpace { get; set; }

    /// <summary>By name, such as <c>home</c>.</summary>
    public string? Network { get; set; }

    public DigitalConfidence? DigitalConfidence { get; set; }

    // What speaks for an online group

    /// <summary>Bits: 1 privacy, 2 stigma, 4 travel, 8 cost.</summary>
    public int? ReasonsForOnline { get; set; }

    public bool? Ambivalent { get; set; }

    public bool? IntimacyProblems { get; set; }

    public bool? InsufficientInPersonProgress { get; set; }

    public bool? LateOrAloofInPerson { get; set; }

    public AttachmentStyle? Attachment { get; set; }

    public bool? DissociativeSymptoms { get; set; }

    public bool? SocialAnxiety { get; set; }

    public bool? BorderlinePersonality { get; set; }

    /// <summary>The type and the number: answers are never printed.</summary>
    public override string ToString() => $"{nameof(CandidateRow)} {Number}";
}
