namespace GroupTherapy.Screening;

/// <summary>A candidate in a group: what a clinician knows of a person who would join it.</summary>
/// <remarks>
/// Only the id and the group are required. Whatever else is null is unknown, which is not "no". A plain yes/no here is the
/// clinician's finding as of the day of the decision; questionnaires and assessments carry their own day.
/// </remarks>
public sealed record Candidate
{
    /// <summary>An opaque id of the host's choosing.</summary>
    public required string Id { get; init; }

    /// <summary>The group the candidate would join.</summary>
    public required Group Group { get; init; }

    /// <summary>The clinician finds an acute crisis.</summary>
    public bool? AcuteCrisis { get; init; }

    /// <summary>The clinician finds that the candidate is easily dysregulated; never a questionnaire's number alone.</summary>
    public bool? EasilyDysregulated { get; init; }

    /// <summary>The clinician's rating.</summary>
    public DepressionSeverity? DepressionSeverity { get; init; }

    /// <summary>The clinician finds suicidal ideation.</summary>
    public bool? SuicidalIdeation { get; init; }

    /// <summary>The clinician's own assessment of suicide risk.</summary>
    public SuicideRiskAssessment? SuicideRiskAssessment { get; init; }

    /// <summary>The clinician finds a danger to others.</summary>
    public bool? DangerToOthers { get; init; }

    /// <summary>The PHQ-9.</summary>
    public Phq9? Phq9 { get; init; }

    /// <summary>The PHQ-2; it has no item on suicide and decides nothing here.</summary>
    public Phq2? Phq2 { get; init; }

    /// <summary>The GAD-7; context, not an exclusion.</summary>
    public Gad7? Gad7 { get; init; }

    /// <summary>The C-SSRS screener.</summary>
    public Columbia? Columbia { get; init; }

    /// <summary>The ASQ.</summary>
    public Asq? Asq { get; init; }

    /// <summary>The PCL-5; context.</summary>
    public Pcl5? Pcl5 { get; init; }

    /// <summary>The SPIN.</summary>
    public Spin? Spin { get; init; }

    /// <summary>The Mini-SPIN.</summary>
    public MiniSpin? MiniSpin { get; init; }

    /// <summary>The DES-II; context: dissociative symptoms are the clinician's finding.</summary>
    public Des2? Des2 { get; init; }

    /// <summary>The MSI-BPD; context: a screen is not a diagnosis.</summary>
    public MsiBpd? MsiBpd { get; init; }

    /// <summary>The WHO-5; context.</summary>
    public Who5? Who5 { get; init; }

    /// <summary>The DERS-16; context: no one is excluded on its number.</summary>
    public Ders16? Ders16 { get; init; }

    /// <summary>A crisis plan is agreed.</summary>
    public bool? CrisisPlan { get; init; }

    /// <summary>An emergency contact is on file.</summary>
    public bool? EmergencyContact { get; init; }

    /// <summary>Where the candidate will physically be, as a two-letter postal code.</summary>
    public string? Location { get; init; }

    /// <summary>The emergency services of that place are known.</summary>
    public bool? LocalEmergencyServices { get; init; }

    /// <summary>The minutes of individual support the candidate needs in a session.</summary>
    public decimal? SupportNeedMinutes { get; init; }

    /// <summary>Whether the candidate fits the group's goal and dynamics.</summary>
    public FitAssessment? FitAssessment { get; init; }

    /// <summary>An individual meeting was held before the group.</summary>
    public bool? IndividualMeeting { get; init; }

    /// <summary>That meeting covered privacy and the space the candidate will sit in.</summary>
    public bool? PrivacyAndSpacePrepared { get; init; }

    /// <summary>The problems the candidate comes with, in the group's own codes.</summary>
    public IReadOnlyList<string>? PresentingProblems { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>Every known relationship with a member of the group; empty when there is known to be none.</summary>
    public IReadOnlyList<Relationship>? Relationships
    {
        get;
        init
        {
            field = ValueList.Of(value, nameof(value));
            RelationshipKinds = value is null ? null : ValueList.Of<string>([.. value.Select(CandidateCodes.NameOf).Distinct()], nameof(value));
        }
    }

    /// <summary>The candidate's identity was verified as the group's policy asks.</summary>
    public bool? IdentityVerified { get; init; }

    /// <summary>Every consent and agreement the candidate has signed; empty when there is known to be none.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<Consent>? Consents { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>What the candidate joins with.</summary>
    public Technology? Technology { get; init; }

    /// <summary>The candidate attests a quiet, private, uninterrupted place.</summary>
    public bool? PrivateSpace { get; init; }

    /// <summary>The network the candidate joins from.</summary>
    public NetworkKind? Network { get; init; }

    /// <summary>The number of individual goals agreed with the candidate.</summary>
    public int? AgreedGoals { get; init; }

    /// <summary>The candidate agrees with the group's tasks.</summary>
    public bool? AgreesOnTasks { get; init; }

    /// <summary>The share of sessions the candidate expects to attend, in per cent.</summary>
    public int? ExpectedAttendancePercent { get; init; }

    /// <summary>How confident the candidate is with the technology; asked, at any age.</summary>
    public DigitalConfidence? DigitalConfidence { get; init; }

    /// <summary>Why the candidate would rather meet online; empty when for none of these reasons. Names as in <see cref="CandidateCodes.ReasonsForOnline"/>.</summary>
    public IReadOnlyList<string>? ReasonsForOnline { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The candidate is ambivalent about attending.</summary>
    public bool? Ambivalent { get; init; }

    /// <summary>The outcome of the host's own in-person rulebook; null when the host has none.</summary>
    public Outcome? InPersonOutcome { get; init; }

    /// <summary>The clinician finds problems with intimacy.</summary>
    public bool? IntimacyProblems { get; init; }

    /// <summary>An earlier in-person group brought too little progress.</summary>
    public bool? InsufficientInPersonProgress { get; init; }

    /// <summary>In an in-person group the candidate came late or kept aloof.</summary>
    public bool? LateOrAloofInPerson { get; init; }

    /// <summary>The attachment style, as the clinician judges it; no questionnaire has a validated limit.</summary>
    public AttachmentStyle? Attachment { get; init; }

    /// <summary>The clinician finds dissociative symptoms.</summary>
    public bool? DissociativeSymptoms { get; init; }

    /// <summary>The clinician finds social anxiety.</summary>
    public bool? SocialAnxiety { get; init; }

    /// <summary>The clinician has diagnosed a borderline personality.</summary>
    public bool? BorderlinePersonality { get; init; }

    /// <summary>The kinds of <see cref="Relationships"/>, worked out once.</summary>
    internal IReadOnlyList<string>? RelationshipKinds { get; private init; }

    /// <summary>The type and the opaque id: answers are never printed.</summary>
    public override string ToString() => $"{nameof(Candidate)} {Id}";
}
