using static GroupTherapy.Cohorts.SessionAnswers;

namespace GroupTherapy.Cohorts;

/// <summary>The questions asked before a session and as it begins.</summary>
public static partial class SessionFacts
{
    /// <summary>All of them.</summary>
    public static FactSet<Session> All { get; } = new(HandOver);

    /// <summary>Which session it is.</summary>
    public static readonly CountFact<Session> Number = All.Count("session-number", "Which session of the group is it?", "sessions", s => s.Number, most: 10_000);

    // Platform and channels

    /// <summary>The practice's approval of this edition.</summary>
    public static readonly StandingFacts PlatformApproval = new(All, "platform-approved", "Is this edition of the platform on the practice's list?", "the approval", Approved, ApprovedDays);

    /// <summary>The agreement with the vendor.</summary>
    public static readonly StandingFacts Agreement = new(All, "business-associate-agreement", "Is there a business associate agreement with the platform's vendor?", "the agreement", Agreed, s => (s.Agreement?.From, s.Agreement?.Until));

    /// <summary>Strangers can find it.</summary>
    public static readonly YesNoFact<Session> PublicFacing = All.YesNo("public-facing", "Does the platform face the public?", s => s.PublicFacing);

    /// <summary>The channels without encryption.</summary>
    public static readonly CodesFact<Session> UnencryptedChannels = All.Codes("unencrypted-channels", "Which of the group's channels are not encrypted?", SessionCodes.ChannelNames, s => s.UnencryptedChannels);

    /// <summary>The controls that are set.</summary>
    public static readonly CodesFact<Session> Controls = All.Codes("controls", "Which controls against misuse are set?", SessionCodes.Controls, s => s.Controls);

    /// <summary>Risks beyond HIPAA.</summary>
    public static readonly YesNoFact<Session> OnlineRisksReviewed = All.YesNo("online-risks-reviewed", "Were the risks of the online setting beyond HIPAA gone through?", s => s.OnlineRisksReviewed);

    /// <summary>What keeps a record.</summary>
    public static readonly CodesFact<Session> RecordsOn = All.Codes("records-on", "What keeps a record of the session?", SessionCodes.Records, s => s.RecordsOn);

    /// <summary>How long records are kept.</summary>
    public static readonly YesNoFact<Session> RetentionPolicy = All.YesNo("retention-policy", "Is there a policy for how long such records are kept?", s => s.RetentionPolicy);

    /// <summary>How those who lead joined.</summary>
    public static readonly YesNoFact<Session> FacilitatorsThroughPlatform = All.YesNo("facilitators-through-platform", "Did those who lead join through the platform itself?", s => s.FacilitatorsThroughPlatform);

    // Each member

    /// <summary>How members joined.</summary>
    public static readonly EachFact<Session, PresentMember> ThroughPlatform = Each("members-through-platform", "Did each member join through the platform itself?", (_, m) => m.ThroughPlatform);

    /// <summary>Consent to what keeps a record.</summary>
    public static readonly EachFact<Session, PresentMember> ConsentsToRecords = Each("consents-to-records", "Did each member consent to everything that keeps a record?", SessionAnswers.ConsentsToRecords);

    /// <summary>Identity at joining.</summary>
    public static readonly EachFact<Session, PresentMember> IdentityRechecked = Each("identity-rechecked", "Was each member's identity checked again at joining?", (_, m) => m.IdentityRechecked);

    /// <summary>Location this session.</summary>
    public static readonly EachFact<Session, PresentMember> LocationTaken = Each("location-taken", "Was the place where each member is now asked and taken down, with its address?", (_, m) => SessionAnswers.LocationTaken(m));

    /// <summary>The emergency number there.</summary>
    public static readonly EachFact<Session, PresentMember> EmergencyNumberResolved = Each("emergency-number-resolved", "Is the emergency number for each member's place at hand?", (_, m) => m.EmergencyNumberResolved);

    /// <summary>A private place.</summary>
    public static readonly EachFact<Session, PresentMember> PrivateSpaceAttested = Each("private-space-attested", "Did each member attest a private place for this session?", (_, m) => m.PrivateSpaceAttested);

