namespace GroupTherapy.Rules.Tests;

/// <summary>An invented subject: who wants to lead an online group in Northland.</summary>
public sealed record GroupLeader
{
    public CredentialLevel? Level { get; init; }

    public bool? SupervisorIsApproved { get; init; }

    public bool? IsInsured { get; init; }

    public int? SupervisionHours { get; init; }

    public int? GroupsLed { get; init; }

    public decimal? SessionMinutes { get; init; }

    public LocalDate? CredentialDay { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public LocalDate? SelfReviewOn { get; init; }

    public bool? SelfReviewConcern { get; init; }

    public int? SelfReviewScore { get; init; }

    public LocalDate? PeerReviewOn { get; init; }

    public bool? PeerReviewConcern { get; init; }

    public bool? ObservedConcern { get; init; }

    public override string ToString() => nameof(GroupLeader);
}
