namespace GroupTherapy.Rules.Tests;

/// <summary>Facts of all six kinds about a group leader, two forms, and two derived facts, one resting on the other.</summary>
internal sealed class LeaderFacts
{
    internal static readonly string[] TopicNames = ["grief", "anxiety", "trauma", "substance-use"];

    internal static readonly (CredentialLevel, string)[] LevelNames =
        [(CredentialLevel.Trainee, "trainee"), (CredentialLevel.Associate, "associate"), (CredentialLevel.Licensed, "licensed")];

    internal LeaderFacts(HandOver<GroupLeader>? handOver = null)
    {
        Set = new(handOver);
        SelfReview = new("self-review", "Self-review", leader => leader.SelfReviewOn);
        PeerReview = new("peer-review", "Peer review", leader => leader.PeerReviewOn);
        Level = Set.Choice("level", "Which credential does the leader hold?", LevelNames, leader => leader.Level);
        SupervisorIsApproved = Set.YesNo("supervisor-approved", "Has the board approved the supervisor?", leader => leader.SupervisorIsApproved);
        IsInsured = Set.YesNo("insured", "Is the leader insured?", leader => leader.IsInsured);
        SupervisionHours = Set.Count("supervision-hours", "How many hours of supervision a month?", "hours", leader => leader.SupervisionHours);
        GroupsLed = Set.Count("groups-led", "How many groups has the leader led?", "groups", leader => leader.GroupsLed);
        SessionMinutes = Set.Amount("session-minutes", "How long is a session?", "minutes", leader => leader.SessionMinutes);
        CredentialDay = Set.Day("credential-day", "When was the credential granted?", leader => leader.CredentialDay);
        Topics = Set.Codes("topics", "Which topics is the leader trained in?", TopicNames, leader => leader.Topics);
        SelfReviewConcern = Set.YesNo("self-review-concern", "Does the self-review show a concern?", leader => leader.SelfReviewConcern, SelfReview);
        SelfReviewScore = Set.Count("self-review-score", "What is the score of the self-review?", "points", leader => leader.SelfReviewScore, SelfReview);
        PeerReviewConcern = Set.YesNo("peer-review-concern", "Does the peer review show a concern?", leader => leader.PeerReviewConcern, PeerReview);
        ObservedConcern = Set.YesNo("observed-concern", "Was a concern observed?", leader => leader.ObservedConcern);
        Concern = new DerivedFact<GroupLeader>(
            "concern",
            "Is there a concern about the leader?",
            new("self-review", SelfReviewConcern.Holds),
            new("peer-review", PeerReviewConcern.Holds),
            new("observed-concern", ObservedConcern.Holds, EvidenceWeight.ForOnly));
        NeedsSupport = new DerivedFact<GroupLeader>(
            "needs-support",
            "Does the leader need support?",
            new("concern", Concern.Holds),
            new("self-review", SelfReviewScore.AtLeast(10)),
            new("supervision-hours", SupervisionHours.Below(2), EvidenceWeight.AgainstOnly));
    }

    internal FactSet<GroupLeader> Set { get; }

    internal Form<GroupLeader> SelfReview { get; }

    internal Form<GroupLeader> PeerReview { get; }

    internal ChoiceFact<GroupLeader, CredentialLevel> Level { get; }

    internal YesNoFact<GroupLeader> SupervisorIsApproved { get; }

    internal YesNoFact<GroupLeader> IsInsured { get; }

    internal CountFact<GroupLeader> SupervisionHours { get; }

    internal CountFact<GroupLeader> GroupsLed { get; }

    internal AmountFact<GroupLeader> SessionMinutes { get; }

    internal DayFact<GroupLeader> CredentialDay { get; }

    internal CodesFact<GroupLeader> Topics { get; }

    internal YesNoFact<GroupLeader> SelfReviewConcern { get; }

    internal CountFact<GroupLeader> SelfReviewScore { get; }

    internal YesNoFact<GroupLeader> PeerReviewConcern { get; }

    internal YesNoFact<GroupLeader> ObservedConcern { get; }

    internal DerivedFact<GroupLeader> Concern { get; }

    internal DerivedFact<GroupLeader> NeedsSupport { get; }
}
