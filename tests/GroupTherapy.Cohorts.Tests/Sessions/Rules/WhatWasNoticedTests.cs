using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class WhatWasNoticedTests
{
    private const string Measured = "close/cohesion-measured";
    private const string Holds = "close/cohesion-low-or-falling";

    [Theory]
    [InlineData(0, Met)]
    [InlineData(28, Met)]         // four weeks ago to the day
    [InlineData(29, NotMet)]
    [InlineData(-1, NotMet)]      // still to come
    public void Cohesion_is_measured_again_after_four_weeks(int daysAgo, FindingStatus expected) =>
        CloseRulebook.Default.Both(Measured, Closed with { Cohesion = new(Judging.Day.PlusDays(-daysAgo), false, false) }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(7, Met)]
    [InlineData(8, NotMet)]
    public void The_interval_is_the_practices_policy(int daysAgo, FindingStatus expected) =>
        CloseRulebook.For(new() { CohesionEveryDays = 7 }).StatusOf(Measured, Closed with { Cohesion = new(Judging.Day.PlusDays(-daysAgo), false, false) }).ShouldBe(expected);

    [Theory]
    [InlineData(false, false, Met)]
    [InlineData(true, false, NotMet)]
    [InlineData(false, true, NotMet)]
    [InlineData(true, null, NotMet)]
    [InlineData(false, null, Undetermined)]      // the first measurement falls from nothing
    public void Low_or_falling_cohesion_is_a_prompt(bool? low, bool? falling, FindingStatus expected) =>
        CloseRulebook.Default.Both(Holds, Closed with { Cohesion = new(Judging.Day, low, falling) }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(true, NotMet)]
    [InlineData(null, Undetermined)]
    [InlineData(false, NotApplicable)]
    public void What_nobody_noticed_needs_no_answer(bool? noticed, FindingStatus expected)
    {
        CloseRulebook.Default.Both("close/harm-addressed", Closed with { HarmNoticed = noticed, HarmAddressed = false }).ShouldBe((Outcome.Clear, expected));
        CloseRulebook.Default.Both("close/repeated-dynamics-addressed", Closed with { RepeatedDynamicsNoticed = noticed, RepeatedDynamicsAddressed = false }).ShouldBe((Outcome.Clear, expected));
        CloseRulebook.Default.Both("close/rupture-repaired", Closed with { RuptureNoticed = noticed, RuptureRepaired = false }).ShouldBe((Outcome.Clear, expected));
    }

    [Fact]
    public void Story_cohesion_fell_and_the_facilitator_is_asked_to_take_it_up()
    {
        var finding = CloseRulebook.Default.Judge(Closed with { Cohesion = new(Judging.Day.PlusDays(-3), false, true) }, Judging.Day).Findings.ShouldHaveSingleItem();

        finding.Rule.Id.ShouldBe(Holds);
        finding.Rule.Because.ShouldContain("not a verdict");
    }
}
