using static GroupTherapy.Screening.CandidateForms;

namespace GroupTherapy.Screening;

/// <summary>The questions screening asks about a candidate in a group.</summary>
public static partial class CandidateFacts
{
    /// <summary>All of them.</summary>
    public static FactSet<Candidate> All { get; } = new(HandOver);

    // The group

    /// <summary>Whether the group meets online.</summary>
    public static readonly YesNoFact<Candidate> GroupIsOnline = All.YesNo("group-is-online", "Does the group meet online?", c => c.Group.Format == MeetingFormat.Online);

    // Crisis, depression and suicide risk

    /// <summary>The clinician's finding of acute crisis; see <see cref="RiskFacts.AcuteCrisis"/>.</summary>
    public static readonly YesNoFact<Candidate> AcuteCrisisFinding = All.YesNo("acute-crisis-finding", "Does the clinician find the candidate in acute crisis?", c => c.AcuteCrisis, NewestWhileCurrent(Graver.Higher));

    /// <summary>Easily dysregulated, by clinical judgement.</summary>
    public static readonly YesNoFact<Candidate> EasilyDysregulated = All.YesNo("easily-dysregulated", "In the clinician's judgement, is the candidate easily dysregulated?", c => c.EasilyDysregulated, NewestWhileCurrent(Graver.Higher));

    /// <summary>The clinician's rating of depression.</summary>
    public static readonly ChoiceFact<Candidate, DepressionSeverity> DepressionRating = All.Choice("depression-severity", "How severe does the clinician rate the candidate's depression?", CandidateCodes.DepressionSeverities, c => c.DepressionSeverity, NewestWhileCurrent(Graver.Higher));

    /// <summary>The PHQ-9 total, prorated where its rule allows.</summary>
    public static readonly CountFact<Candidate> Phq9Total = All.Count("phq9-total", "What is the PHQ-9 total?", "points", Phq9Form, phq9 => (int?)phq9.Score.Total, Newest(Graver.Higher));

    /// <summary>PHQ-9 item nine, never prorated.</summary>
    public static readonly CountFact<Candidate> Phq9ItemNine = All.Count("phq9-item-9", "What was answered to item nine of the PHQ-9?", "points", Phq9Form, phq9 => phq9.ItemNine, Newest(Graver.Higher));

    /// <summary>The clinician's finding of suicidal ideation.</summary>
    public static readonly YesNoFact<Candidate> SuicidalIdeationFinding = All.YesNo("suicidal-ideation-finding", "Does the clinician find suicidal ideation?", c => c.SuicidalIdeation, NewestWhileCurrent(Graver.Higher));

    /// <summary>Any ideation on the C-SSRS screener, items 1 to 5.</summary>
    public static readonly YesNoFact<Candidate> ColumbiaIdeation = All.YesNo("columbia-ideation", "Does the C-SSRS screener show any suicidal ideation?", ColumbiaForm, columbia => columbia.Ideation, Newest(Graver.Higher));

    /// <summary>High risk on the C-SSRS screener.</summary>
    public static readonly YesNoFact<Candidate> ColumbiaHighRisk = All.YesNo("columbia-high-risk", "Does the C-SSRS screener show a high suicide risk?", ColumbiaForm, columbia => columbia.HighRisk, Newest(Graver.Higher));

    /// <summary>A positive ASQ, acute or not.</summary>
    public static readonly YesNoFact<Candidate> AsqPositive = All.YesNo("asq-positive", "Is the ASQ positive?", AsqForm, asq => asq.Positive, Newest(Graver.Higher));

    /// <summary>An acute positive ASQ.</summary>
    public static readonly YesNoFact<Candidate> AsqAcute = All.YesNo("asq-acute", "Is the ASQ acutely positive?", AsqForm, asq => asq.Acute, Newest(Graver.Higher));

    /// <summary>The clinician's assessment of suicide risk.</summary>
    public static readonly ChoiceFact<Candidate, SuicideRisk> AssessedSuicideRisk = All.Choice("assessed-suicide-risk", "Which suicide risk did the clinician's assessment find?", CandidateCodes.SuicideRisks, RiskForm, assessment => assessment.Risk, Newest(Graver.Higher));

    /// <summary>A moderate risk in the clinician's assessment, however old.</summary>
    public static readonly YesNoFact<Candidate> ModerateRiskAssessed = All.YesNo("moderate-risk-assessed", "Did a clinician's assessment find a moderate suicide risk?", CandidateAnswers.ModerateRiskAssessed);

