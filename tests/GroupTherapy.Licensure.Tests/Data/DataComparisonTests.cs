
namespace GroupTherapy.Licensure.Tests.Data;

/// <summary>Compares packs that are alike but for one jurisdiction, the U.S. Virgin Islands; what they say of it is invented.</summary>
public sealed class DataComparisonTests
{
    private static readonly LocalDate Start = new(2031, 1, 1);

    [Fact]
    public void The_same_data_answer_the_same() => Compare(SmallPack.Table, SmallPack.Table, null).ShouldBeEmpty();

    [Fact]
    public void Wording_sources_and_days_of_recording_are_no_answers()
    {
        var reworded = SmallPack.Table with { Entries = [SmallPack.First with { Note = "Reworded.", Confidence = Confidence.High }, SmallPack.Enacted with { Recorded = new(2030, 1, 1), Instrument = null }] };
        Compare(SmallPack.Table, reworded, null).ShouldBeEmpty();
    }

    /// <summary>Enacted from 2031-01-31 instead of from 2031-01-01: on the thirty days between, no longer.</summary>
    [Fact]
    public void An_entry_that_moved_is_the_days_between()
    {
        var earlier = Table(SmallPack.First, SmallPack.Enacted with { From = Start });
        var later = Table(SmallPack.First, SmallPack.Enacted with { From = new(2031, 1, 31) });
        Compare(earlier, later, null).ShouldBe(["2031-01-01 to 2031-01-31: Enacted -> NotMember"]);
        Compare(later, earlier, null).ShouldBe(["2031-01-01 to 2031-01-31: NotMember -> Enacted"]);
    }

    /// <summary>Checked to the end of 2032 and then to the end of 2033: the days of 2033 were unknown.</summary>
    [Fact]
    public void A_later_check_answers_for_more_days() =>
        Compare(Table(SmallPack.First), Table(SmallPack.First) with { Checked = [SmallPack.Check, new(new(2033, 1, 5), new(2033, 12, 31))] }, null)
            .ShouldBe(["2033-01-01 to 2034-01-01: PastChecked -> NotMember"]);

    [Fact]
    public void A_first_entry_that_changed_reaches_back_without_end() =>
        Compare(Table(SmallPack.First), Table(SmallPack.First with { Status = CompactStatus.NotInForce }), null)
            .ShouldBe(["- to 2033-01-01: NotMember -> NotInForce"]);

    /// <summary>From 2031-01-01 it is enacted instead of no member, from 2031-06-01 in force instead: two changes, told apart.</summary>
    [Fact]
    public void Changes_into_other_answers_are_told_apart() =>
        Compare(Table(SmallPack.First), Table(SmallPack.First, SmallPack.Enacted with { From = Start }, SmallPack.Enacted with { From = new(2031, 6, 1), Status = CompactStatus.InForce }), null)
            .ShouldBe(["2031-01-01 to 2031-06-01: NotMember -> Enacted", "2031-06-01 to 2033-01-01: NotMember -> InForce"]);

    /// <summary>A second entry of the same status, with a note of its own, splits the table but not what changed.</summary>
    [Fact]
    public void Days_on_which_the_same_changed_into_the_same_are_told_together() =>
        Compare(Table(SmallPack.First), Table(SmallPack.First, SmallPack.Enacted with { From = Start }, SmallPack.Enacted with { From = new(2031, 6, 1), Note = "Amended." }), null)
            .ShouldBe(["2031-01-01 to 2033-01-01: NotMember -> Enacted"]);

    [Fact]
    public void Each_side_is_compared_as_it_was_known()
    {
        var (older, newer) = (Load(Table(SmallPack.First), [SmallPack.Route]), Load(Table(SmallPack.First with { Status = CompactStatus.NotInForce }), [SmallPack.Route]));
        newer.DifferencesFrom(older).Compacts.ShouldNotBeEmpty();
        var before = SmallPack.Recorded.PlusDays(-1);
        var unknown = newer.AsKnownOn(before).DifferencesFrom(older.AsKnownOn(before));
        unknown.Compacts.ShouldBeEmpty();
        unknown.Routes.ShouldBeEmpty();
    }

