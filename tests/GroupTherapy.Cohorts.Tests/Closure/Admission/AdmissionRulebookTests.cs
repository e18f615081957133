using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

public class AdmissionRulebookTests
{
    [Fact]
    public void The_default_policy_is_compiled_once()
    {
        AdmissionRulebook.For(CohortPolicy.Default).ShouldBeSameAs(AdmissionRulebook.Default);
        AdmissionRulebook.For(new() { Attendance = new() { MinimumPercent = 80 } }).ShouldBeSameAs(AdmissionRulebook.Default);   // admission does not rest on it
        Founded().Rulebook.ShouldBeSameAs(AdmissionRulebook.Default);
    }

    [Fact]
    public void All_versions_of_a_cohort_share_its_rulebook()
    {
        var cohort = Founded(InPerson);

        cohort.Admit("c-1", Day, "screened and clear", false).Done().Rulebook.ShouldBeSameAs(cohort.Rulebook);
    }

    [Fact]
    public void Its_options_stand_in_every_decision() => Founded(SlowOpenGroup with { AdmissionWindowSessions = 3, Size = GroupSize.InPerson }).Rulebook.Policy.ShouldBe([
        new("membership", "slowOpen"),
        new("membershipReason", "a long-term group that keeps its size"),
        new("admissionWindowSessions", "3"),
        new("minimumMembers", "5"),
        new("idealMembersFrom", "7"),
        new("idealMembersTo", "8"),
        new("maximumMembers", "10"),
    ]);

    [Fact]
    public void One_text_holds_for_every_policy()
    {
        CohortPolicy[] policies = [CohortPolicy.Default, InPerson, OpenGroup, SlowOpenGroup, new() { AdmissionWindowSessions = 0 }];

        policies.Select(policy => AdmissionRulebook.For(policy).Hash).Distinct().Count().ShouldBe(1);
        foreach (var policy in policies) CohortPolicy.Of(AdmissionRulebook.For(policy).Policy).ShouldBe(policy);
    }

    [Fact]
    public void Every_rule_names_what_it_rests_on()
    {
        foreach (var rule in AdmissionRulebook.Default.Rules)
        {
            rule.Id.ShouldStartWith("admission/");
            rule.Statements.Concat(rule.Reasons).ShouldNotBeEmpty(rule.Id);
            (rule.Source.Publication == Sources.GoodTherapy || rule.Source.Publication == Regulations.PracticePolicy || rule.Source.Publication == Sources.OpenAndClosedGroups).ShouldBeTrue(rule.Id);
            // What the practice chose puts no statement into effect; what the article says does.
            (rule.Statements.Count > 0).ShouldBe(rule.Source.Publication == Sources.GoodTherapy, rule.Id);
        }

        AdmissionRulebook.Default.Rules.SelectMany(rule => rule.Statements).Distinct().ShouldBe(["R051", "R052"]);
    }

    [Fact]
    public void Every_limit_of_every_rule_has_its_boundary_cases()
    {
        foreach (var rule in AdmissionRulebook.Default.Rules) AdmissionRulebook.Default.BoundariesOf(rule, Day).ShouldNotBeEmpty(rule.Id);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void The_window_is_at_most_three_sessions(int window) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CohortPolicy { AdmissionWindowSessions = window });

    [Theory]
    [InlineData(MembershipModel.Open, null)]
    [InlineData(MembershipModel.Open, " ")]
    [InlineData(MembershipModel.SlowOpen, "")]
    public void An_open_or_slow_open_group_declares_its_reason(MembershipModel membership, string? reason)
    {
        CohortPolicy policy = new() { Membership = membership, MembershipReason = reason };

        Should.Throw<ArgumentException>(() => AdmissionRulebook.For(policy)).ParamName.ShouldBe("policy");
        Should.Throw<ArgumentException>(() => Founded(policy)).ParamName.ShouldBe("policy");
    }

    [Theory]
    [InlineData(1, 2, 3, 4)]
    [InlineData(4, 3, 8, 8)]
    [InlineData(4, 6, 5, 8)]
    [InlineData(4, 6, 8, 7)]
    [InlineData(4, 6, 8, 101)]
    public void The_numbers_of_a_size_are_in_order(int minimum, int from, int to, int maximum) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new GroupSize(minimum, from, to, maximum));

    [Fact]
    public void What_is_no_choice_is_no_policy()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CohortPolicy { Membership = (MembershipModel)4 });
        Should.Throw<ArgumentNullException>(() => new CohortPolicy { Size = null! });
        Should.Throw<ArgumentNullException>(() => new CohortPolicy { Attendance = null! });
        Should.Throw<ArgumentOutOfRangeException>(() => new AttendancePolicy { MinimumPercent = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new AttendancePolicy { MinimumPercent = 101 });
        Should.Throw<ArgumentOutOfRangeException>(() => new AttendancePolicy { JudgedFromSessions = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new AttendancePolicy { TrendSessions = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new AttendancePolicy { AbsencesInARow = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new AttendancePolicy { AllowedMissedSessions = -1 });
        Should.Throw<ArgumentNullException>(() => AdmissionRulebook.For(null!));
    }
}
