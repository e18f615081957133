using static GroupTherapy.Cohorts.Rooms;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class AgreementsTests
{
    private const string Today = "readiness/business-associate-agreement";

    private static readonly Session Old = ReadyOn(new(2000, 1, 1));

    private static Outcome Decide(Session session, string on) => ReadinessRulebook.Default.Decide(session, Judging.On(on));

    [Theory]
    [InlineData("2020-03-16", Outcome.Blocked)]   // the day before the discretion
    [InlineData("2020-03-17", Outcome.Clear)]     // its first day
    [InlineData("2023-05-11", Outcome.Clear)]     // its last day
    [InlineData("2023-05-12", Outcome.Review)]    // the first day of the transition
    [InlineData("2023-08-09", Outcome.Review)]    // its last day
    [InlineData("2023-08-10", Outcome.Blocked)]   // enforced again
    [InlineData("2026-11-20", Outcome.Blocked)]   // and never waived today
    public void What_the_want_of_an_agreement_means_depends_on_the_day(string on, Outcome expected) =>
        Decide(Old with { Agreement = null, HasAgreement = false }, on).ShouldBe(expected);

    [Theory]
    [InlineData("2020-03-16", Outcome.Open)]
    [InlineData("2020-03-17", Outcome.Clear)]     // nothing is asked while nobody is held to it
    [InlineData("2023-05-11", Outcome.Clear)]
    [InlineData("2023-05-12", Outcome.Open)]
    [InlineData("2023-08-09", Outcome.Open)]
    [InlineData("2023-08-10", Outcome.Open)]
    public void So_does_not_knowing_whether_there_is_one(string on, Outcome expected) =>
        Decide(Old with { Agreement = null, HasAgreement = null }, on).ShouldBe(expected);

    [Theory]
    [InlineData("1901-01-01")]
    [InlineData("2020-03-16")]
    [InlineData("2020-03-17")]
    [InlineData("2023-05-11")]
    [InlineData("2023-05-12")]
    [InlineData("2023-08-09")]
    [InlineData("2023-08-10")]
    [InlineData("9998-12-31")]
    public void On_every_day_just_one_of_the_four_is_in_force(string on) =>
        ReadinessRulebook.Default.Rules.Count(rule => rule.Id.StartsWith(Today, StringComparison.Ordinal) && rule.InForce.Contains(Judging.On(on))).ShouldBe(1);

    [Theory]
    [InlineData("2026-11-20", null, Met)]             // signed for today
    [InlineData("2026-11-21", null, NotMet)]          // from tomorrow on
    [InlineData("2025-01-01", "2026-11-21", Met)]     // the last day
    [InlineData("2025-01-01", "2026-11-20", NotMet)]  // ended yesterday
    public void An_agreement_is_in_force_from_its_first_day_to_the_day_before_its_end(string from, string? until, FindingStatus expected) =>
        ReadinessRulebook.Default.StatusOf(Today, Ready with { Agreement = new(Judging.On(from), until is null ? null : Judging.On(until)) }).ShouldBe(expected);

    [Fact]
    public void That_there_is_one_of_which_no_day_is_known_is_not_enough() =>
        ReadinessRulebook.Default.Both(Today, Ready with { Agreement = null, HasAgreement = true }).ShouldBe((Outcome.Open, Undetermined));

    [Fact]
    public void That_there_is_none_outweighs_one_that_is_given() =>
        ReadinessRulebook.Default.StatusOf(Today, Ready with { HasAgreement = false }).ShouldBe(NotMet);

    [Theory]
    [InlineData("2020-03-16", false)]
    [InlineData("2020-03-17", true)]
    [InlineData("2023-08-09", true)]
    [InlineData("2023-08-10", false)]
    public void A_platform_that_faces_the_public_was_outside_the_discretion_while_it_lasted(string on, bool noted)
    {
        var decision = ReadinessRulebook.Default.Judge(Old with { PublicFacing = true }, Judging.On(on));

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.Any(finding => finding.Rule.Id == "readiness/not-public-facing").ShouldBe(noted);
    }

    [Fact]
    public void The_discretion_never_reached_the_practices_own_list_of_platforms() =>
        Decide(Old with { Platform = new("Meetly", "Free") }, "2021-01-01").ShouldBe(Outcome.Blocked);

    [Fact]
    public void Story_the_agreement_ran_out_the_day_before_the_session()
    {
        var finding = ReadinessRulebook.Default.FindingOf(Today, Ready with { Agreement = new(new(2024, 11, 20), new(2026, 11, 20)) });

        finding.Status.ShouldBe(NotMet);
        finding.Facts.ShouldContain(reason => reason.Fact == "business-associate-agreement-until");
        finding.Rule.Remedy.ShouldStartWith("Sign or renew");
    }
}
