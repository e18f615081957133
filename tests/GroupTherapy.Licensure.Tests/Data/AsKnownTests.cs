
namespace GroupTherapy.Licensure.Tests.Data;

public class AsKnownTests
{
    /// <summary>The day on which all of the data were recorded.</summary>
    private static readonly LocalDate Gathered = new(2026, 11, 22);

    public static TheoryData<bool> BothData => [false, true];

    [Theory]
    [MemberData(nameof(BothData))]
    public void Before_anything_was_recorded_everything_is_unknown(bool invented)
    {
        var data = (invented ? Invented.World : LicensureData.Current).AsKnownOn((invented ? Invented.Recorded : Gathered).PlusDays(-1));
        foreach (var jurisdiction in Jurisdictions.All)
        {
            foreach (var (compact, _) in PracticeCodes.Compacts)
                data.AnswerOf(compact, jurisdiction, new(2025, 6, 1)).ShouldSatisfyAllConditions(answer => answer.Status.ShouldBeNull(), answer => answer.Unknown.ShouldBe(UnknownBecause.NotYetRecorded));
            foreach (var (kind, _) in PracticeCodes.RouteKinds)
            {
                foreach (var (profession, _) in PracticeCodes.Professions)
                    data.RouteOf(kind, jurisdiction, profession, new(2025, 6, 1)).ShouldBe(new RouteAnswer { Unknown = UnknownBecause.NotYetRecorded }, $"{jurisdiction} {kind} {profession}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(BothData))]
    public void Once_everything_was_recorded_it_is_what_is_known_now(bool invented)
    {
        var now = invented ? Invented.World : LicensureData.Current;
        var then = now.AsKnownOn(invented ? Invented.Recorded : Gathered);

        foreach (var jurisdiction in Jurisdictions.All)
        {
            foreach (var (compact, _) in PracticeCodes.Compacts)
                then.TimelineOf(compact, jurisdiction).Spans.ShouldBe(now.TimelineOf(compact, jurisdiction).Spans);
        }

        then.AsKnown.ShouldBe(invented ? Invented.Recorded : Gathered);
        now.AsKnown.ShouldBeNull();
        then.Hash.ShouldBe(now.Hash);
    }

    [Fact]
    public void A_decision_of_then_can_be_judged_again_by_what_was_known_then()
    {
        // The compact took effect in Southland on the day, which was recorded a month later.
        var recorded = Practices.Day.PlusMonths(1);
        var data = Invented.DataOf(
            Invented.Place(Invented.Northland, Invented.Member),
            Invented.Place(Invented.Southland, Invented.Table(Invented.Never, Invented.Entry(CompactStatus.InForce, Practices.Day, recorded))));

        Judgements.OutcomeOf(Practices.Apit.With(data: data.AsKnownOn(Practices.Day))).ShouldBe(Outcome.Blocked);
        Judgements.OutcomeOf(Practices.Apit.With(data: data.AsKnownOn(recorded))).ShouldBe(Outcome.Clear);
        Judgements.OutcomeOf(Practices.Apit.With(data: data.AsKnownOn(Invented.Recorded.PlusDays(-1)))).ShouldBe(Outcome.Open);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(4, 1, 1)]
    [InlineData(1, 57, 1)]
    public void What_there_is_not_cannot_be_asked_about(int kind, int jurisdiction, int profession) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
        {
            LicensureData.Current.AnswerOf((Compact)kind, (Jurisdiction)jurisdiction, Gathered);
            LicensureData.Current.RouteOf((RouteKind)kind, (Jurisdiction)jurisdiction, (Profession)profession, Gathered);
        });
}