    /// <summary>A form that asks about the risk was begun and cannot be evaluated.</summary>
    public static readonly YesNoFact<Candidate> RiskFormLeftOpen = All.YesNo("risk-form-left-open", "Was a C-SSRS, an ASQ or a suicide-risk assessment begun and left without a result?", CandidateAnswers.RiskFormLeftOpen);

    /// <summary>A danger to others.</summary>
    public static readonly YesNoFact<Candidate> DangerToOthers = All.YesNo("danger-to-others", "Does the clinician find a danger to others?", c => c.DangerToOthers, NewestWhileCurrent(Graver.Higher));

    /// <summary>A crisis plan.</summary>
    public static readonly YesNoFact<Candidate> CrisisPlan = All.YesNo("crisis-plan", "Is a crisis plan agreed with the candidate?", c => c.CrisisPlan, Newest(Graver.Lower));

    /// <summary>An emergency contact.</summary>
    public static readonly YesNoFact<Candidate> EmergencyContact = All.YesNo("emergency-contact", "Is an emergency contact on file?", c => c.EmergencyContact, Newest(Graver.Lower));

    /// <summary>Where the candidate will be.</summary>
    public static readonly YesNoFact<Candidate> LocationKnown = All.YesNo("location", "Is it known where the candidate will physically be?", c => c.Location.IsKnown ? true : null);

    /// <summary>The emergency services there.</summary>
    public static readonly YesNoFact<Candidate> LocalEmergencyServices = All.YesNo("local-emergency-services", "Are the emergency services of that place known?", c => c.LocalEmergencyServices, Newest(Graver.Lower));

    // Fit

    /// <summary>Whether the group has the minutes the candidate needs.</summary>
    public static readonly YesNoFact<Candidate> SupportNeedWithinCapacity = All.YesNo("support-need-within-capacity", "Can the group give the minutes of support a session that the candidate needs?", CandidateAnswers.HasMinutes);

    /// <summary>Fit with the group's goal.</summary>
    public static readonly YesNoFact<Candidate> FitsGoal = All.YesNo("fits-goal", "Was the candidate assessed as fitting the group's goal?", FitForm, fit => fit.Goal, Newest(Graver.Lower));

    /// <summary>Fit with the group's dynamics.</summary>
    public static readonly YesNoFact<Candidate> FitsDynamics = All.YesNo("fits-dynamics", "Was the candidate assessed as fitting the group's dynamics?", FitForm, fit => fit.Dynamics, Newest(Graver.Lower));

    /// <summary>A meeting before the group.</summary>
    public static readonly YesNoFact<Candidate> IndividualMeeting = All.YesNo("individual-meeting", "Was an individual meeting held before the group?", c => c.IndividualMeeting, Newest(Graver.Lower));

    /// <summary>That meeting's agenda.</summary>
    public static readonly YesNoFact<Candidate> PrivacyAndSpacePrepared = All.YesNo("privacy-and-space-prepared", "Did that meeting cover privacy and the candidate's space?", c => c.PrivacyAndSpacePrepared, Newest(Graver.Lower));

    /// <summary>The presenting problem is one of the group's.</summary>
    public static readonly YesNoFact<Candidate> ProblemMatchesTheme = All.YesNo("problem-matches-theme", "Is one of the candidate's presenting problems the group's?", CandidateAnswers.ProblemMatches);

    /// <summary>Relationships with members.</summary>
    public static readonly CodesFact<Candidate> RelationshipsInGroup = All.Codes("relationships-in-group", "Which relationships does the candidate have with members of the group?", [.. CandidateCodes.RelationshipKinds.Select(kind => kind.Name)], c => c.RelationshipKinds);

    /// <summary>Individual goals.</summary>
    public static readonly CountFact<Candidate> AgreedGoals = All.Count("agreed-goals", "How many individual goals are agreed with the candidate?", "goals", c => c.AgreedGoals, Newest(Graver.Lower), most: 100);

    /// <summary>Agreement on tasks.</summary>
    public static readonly YesNoFact<Candidate> AgreesOnTasks = All.YesNo("agrees-on-tasks", "Does the candidate agree with the group's tasks?", c => c.AgreesOnTasks, Newest(Graver.Lower));

    /// <summary>Expected attendance.</summary>
    public static readonly CountFact<Candidate> ExpectedAttendance = All.Count("expected-attendance", "What share of the sessions does the candidate expect to attend?", "per cent", c => c.ExpectedAttendancePercent, Newest(Graver.Lower), most: 100);

