namespace GroupTherapy.Rules.Tests.Readings;

public class SentenceTests
{
    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    private static readonly Condition<GroupLeader> A = Facts.IsInsured.Holds;

    private static readonly Condition<GroupLeader> B = Facts.SupervisorIsApproved.Holds;

    private static readonly Condition<GroupLeader> C = Facts.Concern.Holds;

    public static TheoryData<string, Condition<GroupLeader>> Tests => new()
    {
        { "insured", A },
        { "not insured", !A },
        { "concern", C },
        { "not concern", !C },
        { "groups led is at least 20", Facts.GroupsLed.AtLeast(20) },
        { "groups led is below 20", !Facts.GroupsLed.AtLeast(20) },
        { "groups led is below 20", Facts.GroupsLed.Below(20) },
        { "groups led is below 21", Facts.GroupsLed.AtMost(20) },
        { "groups led is at least 21", !Facts.GroupsLed.AtMost(20) },
        { "groups led is from 5 to 9", Facts.GroupsLed.Between(5, 9) },
        { "groups led is 5", Facts.GroupsLed.Between(5, 5) },
        { "groups led is 0", Facts.GroupsLed.AtMost(0) },
        { "groups led is below 5 or at least 10", !Facts.GroupsLed.Between(5, 9) },
        { "groups led is answered", Facts.GroupsLed.AtLeast(0) },
        { "groups led is unanswerable", !Facts.GroupsLed.AtLeast(0) },
        { "session minutes is at least 2.5", Facts.SessionMinutes.AtLeast(2.50m) },
        { "session minutes is below 2.5", !Facts.SessionMinutes.AtLeast(2.5m) },
        { "session minutes is below 90", Facts.SessionMinutes.Below(90) },
        { "session minutes is at least 90", !Facts.SessionMinutes.Below(90) },
        { "session minutes is at most 90", Facts.SessionMinutes.AtMost(90) },
        { "session minutes is above 90", !Facts.SessionMinutes.AtMost(90) },
        { "session minutes is above 0.0001", !Facts.SessionMinutes.AtMost(0.0001m) },
        { "session minutes is 0", Facts.SessionMinutes.AtMost(0) },
        { "credential day is on or after 2026-01-01", Facts.CredentialDay.OnOrAfter(new(2026, 1, 1)) },
        { "credential day is before 2026-01-01", !Facts.CredentialDay.OnOrAfter(new(2026, 1, 1)) },
        { "credential day is before 2026-01-01", Facts.CredentialDay.Before(new(2026, 1, 1)) },
        { "credential day is on or after 2026-01-01", !Facts.CredentialDay.Before(new(2026, 1, 1)) },
        { "credential day is within 30 days before the as-of date", Facts.CredentialDay.WithinDaysBeforeAsOf(30) },
        { "credential day is not within 30 days before the as-of date", !Facts.CredentialDay.WithinDaysBeforeAsOf(30) },
        { "credential day is on or before the as-of date", Facts.CredentialDay.OnOrBeforeAsOf },
        { "credential day is after the as-of date", !Facts.CredentialDay.OnOrBeforeAsOf },
        { "level is trainee", Facts.Level.Is(CredentialLevel.Trainee) },
        { "level is one of associate, licensed", !Facts.Level.Is(CredentialLevel.Trainee) },
        { "level is one of trainee, licensed", Facts.Level.IsOneOf(CredentialLevel.Licensed, CredentialLevel.Trainee) },
        { "level is unanswerable", !Facts.Level.IsOneOf(CredentialLevel.Trainee, CredentialLevel.Associate, CredentialLevel.Licensed) },
        { "topics includes grief", Facts.Topics.IncludesAny("grief") },
        { "topics does not include grief", !Facts.Topics.IncludesAny("grief") },
        { "topics includes any of grief, trauma", Facts.Topics.IncludesAny("trauma", "grief") },
        { "topics includes none of grief, trauma", !Facts.Topics.IncludesAny("trauma", "grief") },
        { "topics includes grief and topics includes trauma", Facts.Topics.IncludesAll("grief", "trauma") },
    };

    public static TheoryData<string, Condition<GroupLeader>> Nestings => new()
    {
        { "insured and supervisor approved", A & B },
        { "insured or supervisor approved", A | B },
        { "insured and supervisor approved and concern", A & B & C },
        { "not both insured and supervisor approved", !(A & B) },
        { "not (insured and supervisor approved and concern)", !(A & B & C) },
        { "not (insured or supervisor approved)", !(A | B) },
        { "(insured or supervisor approved) and concern", (A | B) & C },
        { "insured or (supervisor approved and concern)", A | (B & C) },
        { "insured and (not both supervisor approved and concern)", A & !(B & C) },
        { "not both (insured or supervisor approved) and not concern", !((A | B) & !C) },
        { "not insured or (supervisor approved and (concern or groups led is at least 5))", !A | (B & (C | Facts.GroupsLed.AtLeast(5))) },
        { "not (insured or (supervisor approved and not concern))", !(A | (B & !C)) },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    [MemberData(nameof(Nestings))]
    public void A_condition_reads_as_a_sentence(string expected, Condition<GroupLeader> condition) =>
        condition.ToString().ShouldBe(expected);

    [Fact]
    public void Conditions_that_mean_different_things_print_differently()
    {
        var random = new RandomLeaders(17, derivedFacts: 3);
        var leaders = Enumerable.Range(0, 300).Select(_ => random.Leader(0.15f)).ToArray();
        var seen = new Dictionary<string, (string Truths, string Notation)>(StringComparer.Ordinal);
        for (var count = 0; count < 20_000; count++)
        {
            var meant = random.Condition(random.Random.Int(0, 4));
            var truths = string.Concat(leaders.Select(leader => meant.Means(leader) switch { true => 'T', false => 'F', null => '?' }));
            var says = meant.Condition.ToString();
            if (seen.TryGetValue(says, out var same)) same.Truths.ShouldBe(truths, says);
            else seen.Add(says, (truths, Notation.Of(meant.Condition)));
        }

        seen.Count.ShouldBeGreaterThan(8_000);
    }
}
