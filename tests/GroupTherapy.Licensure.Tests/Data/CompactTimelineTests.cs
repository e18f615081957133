using static GroupTherapy.Licensure.Tests.Invented;

namespace GroupTherapy.Licensure.Tests.Data;

/// <summary>The tables are invented.</summary>
public class CompactTimelineTests
{
    private static readonly LocalDate Enacted = new(2024, 3, 15);
    private static readonly LocalDate Effective = new(2025, 7, 1);

    private static readonly CompactTable Three = Table(Never, Entry(CompactStatus.Enacted, Enacted), Entry(CompactStatus.InForce, Effective));

    [Theory]
    [InlineData("1901-01-01", CompactStatus.NotMember)]   // the first entry reaches back without end
    [InlineData("2024-03-14", CompactStatus.NotMember)]   // the day before enactment
    [InlineData("2024-03-15", CompactStatus.Enacted)]
    [InlineData("2025-06-30", CompactStatus.Enacted)]     // the day before it takes effect
    [InlineData("2025-07-01", CompactStatus.InForce)]
    [InlineData("2030-12-31", CompactStatus.InForce)]     // the last day that was checked
    [InlineData("2031-01-01", null)]
    [InlineData("9998-12-31", null)]
    public void Each_entry_stands_from_its_day_until_the_next(string on, CompactStatus? expected) =>
        StatusOn(Three, on).ShouldBe(expected);

    [Theory]
    [InlineData("2025-06-30", CompactStatus.Enacted, true)]    // the day before the window
    [InlineData("2025-07-01", null, true)]                     // its first day
    [InlineData("2025-08-31", null, true)]                     // its last
    [InlineData("2025-09-01", CompactStatus.InForce, true)]    // its end is not included
    [InlineData("2025-07-01", CompactStatus.InForce, false)]   // a minor disagreement only tells
    [InlineData("2025-08-31", CompactStatus.InForce, false)]
    public void A_material_disagreement_is_unknown_and_a_minor_one_lets_the_entry_stand(string on, CompactStatus? expected, bool material)
    {
        var window = new UncertainWindow(Effective, new(2025, 9, 1), material, "two sources", Recorded);
        var answer = AnswerOn(Three with { Uncertain = [window] }, on);

        answer.Status.ShouldBe(expected);
        answer.Unknown.ShouldBe(expected is null ? UnknownBecause.SourcesDisagree : null);
        answer.Window.ShouldBe(on is "2025-07-01" or "2025-08-31" ? window : null);
    }

    [Fact]
    public void Past_the_checked_day_it_is_unknown_and_says_so()
    {
        var answer = AnswerOn(Three, "2031-01-01");

        answer.Unknown.ShouldBe(UnknownBecause.PastChecked);
        answer.CheckedUntil.ShouldBe(Checked);
        answer.Entry!.Status.ShouldBe(CompactStatus.InForce);   // the last that was known
    }

    [Fact]
    public void Past_the_checked_day_is_the_reason_even_where_sources_disagree() =>
        AnswerOn(Three with { Uncertain = [new(Checked, new(2032, 1, 1), true, "two sources", Recorded)] }, "2031-01-01").Unknown.ShouldBe(UnknownBecause.PastChecked);

    [Theory]
    [InlineData("2026-03-30", CompactStatus.InForce)]     // before the repeal
    [InlineData("2026-03-31", CompactStatus.InForce)]     // the repeal is enacted: six months run
    [InlineData("2026-09-29", CompactStatus.InForce)]     // 31 March and six months is 30 September, which is the first day without
    [InlineData("2026-09-30", CompactStatus.NotMember)]
    [InlineData("2030-01-01", CompactStatus.NotMember)]
    public void A_repealed_compact_stays_in_force_for_six_months(string on, CompactStatus expected) =>
        StatusOn(Table(Never, Entry(CompactStatus.InForce, Effective), Entry(CompactStatus.Repealed, new(2026, 3, 31))), on).ShouldBe(expected);