    /// <summary>Whether the host judged by its own in-person rulebook.</summary>
    public static readonly YesNoFact<Candidate> InPersonJudged = All.YesNo("in-person-judged", "Has the host judged the candidate by an in-person rulebook of its own?", c => CandidateAnswers.IsJudgedInPerson(c));

    /// <summary>What that rulebook says; open is no answer yet.</summary>
    public static readonly ChoiceFact<Candidate, Outcome> InPersonOutcome = All.Choice("in-person-outcome", "What does that in-person rulebook say?", CandidateCodes.InPersonOutcomes, c => c.InPersonOutcome is Outcome.Open ? null : c.InPersonOutcome);

    // Identity, consent and agreements

    /// <summary>Identity.</summary>
    public static readonly YesNoFact<Candidate> IdentityVerified = All.YesNo("identity-verified", "Was the candidate's identity verified as the group's policy asks?", c => c.IdentityVerified, Newest(Graver.Lower));

    /// <summary>Online consent.</summary>
    public static readonly SignedFacts OnlineConsent = new(All, "online-consent", "the consent to online group treatment", ConsentKind.Online);

    /// <summary>The online consent's version.</summary>
    public static readonly YesNoFact<Candidate> OnlineConsentIsCurrentVersion = All.YesNo("online-consent-is-current-version", "Is the signed online consent the version now in use?", OnlineConsent.Form, consent => consent.CurrentVersion, Newest(Graver.Lower));

    /// <summary>What the online consent names.</summary>
    public static readonly CodesFact<Candidate> OnlineConsentCovers = All.Codes("online-consent-covers", "What does the signed online consent name?", CandidateCodes.ConsentTopics, OnlineConsent.Form, consent => consent.Covers, Newest(Graver.Lower));

    /// <summary>New consent after a move online.</summary>
    public static readonly YesNoFact<Candidate> ConsentedSinceMoveOnline = All.YesNo("consented-since-move-online", "If the group moved online, was the online consent signed on that day or later?", CandidateAnswers.ConsentedSinceMoveOnline, OnlineConsent.Form);

    /// <summary>The confidentiality agreement.</summary>
    public static readonly SignedFacts ConfidentialityAgreement = new(All, "confidentiality-agreement", "the members' confidentiality agreement", ConsentKind.Confidentiality);

    /// <summary>The agreement not to record.</summary>
    public static readonly SignedFacts NoRecordingAgreement = new(All, "no-recording-agreement", "the agreement not to record and to let no third person in", ConsentKind.NoRecording);

    /// <summary>The group's rules.</summary>
    public static readonly SignedFacts GroupRulesAcknowledged = new(All, "group-rules-acknowledged", "the acknowledgement of the group's rules", ConsentKind.GroupRules);

    // Setting

    /// <summary>A device.</summary>
    public static readonly YesNoFact<Candidate> Device = All.YesNo("device", "Does the candidate have a device to join with?", TechnologyForm, technology => technology.Device, Newest(Graver.Lower));

    /// <summary>A connection.</summary>
    public static readonly YesNoFact<Candidate> Connection = All.YesNo("connection", "Does the candidate have a connection that carries the group?", TechnologyForm, technology => technology.Connection, Newest(Graver.Lower));

    /// <summary>A camera.</summary>
    public static readonly YesNoFact<Candidate> Camera = All.YesNo("camera", "Can the candidate use a camera?", TechnologyForm, technology => technology.Camera, Newest(Graver.Lower));

    /// <summary>Sound.</summary>
    public static readonly YesNoFact<Candidate> Sound = All.YesNo("sound", "Can the candidate hear and be heard?", TechnologyForm, technology => technology.Sound, Newest(Graver.Lower));

    /// <summary>A private place.</summary>
    public static readonly YesNoFact<Candidate> PrivateSpace = All.YesNo("private-space", "Does the candidate attest a quiet, private, uninterrupted place?", c => c.PrivateSpace, Newest(Graver.Lower));

    /// <summary>The network.</summary>
    public static readonly ChoiceFact<Candidate, NetworkKind> Network = All.Choice("network", "Which network does the candidate join from?", CandidateCodes.Networks, c => c.Network, Newest(Graver.Higher));

    /// <summary>Confidence with the technology.</summary>
    public static readonly ChoiceFact<Candidate, DigitalConfidence> DigitalConfidence = All.Choice("digital-confidence", "How confident is the candidate with the technology?", CandidateCodes.DigitalConfidences, c => c.DigitalConfidence, Newest(Graver.Lower));

    // What speaks for an online group

