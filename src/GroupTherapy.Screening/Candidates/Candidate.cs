namespace GroupTherapy.Screening;

/// <summary>A candidate in a group: what a clinician knows of a person who would join it.</summary>
/// <remarks>
/// Only the id and the group are required. Whatever else is null is unknown, which is not "no". Most of it is stated once or several times: a plain
/// value is a statement of the day of the decision, questionnaires and assessments carry their own day. Which of several statements counts is
/// told by each fact: see <see cref="Fact{TSubject}.Resolution"/>.
/// </remarks>
public sealed record Candidate
{
    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>The group the candidate would join.</summary>
    public required Group Group { get; init; }

    /// <summary>The clinician finds an acute crisis.</summary>
    public Statements<bool>? AcuteCrisis { get; init; }

    /// <summary>The clinician finds that the candidate is easily dysregulated; never a questionnaire's number alone.</summary>
    public Statements<bool>? EasilyDysregulated { get; init; }

    /// <summary>The clinician's rating.</summary>
    public Statements<DepressionSeverity>? DepressionSeverity { get; init; }

    /// <summary>The clinician finds suicidal ideation.</summary>
    public Statements<bool>? SuicidalIdeation { get; init; }

    /// <summary>The clinician's own assessment of suicide risk.</summary>
    public Statements<SuicideRiskAssessment>? SuicideRiskAssessment { get; init; }

    /// <summary>The clinician finds a danger to others.</summary>
    public Statements<bool>? DangerToOthers { get; init; }

    /// <summary>The PHQ-9.</summary>
    public Statements<Phq9>? Phq9 { get; init; }

    /// <summary>The PHQ-2; it has no item on suicide and decides nothing here.</summary>
    public Statements<Phq2>? Phq2 { get; init; }

    /// <summary>The GAD-7; context, not an exclusion.</summary>
    public Statements<Gad7>? Gad7 { get; init; }

    /// <summary>The C-SSRS screener.</summary>
    public Statements<Columbia>? Columbia { get; init; }

    /// <summary>The ASQ.</summary>
    public Statements<Asq>? Asq { get; init; }

    /// <summary>The PCL-5; context.</summary>
    public Statements<Pcl5>? Pcl5 { get; init; }

    /// <summary>The SPIN.</summary>
    public Statements<Spin>? Spin { get; init; }

    /// <summary>The Mini-SPIN.</summary>
    public Statements<MiniSpin>? MiniSpin { get; init; }

    /// <summary>The DES-II; context: dissociative symptoms are the clinician's finding.</summary>
    public Statements<Des2>? Des2 { get; init; }

    /// <summary>The MSI-BPD; context: a screen is not a diagnosis.</summary>
    public Statements<MsiBpd>? MsiBpd { get; init; }

    /// <summary>The WHO-5; context.</summary>
    public Statements<Who5>? Who5 { get; init; }

    /// <summary>The DERS-16; context: no one is excluded on its number.</summary>
    public Statements<Ders16>? Ders16 { get; init; }

    /// <summary>A crisis plan is agreed.</summary>
    public Statements<bool>? CrisisPlan { get; init; }

    /// <summary>An emergency contact is on file.</summary>
    public Statements<bool>? EmergencyContact { get; init; }

    /// <summary>Where the candidate will physically be.</summary>
    public Location Location { get; init; }

    /// <summary>The emergency services of that place are known.</summary>
    public Statements<bool>? LocalEmergencyServices { get; init; }

    /// <summary>The minutes of individual support the candidate needs in a session.</summary>
    public decimal? SupportNeedMinutes { get; init; }

    /// <summary>Whether the candidate fits the group's goal and dynamics.</summary>
    public Statements<FitAssessment>? FitAssessment { get; init; }

    /// <summary>An individual meeting was held before the group.</summary>
    public Statements<bool>? IndividualMeeting { get; init; }

    /// <summary>That meeting covered privacy and the space the candidate will sit in.</summary>
    public Statements<bool>? PrivacyAndSpacePrepared { get; init; }

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
    public Statements<bool>? IdentityVerified { get; init; }

    /// <summary>Every consent and agreement the candidate has signed; empty when there is known to be none.</summary>
    public Statements<Consent>? Consents { get; init; }

    /// <summary>What the candidate joins with.</summary>
    public Statements<Technology>? Technology { get; init; }

    /// <summary>The candidate attests a quiet, private, uninterrupted place.</summary>
    public Statements<bool>? PrivateSpace { get; init; }

    /// <summary>The network the candidate joins from.</summary>
    public Statements<NetworkKind>? Network { get; init; }

    /// <summary>The number of individual goals agreed with the candidate.</summary>
    public Statements<int>? AgreedGoals { get; init; }

    /// <summary>The candidate agrees with the group's tasks.</summary>
    public Statements<bool>? AgreesOnTasks { get; init; }

    /// <summary>The share of sessions the candidate expects to attend, in per cent.</summary>
    public Statements<int>? ExpectedAttendancePercent { get; init; }

    /// <summary>How confident the candidate is with the technology; asked, at any age.</summary>
    public Statements<DigitalConfidence>? DigitalConfidence { get; init; }

    /// <summary>Why the candidate would rather meet online; empty when for none of these reasons. Names as in <see cref="CandidateCodes.ReasonsForOnline"/>.</summary>
    public IReadOnlyList<string>? ReasonsForOnline { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The candidate is ambivalent about attending.</summary>
    public Statements<bool>? Ambivalent { get; init; }

    /// <summary>The outcome of the host's own in-person rulebook; null when the host has none.</summary>
    public Outcome? InPersonOutcome { get; init; }

    /// <summary>The clinician finds problems with intimacy.</summary>
    public Statements<bool>? IntimacyProblems { get; init; }

    /// <summary>An earlier in-person group brought too little progress.</summary>
    public Statements<bool>? InsufficientInPersonProgress { get; init; }

    /// <summary>In an in-person group the candidate came late or kept aloof.</summary>
    public Statements<bool>? LateOrAloofInPerson { get; init; }

    /// <summary>The attachment style, as the clinician judges it; no questionnaire has a validated limit.</summary>
    public Statements<AttachmentStyle>? Attachment { get; init; }

    /// <summary>The clinician finds dissociative symptoms.</summary>
    public Statements<bool>? DissociativeSymptoms { get; init; }

    /// <summary>The clinician finds social anxiety.</summary>
    public Statements<bool>? SocialAnxiety { get; init; }

    /// <summary>The clinician has diagnosed a borderline personality.</summary>
    public Statements<bool>? BorderlinePersonality { get; init; }

    /// <summary>The kinds of <see cref="Relationships"/>, worked out once.</summary>
    internal IReadOnlyList<string>? RelationshipKinds { get; private init; }

    /// <summary>The type and the opaque id: answers are never printed.</summary>
    public override string ToString() => $"{nameof(Candidate)} {Id}";
}
