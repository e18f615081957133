namespace GroupTherapy.Rules.Tests.Decisions;

public class OverrideTests
{
    private const string Who = "Qx7 Unlikely-Name";
    private const string Why = "Zz9 unlikely reason";

    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    private static readonly Rulebook<GroupLeader> Book = LeaderRules.Rulebook(
        LeaderRules.Rule("insured", Facts.IsInsured.Holds, Force.MustUnlessJustified),
        LeaderRules.Rule("approved", Facts.SupervisorIsApproved.Holds),
        LeaderRules.Rule("reviewed", Facts.GroupsLed.AtLeast(1), Force.Review));

    private static readonly GroupLeader Uninsured = LeaderRules.Sound with { IsInsured = false };

    private static Override Of(string rule) => new(rule, Who, AsOf, Why);

    [Fact]
    public void A_known_failure_is_met_by_override_and_stays_visible()
    {
        Book.Judge(Uninsured, AsOf).Outcome.ShouldBe(Outcome.Blocked);
        var decision = Book.Judge(Uninsured, AsOf, [Of("insured")]);

        decision.Outcome.ShouldBe(Outcome.Clear);
        var finding = decision.Findings.ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe("insured");
        finding.Status.ShouldBe(FindingStatus.Met);
        finding.OverriddenBy.ShouldBe(Of("insured"));
        decision.AllFindings()[0].OverriddenBy.ShouldBe(Of("insured"));
        decision.AllFindings()[0].Status.ShouldBe(FindingStatus.Met);
        decision.AllFindings().Count.ShouldBe(3);
    }

    [Fact]
    public void An_undetermined_finding_stays_open_under_an_override()
    {
        var decision = Book.Judge(LeaderRules.Sound with { IsInsured = null }, AsOf, [Of("insured")]);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Findings.ShouldHaveSingleItem().Status.ShouldBe(FindingStatus.Undetermined);
        decision.Findings[0].OverriddenBy.ShouldBeNull();
        decision.AllFindings()[0].OverriddenBy.ShouldBeNull();
    }

    [Fact]
    public void An_override_lets_nothing_else_stand()
    {
        Book.Judge(Uninsured with { SupervisorIsApproved = false }, AsOf, [Of("insured")]).Outcome.ShouldBe(Outcome.Blocked);
        Book.Judge(Uninsured with { SupervisorIsApproved = null }, AsOf, [Of("insured")]).Outcome.ShouldBe(Outcome.Open);
        Book.Judge(Uninsured with { GroupsLed = 0 }, AsOf, [Of("insured")]).Outcome.ShouldBe(Outcome.Review);
        Book.Decide(Uninsured, AsOf).ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void An_override_of_a_duty_that_is_kept_changes_nothing()
    {
        var decision = Book.Judge(LeaderRules.Sound, AsOf, [Of("insured")]);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.AllFindings().ShouldAllBe(finding => finding.OverriddenBy == null);
    }

    public static TheoryData<Override[]> BadOverrides => new(
        [Of("approved")],
        [Of("reviewed")],
        [Of("no-such-rule")],
        [Of("insured"), Of("insured")],
        [Of("insured") with { Who = " " }],
        [Of("insured") with { Who = null! }],
        [Of("insured") with { Reason = "" }],
        [Of("insured") with { Reason = null! }],
        [Of("insured") with { On = AsOf.PlusDays(1) }]);

    [Theory]
    [MemberData(nameof(BadOverrides))]
    public void A_bad_override_throws_with_the_arguments_name_and_says_nothing_of_who_or_why(Override[] overrides)
    {
        var exception = Should.Throw<ArgumentException>(() => Book.Judge(Uninsured, AsOf, overrides));

        exception.ParamName.ShouldBe("overrides");
        exception.ToString().ShouldNotContain(Who);
        exception.ToString().ShouldNotContain(Why);
    }

    [Fact]
    public void A_null_override_throws_with_the_arguments_name() =>
        Should.Throw<ArgumentException>(() => Book.Judge(Uninsured, AsOf, [null!])).ParamName.ShouldBe("overrides");

    [Fact]
    public void An_override_prints_its_rule_alone() => Of("insured").ToString().ShouldBe("Override of insured");

    [Fact]
    public void An_override_made_on_the_as_of_date_counts() =>
        Book.Judge(Uninsured, AsOf, [Of("insured") with { On = AsOf }]).Outcome.ShouldBe(Outcome.Clear);
}
