namespace GroupTherapy.Rules.Tests;

/// <summary>A varied rulebook for group leaders in Northland, and the pieces tests build rulebooks of their own from.</summary>
internal static class LeaderRules
{
    internal static readonly LocalDate AsOf = new(2026, 3, 15);

    internal static readonly LeaderFacts Facts = new();

    /// <summary>All answers known, and every duty of <see cref="Book"/> kept.</summary>
    internal static readonly GroupLeader Sound = new()
    {
        Level = CredentialLevel.Associate,
        SupervisorIsApproved = true,
        IsInsured = true,
        SupervisionHours = 4,
        GroupsLed = 6,
        SessionMinutes = 75,
        CredentialDay = new(2025, 1, 1),
        Topics = ["grief", "anxiety"],
        SelfReviewOn = AsOf,
        SelfReviewConcern = false,
        SelfReviewScore = 3,
        PeerReviewOn = AsOf,
        PeerReviewConcern = false,
        ObservedConcern = false,
    };

    internal static readonly Rulebook<GroupLeader> Book = Rulebook(
        Rule("supervised", Facts.SupervisorIsApproved.Holds & Facts.SupervisionHours.AtLeast(4), appliesWhen: Facts.Level.Is(CredentialLevel.Associate)),
        Rule("no-trainee", !Facts.Level.Is(CredentialLevel.Trainee)),
        Rule("no-concern", !Facts.Concern.Holds),
        Rule("insured", Facts.IsInsured.Holds, Force.MustUnlessJustified),
        Rule("session-length", Facts.SessionMinutes.AtLeast(45) & Facts.SessionMinutes.AtMost(90), Force.Review),
        Rule("settled-credential", Facts.CredentialDay.OnOrBeforeAsOf & !Facts.CredentialDay.WithinDaysBeforeAsOf(30), Force.MustUnlessJustified),
        Rule("no-new-credential", Facts.CredentialDay.Before(new(2026, 1, 1)) | Facts.GroupsLed.AtLeast(5), Force.Review),
        Rule("trained", Facts.Topics.IncludesAny("grief", "trauma"), Force.Should),
        Rule("trained-fully", Facts.Topics.IncludesAll("grief", "anxiety") | !Facts.Topics.IncludesAny("substance-use"), Force.Consider),
        Rule("experienced", Facts.GroupsLed.AtLeast(100), Force.Favours),
        Rule("supported", !Facts.NeedsSupport.Holds | Facts.SupervisionHours.Between(2, 8), Force.Review, Facts.GroupsLed.Below(20)),
        Rule("support-or-no-concern", !(Facts.NeedsSupport.Holds & !(Facts.IsInsured.Holds | Facts.SupervisorIsApproved.Holds)) & (Facts.Level.IsOneOf(CredentialLevel.Associate, CredentialLevel.Licensed) | !Facts.Concern.Holds)));

    internal static Rule<GroupLeader> Rule(
        string id, Condition<GroupLeader> requires, Force force = Force.Must, Condition<GroupLeader>? appliesWhen = null, EffectivePeriod inForce = default) => new()
        {
            Id = id,
            Title = $"The duty called {id}",
            Source = new Publication("xa-nl-leaders-act", "Northland Group Leaders Act").At("Section 1"),
            InForce = inForce,
            AppliesWhen = appliesWhen,
            Requires = requires,
            Force = force,
            Because = "A group is safer when its leader is ready.",
            Remedy = "Ask the board.",
        };

    internal static Rulebook<GroupLeader> Rulebook(params Rule<GroupLeader>[] rules) => Rulebook(Facts, rules);

    internal static Rulebook<GroupLeader> Rulebook(LeaderFacts facts, params Rule<GroupLeader>[] rules) =>
        new("xa-nl/leaders", "1.0.0", facts.Set, rules, answersCurrentForDays: 30);

    internal static Outcome Decide(Condition<GroupLeader> requires, GroupLeader leader, Force force = Force.Must) =>
        Rulebook(Rule("only", requires, force)).Decide(leader, AsOf);

    /// <summary>What one condition is for a leader, told by the rulebook made of it alone: kept, broken or undetermined.</summary>
    internal static bool? Truth(Condition<GroupLeader> condition, GroupLeader leader) => Decide(condition, leader) switch
    {
        Outcome.Clear => true,
        Outcome.Blocked => false,
        _ => null,
    };
}