    /// <summary>Reasons to meet online.</summary>
    public static readonly CodesFact<Candidate> ReasonsForOnline = All.Codes("reasons-for-online", "Why would the candidate rather meet online?", CandidateCodes.ReasonsForOnline, c => c.ReasonsForOnline);

    /// <summary>Ambivalence.</summary>
    public static readonly YesNoFact<Candidate> Ambivalent = All.YesNo("ambivalent", "Is the candidate ambivalent about attending?", c => c.Ambivalent, Newest(Graver.Higher));

    /// <summary>Problems with intimacy.</summary>
    public static readonly YesNoFact<Candidate> IntimacyProblems = All.YesNo("intimacy-problems", "Does the clinician find problems with intimacy?", c => c.IntimacyProblems, Newest(Graver.Lower));

    /// <summary>Too little progress in person.</summary>
    public static readonly YesNoFact<Candidate> InsufficientInPersonProgress = All.YesNo("insufficient-in-person-progress", "Did an earlier in-person group bring too little progress?", c => c.InsufficientInPersonProgress, Newest(Graver.Lower));

    /// <summary>Late or aloof in person.</summary>
    public static readonly YesNoFact<Candidate> LateOrAloofInPerson = All.YesNo("late-or-aloof-in-person", "Did the candidate come late or keep aloof in an in-person group?", c => c.LateOrAloofInPerson, Newest(Graver.Higher));

    /// <summary>Attachment.</summary>
    public static readonly ChoiceFact<Candidate, AttachmentStyle> Attachment = All.Choice("attachment", "Which attachment style does the clinician judge?", CandidateCodes.AttachmentStyles, c => c.Attachment, AllAgree);

    /// <summary>Dissociative symptoms.</summary>
    public static readonly YesNoFact<Candidate> DissociativeSymptoms = All.YesNo("dissociative-symptoms", "Does the clinician find dissociative symptoms?", c => c.DissociativeSymptoms, Newest(Graver.Lower));

    /// <summary>The clinician's finding of social anxiety; see <see cref="SymptomFacts.SocialAnxiety"/>.</summary>
    public static readonly YesNoFact<Candidate> SocialAnxietyFinding = All.YesNo("social-anxiety-finding", "Does the clinician find social anxiety?", c => c.SocialAnxiety, Newest(Graver.Lower));

    /// <summary>The SPIN total.</summary>
    public static readonly CountFact<Candidate> SpinTotal = All.Count("spin-total", "What is the SPIN total?", "points", SpinForm, spin => (int?)spin.Score.Total, Newest(Graver.Lower));

    /// <summary>The Mini-SPIN total.</summary>
    public static readonly CountFact<Candidate> MiniSpinTotal = All.Count("mini-spin-total", "What is the Mini-SPIN total?", "points", MiniSpinForm, miniSpin => (int?)miniSpin.Score.Total, Newest(Graver.Lower));

    /// <summary>Borderline personality.</summary>
    public static readonly YesNoFact<Candidate> BorderlinePersonality = All.YesNo("borderline-personality", "Has a borderline personality been diagnosed?", c => c.BorderlinePersonality, Newest(Graver.Lower));

    private static readonly FactSet<Candidate> Complete = All
        .Declare(
            (DataElement.SocialDeterminants, [RelationshipsInGroup, Device, Connection, Camera, Sound, PrivateSpace, Network, DigitalConfidence, ReasonsForOnline]),
            (DataElement.HealthStatusAssessments,
            [
                AcuteCrisisFinding, EasilyDysregulated, DepressionRating, Phq9Total, Phq9ItemNine, SuicidalIdeationFinding, ColumbiaIdeation, ColumbiaHighRisk,
                AsqPositive, AsqAcute, AssessedSuicideRisk, ModerateRiskAssessed, RiskFormLeftOpen, DangerToOthers, SupportNeedWithinCapacity, FitsGoal, FitsDynamics,
                ProblemMatchesTheme, InPersonOutcome, IntimacyProblems, InsufficientInPersonProgress, LateOrAloofInPerson, Attachment, DissociativeSymptoms,
                SocialAnxietyFinding, SpinTotal, MiniSpinTotal, BorderlinePersonality,
            ]))
        .Seal();

    private static partial void HandOver(Candidate candidate, AnswerSheet<Candidate> sheet);

    private static Resolution<Candidate> AllAgree => Resolution<Candidate>.AllAgree;

    private static Resolution<Candidate> NewestWhileCurrent(Graver graver) => Resolution<Candidate>.Newest(graver, ages: true);

    private static Resolution<Candidate> Newest(Graver graver) => Resolution<Candidate>.Newest(graver);
}