    [Fact]
    public void A_route_is_compared_by_what_decisions_read_of_it()
    {
        Routes(SmallPack.Route, SmallPack.Route with { Summary = "In other words.", Conditions = [], Requires = [.. SmallPack.Route.Requires.Reverse()] }).ShouldBeEmpty();
        foreach (var changed in new[]
        {
            SmallPack.Route with { Telehealth = null },
            SmallPack.Route with { InPerson = true },
            SmallPack.Route with { Filing = false },
            SmallPack.Route with { Limit = SmallPack.Route.Limit! with { Count = 8 } },
            SmallPack.Route with { Limit = null },
            SmallPack.Route with { Requires = [RouteRequirement.ExistingClient] },
        })
        {
            // In force from 2030-06-01 until 2032-06-01, unknown before and past 2032-12-31: what an unknown route asks may still settle a decision.
            string[] days = ["- to 2030-06-01", "2030-06-01 to 2032-06-01", "2033-01-01 to -"];
            Routes(SmallPack.Route, changed).ShouldBe([.. days.Select(span => $"Psychologist {span}"), .. days.Select(span => $"Psychiatrist {span}")]);
        }
    }

    [Fact]
    public void A_route_that_is_known_to_be_none_asks_nothing()
    {
        var none = SmallPack.Route with { Available = false, AtTheLatest = false };
        Routes(none, none with { Limit = null }).ShouldBe(["Psychologist 2033-01-01 to -", "Psychiatrist 2033-01-01 to -"]); // past 2032-12-31 it is not known to be none
    }

    [Fact]
    public void A_route_for_fewer_professions_is_none_for_the_others()
    {
        var difference = Load(SmallPack.Table, [SmallPack.Route with { Professions = [Profession.Psychologist] }]).DifferencesFrom(Load(SmallPack.Table, [SmallPack.Route]));
        difference.Routes.Select(one => one.Profession).Distinct().ShouldBe([Profession.Psychiatrist]);
        difference.Routes.Single(one => one.From == SmallPack.Route.From).New.Available.ShouldBe(false);
    }

    [Fact]
    public void Data_are_compared_with_data()
    {
        Should.Throw<ArgumentNullException>(() => Load(SmallPack.Table, []).DifferencesFrom(null!)).ParamName.ShouldBe("older");
        Should.Throw<ArgumentNullException>(() => ((LicensureData)null!).DifferencesFrom(Load(SmallPack.Table, []))).ParamName.ShouldBe("data");
    }

    private static CompactTable Table(params CompactEntry[] entries) => new() { Entries = entries, Checked = [SmallPack.Check] };

    private static IEnumerable<string> Compare(CompactTable older, CompactTable newer, IReadOnlyList<StateRoute>? routes) =>
        Load(newer, routes).DifferencesFrom(Load(older, routes)).Compacts.Select(one =>
        {
            (one.Jurisdiction, one.Compact).ShouldBe((Jurisdiction.VI, Compact.Psypact));
            return $"{Iso(one.From)} to {Iso(one.Until)}: {Word(one.Old)} -> {Word(one.New)}";
        });

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", null) ?? "-";

    private static string? Word(CompactAnswer answer) => answer.Unknown?.ToString() ?? answer.Status.ToString();

    private static IEnumerable<string> Routes(StateRoute older, StateRoute newer) =>
        Load(SmallPack.Table, [newer]).DifferencesFrom(Load(SmallPack.Table, [older])).Routes.Select(one => $"{one.Profession} {Iso(one.From)} to {Iso(one.Until)}");

    private static LicensureData Load(CompactTable psypact, IReadOnlyList<StateRoute>? routes)
    {
        var changed = SmallPack.Jurisdiction with { Compacts = [psypact, .. SmallPack.Jurisdiction.Compacts.Skip(1)], Routes = routes };
        var pack = SmallPack.Pack with { Jurisdictions = [.. Jurisdictions.All.Select(jurisdiction => (jurisdiction == Jurisdiction.VI ? changed : SmallPack.Jurisdiction) with { Jurisdiction = jurisdiction })] };
        return LicensureData.Load(new MemoryStream(SmallPack.BytesOf(pack)));
    }
}
