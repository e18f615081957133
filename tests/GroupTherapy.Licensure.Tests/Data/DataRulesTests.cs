
namespace GroupTherapy.Licensure.Tests.Data;

public sealed class DataRulesTests
{
    private static readonly CompactEntry First = SmallPack.First;
    private static readonly CompactEntry Enacted = SmallPack.Enacted;
    private static readonly UncertainWindow Window = SmallPack.Window;
    private static readonly StateRoute Route = SmallPack.Route;

    [Fact]
    public void Sound_data_have_no_fault() => Faults(SmallPack.Jurisdiction).ShouldBeEmpty();

    [Fact]
    public void A_pack_has_the_three_compacts_in_order() =>
        PackFaults(SmallPack.Pack with { Compacts = [.. SmallPack.Pack.Compacts.Reverse()] }).ShouldContain("pack: found other compacts or another order, expected PSYPACT, Counseling and Social Work, once each");

    [Fact]
    public void A_pack_has_every_jurisdiction_once_in_order()
    {
        var all = Jurisdictions.All.Select(one => SmallPack.Jurisdiction with { Jurisdiction = one }).ToArray();
        PackFaults(SmallPack.Pack with { Jurisdictions = all }).ShouldBeEmpty();
        foreach (var wrong in new[] { all[1..], [all[0], .. all], [all[1], all[0], .. all[2..]] })
            PackFaults(SmallPack.Pack with { Jurisdictions = wrong }).ShouldBe(["pack: found jurisdictions missing, twice or out of order, expected each of the 56 jurisdictions once, in order"]);
    }

    [Fact]
    public void A_source_id_stands_once() =>
        Faults(SmallPack.Jurisdiction with { Sources = [.. SmallPack.Jurisdiction.Sources, SmallPack.Jurisdiction.Sources[0]] }).ShouldBe(["VI, sources: found an id twice, expected each id once"]);

    [Fact]
    public void There_is_a_table_for_each_compact() =>
        Faults(SmallPack.Jurisdiction with { Compacts = [SmallPack.Table, SmallPack.Table] }).ShouldBe(["VI: found 2 compact tables, expected one for each of the three compacts"]);

    [Fact]
    public void A_table_has_an_entry() => Entries().ShouldBe(["VI, Psypact: found no entry, expected at least the first, which has no from"]);

    [Fact]
    public void The_first_entry_reaches_back_without_end() => Entries(Enacted).ShouldBe(["VI, Psypact, entry 1: found from 2031-01-31, expected no from in the first entry: it reaches back without end"]);

    [Fact]
    public void Entries_come_in_order_of_their_days() =>
        Entries(First, Enacted, Enacted with { From = new(2031, 1, 30) }).ShouldBe(["VI, Psypact, entry 3: found from 2031-01-30, expected a day after the entry before, 2031-01-31"]);

    [Fact]
    public void An_entry_after_a_dated_one_has_a_day() =>
        Entries(First, Enacted, First).ShouldBe(["VI, Psypact, entry 3: found from no day, expected a day after the entry before, 2031-01-31"]);

    [Fact]
    public void Two_entries_of_one_day_recorded_together_contradict_each_other() =>
        Entries(First, Enacted, Enacted).ShouldBe(["VI, Psypact, entry 3: found the same first day as the entry before, expected a later first day, or a correction that was recorded later"]);

    [Fact]
    public void A_correction_is_recorded_later() => Entries(First, Enacted, Enacted with { Recorded = SmallPack.Recorded.PlusDays(1) }).ShouldBeEmpty();

    [Fact]
    public void The_first_entry_can_be_corrected_too() => Entries(First, First with { Recorded = SmallPack.Recorded.PlusDays(1) }).ShouldBeEmpty();

    [Fact]
    public void An_entry_has_a_status() => Entries(First with { Status = default }).ShouldBe(["VI, Psypact, entry 1: found no status, expected a status"]);

    [Fact]
    public void Only_psypact_can_be_repealed()
    {
        CompactEntry[] repealed = [First, Enacted with { Status = CompactStatus.Repealed }];
        Entries(repealed).ShouldBeEmpty();
        Faults(SmallPack.Jurisdiction with { Compacts = [SmallPack.Table, SmallPack.Table with { Entries = repealed }, SmallPack.Table] })
            .ShouldBe(["VI, Counseling, entry 2: found a repeal, expected a repeal of PSYPACT only: what another compact's withdrawal takes is not researched"]);
    }

    [Fact]
    public void An_entry_has_a_confidence() => Entries(First with { Confidence = default }).ShouldBe(["VI, Psypact, entry 1: found no confidence, expected a confidence"]);

    [Fact]
    public void An_entry_has_a_source() => Entries(First with { Sources = [] }).ShouldBe(["VI, Psypact, entry 1: found no source, expected at least one source"]);

    [Fact]
    public void A_source_that_is_cited_is_listed() => Entries(First with { Sources = ["hearsay"] }).ShouldBe(["VI, Psypact, entry 1: found source 'hearsay', expected a source that the jurisdiction lists"]);