    [Fact]
    public void A_state_that_joins_again_is_a_member_again() =>
        StatusOn(Table(Never, Entry(CompactStatus.Repealed, new(2026, 3, 31)), Entry(CompactStatus.InForce, new(2026, 12, 1))), "2026-12-01").ShouldBe(CompactStatus.InForce);

    [Theory]
    [InlineData("2026-01-01", CompactStatus.InForce)]   // both entries were recorded
    [InlineData("2024-12-31", CompactStatus.Enacted)]   // the later one was not
    [InlineData("2023-11-22", CompactStatus.NotMember)]
    [InlineData("2023-11-21", null)]                    // nothing was
    public void What_was_recorded_later_is_left_out(string asKnown, CompactStatus? expected)
    {
        var table = Table(Never, Entry(CompactStatus.Enacted, Enacted, recorded: new(2024, 12, 31)), Entry(CompactStatus.InForce, Effective, recorded: new(2026, 1, 1)));

        var answer = CompactTimeline.Of(table, Judgements.On(asKnown)).On(new(2025, 12, 1));
        answer.Status.ShouldBe(expected);
        answer.Unknown.ShouldBe(expected is null ? UnknownBecause.NotYetRecorded : null);
    }

    [Fact]
    public void A_correction_replaces_the_entry_of_the_same_day_for_whoever_asks_since()
    {
        var corrected = Table(Never, Entry(CompactStatus.InForce, Effective), Entry(CompactStatus.Enacted, Effective, recorded: new(2026, 1, 1)));

        CompactTimeline.Of(corrected, new(2025, 12, 31)).On(Effective).Status.ShouldBe(CompactStatus.InForce);
        CompactTimeline.Of(corrected, new(2026, 1, 1)).On(Effective).Status.ShouldBe(CompactStatus.Enacted);
        CompactTimeline.Of(corrected, null).On(Effective).Status.ShouldBe(CompactStatus.Enacted);
    }

    [Fact]
    public void The_first_entry_can_be_corrected_too()
    {
        var corrected = Table(Never, Entry(CompactStatus.NotInForce, recorded: new(2026, 1, 1)), Entry(CompactStatus.InForce, Effective));

        CompactTimeline.Of(corrected, new(2025, 12, 31)).On(Enacted).Status.ShouldBe(CompactStatus.NotMember);
        CompactTimeline.Of(corrected, null).On(Enacted).Status.ShouldBe(CompactStatus.NotInForce);
        CompactTimeline.Of(corrected, null).On(Effective).Status.ShouldBe(CompactStatus.InForce);
    }

    [Fact]
    public void Windows_and_checks_recorded_later_are_left_out()
    {
        var table = Three with
        {
            Uncertain = [new(Effective, new(2025, 9, 1), true, "two sources", new(2026, 1, 1))],
            Checked = [new(Recorded, new(2025, 7, 31)), new(new(2026, 1, 1), Checked)],
        };

        CompactTimeline.Of(table, new(2025, 12, 31)).On(Effective).Status.ShouldBe(CompactStatus.InForce);
        CompactTimeline.Of(table, new(2025, 12, 31)).On(new(2025, 8, 1)).Unknown.ShouldBe(UnknownBecause.PastChecked);
        CompactTimeline.Of(table, new(2026, 1, 1)).On(Effective).Unknown.ShouldBe(UnknownBecause.SourcesDisagree);
        CompactTimeline.Of(table, new(2026, 1, 1)).On(new(2025, 9, 1)).Status.ShouldBe(CompactStatus.InForce);
    }

    [Fact]
    public void Days_that_change_nothing_are_no_spans() =>
        CompactTimeline.Of(Table(Never, Entry(CompactStatus.InForce, Effective)), null).Spans.Select(span => span.From).ShouldBe([LocalDate.MinIsoValue, Effective, Checked.PlusDays(1)]);

    private static CompactStatus? StatusOn(CompactTable table, string on) => AnswerOn(table, on).Status;

    private static CompactAnswer AnswerOn(CompactTable table, string on) => CompactTimeline.Of(table, null).On(Judgements.On(on));
}