    /// <summary>The camera, as agreed.</summary>
    public static readonly EachFact<Session, PresentMember> CameraPolicyKept = Each("camera-policy-kept", "Is each member's camera as the group agreed?", SessionAnswers.CameraPolicyKept);

    /// <summary>Authority in each member's location.</summary>
    public static readonly EachFact<Session, PresentMember> AuthorityHeld = Each("authority-held", "May each facilitator practice where each member is now?", SessionAnswers.AuthorityHeld);

    /// <summary>Authority that no clinician has to judge first.</summary>
    public static readonly EachFact<Session, PresentMember> AuthoritySettled = Each("authority-settled", "Is each facilitator's authority for each member settled, without a review by a clinician?", SessionAnswers.AuthoritySettled);

    /// <summary>What the group agreed about cameras.</summary>
    public static readonly ChoiceFact<Session, CameraPolicy> CameraPolicy = All.Choice("camera-policy", "What did the group agree about cameras?", SessionCodes.CameraPolicies, s => s.CameraPolicy);

    // The plan

    /// <summary>A structure.</summary>
    public static readonly YesNoFact<Session> Structured = All.YesNo("structured", "Does the plan of the session have a structure?", s => s.Structured);

    /// <summary>The session's goals.</summary>
    public static readonly CountFact<Session> Goals = All.Count("session-goals", "How many goals does the session have?", "goals", s => s.Goals, most: 1_000);

    /// <summary>The agenda was sent.</summary>
    public static readonly YesNoFact<Session> AgendaSent = All.YesNo("agenda-sent", "Was the agenda sent to all members beforehand?", s => s.AgendaSent);

    /// <summary>It went a safe way.</summary>
    public static readonly YesNoFact<Session> AgendaProtected = All.YesNo("agenda-protected", "Was it sent encrypted, or does it say nothing about any member?", s => s.AgendaProtected);

    /// <summary>What the agenda makes room for.</summary>
    public static readonly CodesFact<Session> AgendaTopics = All.Codes("agenda-topics", "What does the agenda make room for?", SessionCodes.AgendaTopics, s => s.AgendaTopics);

    /// <summary>A protocol for privacy.</summary>
    public static readonly YesNoFact<Session> PrivacyProtocol = All.YesNo("privacy-protocol", "Is there a written protocol for privacy?", s => s.PrivacyProtocol);

    /// <summary>Homework.</summary>
    public static readonly YesNoFact<Session> HomeworkGiven = All.YesNo("homework-given", "Does the plan give homework?", s => s.HomeworkGiven);

    /// <summary>The last homework.</summary>
    public static readonly YesNoFact<Session> HomeworkReviewed = All.YesNo("homework-reviewed", "Does the plan review the homework of the session before?", s => s.HomeworkReviewed);

    /// <summary>Distractions out of the way.</summary>
    public static readonly CodesFact<Session> DistractionsCleared = All.Codes("distractions-cleared", "Which distractions are out of the way?", SessionCodes.Distractions, s => s.DistractionsCleared);

    // Substance use

    /// <summary>A group about substance use.</summary>
    public static readonly YesNoFact<Session> SubstanceUseTheme = All.YesNo("substance-use-theme", "Is the group about substance use?", s => s.SubstanceUseTheme);

    /// <summary>How its records are handled.</summary>
    public static readonly CodesFact<Session> SubstanceUseHandling = All.Codes("substance-use-handling", "How are the records of such a group handled?", SessionCodes.SubstanceUseHandling, s => s.SubstanceUseHandling);

    private static readonly FactSet<Session> Complete = All.Declare((DataElement.SocialDeterminants, [PrivateSpaceAttested.ForAll])).Seal();

    /// <summary>What is asked of each member.</summary>
    internal static IReadOnlyList<EachFact<Session, PresentMember>> OfEachMember { get; } =
    [
        ThroughPlatform, ConsentsToRecords, IdentityRechecked, LocationTaken, EmergencyNumberResolved,
        PrivateSpaceAttested, CameraPolicyKept, AuthorityHeld, AuthoritySettled,
    ];

    private static partial void HandOver(Session session, AnswerSheet<Session> sheet);

    private static EachFact<Session, PresentMember> Each(string id, string question, Func<Session, PresentMember, bool?> ask) =>
        new(All, id, question, session => session.Members, ask);
}
