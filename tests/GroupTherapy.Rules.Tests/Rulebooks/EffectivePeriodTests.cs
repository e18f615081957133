namespace GroupTherapy.Rules.Tests.Rulebooks;

public class EffectivePeriodTests
{
    private static readonly LocalDate First = new(2026, 1, 1);

    private static readonly LocalDate Until = new(2026, 2, 1);

    // The leader is not insured: while the rule is in force the outcome is blocked.
    [Theory]
    [InlineData("2025-12-31", Outcome.Clear)] // the last day before
    [InlineData("2026-01-01", Outcome.Blocked)] // the first day
    [InlineData("2026-01-31", Outcome.Blocked)] // the last day in
    [InlineData("2026-02-01", Outcome.Clear)] // the first day out
    public void A_rule_is_in_force_from_its_first_day_up_to_but_not_including_its_last(string on, Outcome expected)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        var book = Book(EffectivePeriod.Between(First, Until));

        book.Decide(new() { IsInsured = false }, day).ShouldBe(expected);
        book.Judge(new() { IsInsured = false }, day).Outcome.ShouldBe(expected);
        book.Judge(new() { IsInsured = false }, day).AllFindings().Count.ShouldBe(expected == Outcome.Blocked ? 1 : 0);
        Oracle.Decide(book, book.Read(new() { IsInsured = false }, day)).ShouldBe(expected);
    }

    [Fact]
    public void A_rule_without_an_end_or_a_beginning_has_none()
    {
        Book(EffectivePeriod.Since(First)).Decide(new() { IsInsured = false }, new(9999, 12, 31)).ShouldBe(Outcome.Blocked);
        Book(EffectivePeriod.Since(First)).Decide(new() { IsInsured = false }, First.PlusDays(-1)).ShouldBe(Outcome.Clear);
        Book(new(null, Until)).Decide(new() { IsInsured = false }, new(1, 1, 1)).ShouldBe(Outcome.Blocked);
        Book(new(null, Until)).Decide(new() { IsInsured = false }, Until).ShouldBe(Outcome.Clear);
        Book(EffectivePeriod.Always).Decide(new() { IsInsured = false }, new(1, 1, 1)).ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void A_decision_has_one_finding_for_each_rule_in_force_in_rulebook_order()
    {
        var facts = LeaderRules.Facts;
        var book = LeaderRules.Rulebook(
            LeaderRules.Rule("ended", facts.IsInsured.Holds, inForce: new(null, First)),
            LeaderRules.Rule("broken", facts.SupervisorIsApproved.Holds),
            LeaderRules.Rule("met", facts.IsInsured.Holds),
            LeaderRules.Rule("later", facts.IsInsured.Holds, inForce: EffectivePeriod.Since(Until)),
            LeaderRules.Rule("unknown", facts.GroupsLed.AtLeast(1), Force.Consider),
            LeaderRules.Rule("other", facts.IsInsured.Holds, appliesWhen: facts.Level.Is(CredentialLevel.Trainee)));
        var decision = book.Judge(new() { IsInsured = true, SupervisorIsApproved = false, Level = CredentialLevel.Licensed }, First);

        decision.AllFindings().Select(finding => (finding.Rule.Id, finding.Status)).ShouldBe(
        [
            ("broken", FindingStatus.NotMet), ("met", FindingStatus.Met), ("unknown", FindingStatus.Undetermined), ("other", FindingStatus.NotApplicable),
        ]);
        decision.Findings.Select(finding => finding.Rule.Id).ShouldBe(["broken", "unknown"]);
    }

    [Fact]
    public void Every_day_of_many_overlapping_periods_is_told_as_the_oracle_tells_it()
    {
        var random = new Bogus.Randomizer(11);
        var rules = Enumerable.Range(0, 100).Select(index =>
        {
            var from = First.PlusDays(random.Int(0, 40));
            return LeaderRules.Rule($"rule-{index}", LeaderRules.Facts.SupervisionHours.AtLeast(index + 1), random.Enum<Force>(), null, random.Bool(0.2f) ? EffectivePeriod.Since(from) : EffectivePeriod.Between(from, from.PlusDays(random.Int(1, 20))));
        }).ToArray();
        var book = LeaderRules.Rulebook(rules);
        for (var day = First.PlusDays(-2); day < First.PlusDays(65); day = day.PlusDays(1))
        {
            foreach (var hours in new int?[] { null, 0, 20, 50, 99, 100 })
            {
                var leader = new GroupLeader { SupervisionHours = hours };
                book.Decide(leader, day).ShouldBe(Oracle.Decide(book, book.Read(leader, day)));
                book.Judge(leader, day).AllFindings().Select(finding => finding.Rule).ShouldBe(rules.Where(rule => Oracle.IsInForce(rule, day)));
            }
        }
    }

    [Fact]
    public void A_period_reads_as_it_is()
    {
        EffectivePeriod.Always.ToString().ShouldBe("always");
        EffectivePeriod.Since(First).ToString().ShouldBe("from 2026-01-01");
        new EffectivePeriod(null, Until).ToString().ShouldBe("until 2026-02-01 (not included)");
        EffectivePeriod.Between(First, Until).ToString().ShouldBe("from 2026-01-01 until 2026-02-01 (not included)");
    }

    private static Rulebook<GroupLeader> Book(EffectivePeriod inForce) =>
        LeaderRules.Rulebook(LeaderRules.Rule("insured", LeaderRules.Facts.IsInsured.Holds, inForce: inForce));
}