    [Fact]
    public void A_window_begins_before_it_ends()
    {
        Windows(Window with { Until = Window.From.PlusDays(1) }).ShouldBeEmpty();
        Windows(Window with { Until = Window.From }).ShouldBe(["VI, Psypact, uncertain window 1: found 2031-02-01 until 2031-02-01, expected a from before its until"]);
    }

    [Fact]
    public void Windows_do_not_overlap()
    {
        var next = Window with { From = Window.Until, Until = Window.Until.PlusDays(9) };
        Windows(Window, next).ShouldBeEmpty();
        Windows(Window, next with { From = Window.Until.PlusDays(-1) }).ShouldBe(["VI, Psypact, uncertain window 2: found from 2031-02-28, expected a from on or after the window before ends, 2031-03-01"]);
    }

    [Fact]
    public void A_table_is_checked_to_some_day() => Checks().ShouldBe(["VI, Psypact: found no checked day, expected the day to which it was checked"]);

    [Fact]
    public void Checks_come_in_order_of_the_day_they_were_recorded() =>
        Checks(SmallPack.Check, SmallPack.Check with { Until = new(2040, 1, 1) }).ShouldBe(["VI, Psypact, check 2: found recorded 2030-02-03, expected a day after the check before, 2030-02-03"]);

    [Fact]
    public void A_route_begins_before_it_ends() => Routes(Route with { Until = Route.From }).ShouldBe(["VI, route 1: found 2030-06-01 until 2030-06-01, expected a from before its until"]);

    [Fact]
    public void At_the_latest_is_said_of_a_day() => Routes(Route with { From = null }).ShouldBe(["VI, route 1: found at the latest, without a from, expected the day by which it was in force"]);

    [Fact]
    public void A_route_is_for_some_profession() => Routes(Route with { Professions = [] }).ShouldBe(["VI, route 1: found no profession, or one twice, expected each profession once"]);

    [Fact]
    public void A_route_names_a_profession_once() =>
        Routes(Route with { Professions = [Profession.Psychologist, Profession.Psychologist] }).ShouldBe(["VI, route 1: found no profession, or one twice, expected each profession once"]);

    [Fact]
    public void A_limit_allows_something() => Routes(Route with { Limit = new(0, false, LimitPeriod.CalendarYear) }).ShouldBe(["VI, route 1: found a limit of 0, expected a limit of at least 1"]);

    [Fact]
    public void Routes_of_one_kind_and_profession_do_not_overlap()
    {
        var next = Route with { From = Route.Until, Until = null, Professions = [Profession.Psychiatrist] };
        Routes(Route, next).ShouldBeEmpty();
        Routes(Route, next with { From = Route.Until!.Value.PlusDays(-1) }).ShouldBe(["VI, route 2: found days that an earlier route of the same kind and profession has too, expected the earlier route's until on or before this from"]);
        Routes(Route with { Until = null }, next).ShouldBe(["VI, route 2: found days that an earlier route of the same kind and profession has too, expected the earlier route's until on or before this from"]);
        Routes(Route, next with { From = Route.From, Professions = [Profession.ProfessionalCounselor] }).ShouldBeEmpty();
        Routes(Route, next with { From = Route.From, Kind = RouteKind.Registration }).ShouldBeEmpty();
    }

    [Fact]
    public void Routes_of_one_kind_and_profession_come_in_order_of_their_days() =>
        Routes(Route, Route with { From = new(2029, 1, 1), Until = new(2030, 1, 1) }).ShouldBe(["VI, route 2: found from 2029-01-01, expected a day after the entry before, 2030-06-01"]);

    [Fact]
    public void A_route_can_be_corrected_by_a_later_record()
    {
        Routes(Route, Route with { Recorded = SmallPack.Recorded.PlusDays(1), Until = null }).ShouldBeEmpty();
        Routes(Route, Route with { Until = null }).ShouldBe(["VI, route 2: found the same first day as the entry before, expected a later first day, or a correction that was recorded later"]);
    }

    [Fact]
    public void A_route_is_checked_to_some_day() => Routes(Route with { Checked = [] }).ShouldBe(["VI, route 1: found no checked day, expected the day to which it was checked"]);

    [Fact]
    public void A_route_has_a_confidence_and_a_listed_source() =>
        Routes(Route with { Confidence = default, Sources = ["hearsay"] }).ShouldBe(["VI, route 1: found no confidence, expected a confidence", "VI, route 1: found source 'hearsay', expected a source that the jurisdiction lists"]);

    private static string[] PackFaults(DataPack pack) => [.. DataRules.FaultsOf(pack).Select(fault => fault.ToString())];

    private static string[] Faults(JurisdictionData data) => [.. DataRules.FaultsOf(data).Select(fault => fault.ToString())];

    private static string[] Table(CompactTable table) => Faults(SmallPack.Jurisdiction with { Compacts = [table, SmallPack.Table, SmallPack.Table] });

    private static string[] Entries(params CompactEntry[] entries) => Table(SmallPack.Table with { Entries = entries });

    private static string[] Windows(params UncertainWindow[] windows) => Table(SmallPack.Table with { Uncertain = windows });

    private static string[] Checks(params DataCheck[] checks) => Table(SmallPack.Table with { Checked = checks });

    private static string[] Routes(params StateRoute[] routes) => Faults(SmallPack.Jurisdiction with { Routes = routes });
}
