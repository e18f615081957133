using GroupTherapy.LicensurePacker;

namespace GroupTherapy.Licensure.Tests.Data;

public sealed class LicensureDataTests
{
    private static readonly LocalDate Recorded = new(2026, 11, 22);
    private static readonly DataPack Pack = DataFolder.Read(Repository.PathOf("data", "licensure")).Pack.ShouldNotBeNull();

    [Fact]
    public void The_data_files_have_no_fault() => DataFolder.Read(Repository.PathOf("data", "licensure")).Faults.ShouldBeEmpty();

    [Fact]
    public void The_library_holds_the_data_of_the_files()
    {
        using var resource = typeof(DataPack).Assembly.GetManifestResourceStream("licensure.pack").ShouldNotBeNull();
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        bytes.ToArray().ShouldBe(SmallPack.BytesOf(Pack));
    }

    [Fact]
    public void The_version_is_the_day_of_the_data() => Pack.Version.ShouldBe(new PackVersion(Recorded, 0));

    // The counts are those that dated sources state; "enacted" counts those in force too.
    [Theory]
    [InlineData("2020-06-30", 0, 14)] // nobody could apply before 1 July
    [InlineData("2020-07-01", 12, 15)] // NHPA; 14 enacted before that day, and NC on it
    [InlineData("2021-07-02", 21, 26)] // APA
    [InlineData("2023-03-23", 34, 36)] // Vermont Psychological Association
    [InlineData("2023-08-31", 39, 40)] // the Commission's list
    [InlineData("2024-02-28", 39, 41)] // the Commission's list
    [InlineData("2024-04-15", 40, 42)]
    [InlineData("2024-07-01", 42, 42)]
    [InlineData("2025-10-01", 43, 43)]
    public void Psypact_counts_what_its_dated_sources_count(string on, int inForce, int enacted)
    {
        var standing = Standing(Compact.Psypact, on);
        standing.Values.Count(status => status == CompactStatus.InForce).ShouldBe(inForce);
        standing.Values.Count(status => status is CompactStatus.Enacted or CompactStatus.InForce).ShouldBe(enacted);
    }

    [Fact]
    public void The_twelve_of_the_first_day_are_the_twelve_that_were_named() =>
        In(Compact.Psypact, "2020-07-01", CompactStatus.InForce).ShouldBe("AZ CO DE GA IL MO NE NV NH OK TX UT");

    [Fact]
    public void Thirteen_jurisdictions_have_not_enacted_psypact() =>
        In(Compact.Psypact, "2026-02-28", CompactStatus.NotMember).ShouldBe("AK CA HI IA LA MA NM NY OR AS GU PR VI");

    // Rhode Island enacted a year before: enactment is a bad proxy.
    [Theory]
    [InlineData("2022-06-20", CompactStatus.NotMember)]
    [InlineData("2022-06-21", CompactStatus.Enacted)]
    [InlineData("2023-06-30", CompactStatus.Enacted)]
    [InlineData("2023-07-01", CompactStatus.InForce)]
    public void Enactment_is_not_effect(string on, CompactStatus expected) => Standing(Compact.Psypact, on)[Jurisdiction.RI].ShouldBe(expected);

    [Theory]
    [InlineData(Jurisdiction.AL, "2021-06-01", "2021-09-01", true)]
    [InlineData(Jurisdiction.KY, "2021-06-28", "2021-09-01", true)]
    [InlineData(Jurisdiction.MN, "2021-05-26", "2021-09-01", true)]
    [InlineData(Jurisdiction.AR, "2021-07-28", "2021-11-18", true)]
    [InlineData(Jurisdiction.DC, "2021-04-02", "2021-08-23", true)]
    [InlineData(Jurisdiction.ME, "2021-09-01", "2022-03-31", true)]
    [InlineData(Jurisdiction.MT, "2025-04-17", "2025-10-01", true)]
    [InlineData(Jurisdiction.MO, "2020-07-01", "2020-12-22", false)]
    [InlineData(Jurisdiction.NJ, "2021-11-22", "2021-11-23", false)]
    [InlineData(Jurisdiction.PA, "2020-07-07", "2020-07-08", false)]
    public void Sources_disagree_about_these_days(Jurisdiction jurisdiction, string from, string until, bool material)
    {
        var window = Of(jurisdiction).Compacts[0].Uncertain.ShouldHaveSingleItem();
        (window.From, window.Until, window.Material).ShouldBe((Day(from), Day(until), material));
    }

    [Fact]
    public void Sources_disagree_about_ten_jurisdictions() => Pack.Jurisdictions.Count(data => data.Compacts.Any(table => table.Uncertain.Count > 0)).ShouldBe(10);

    [Theory]
    [InlineData("2025-09-29", "")] // before 30 September 2025 nobody
    [InlineData("2025-09-30", "AZ MN")]
    [InlineData("2026-01-05", "AZ MN OH")]
    [InlineData("2026-04-20", "AZ LA MN OH")]
    [InlineData("2026-06-13", "AZ GA IN LA MN OH")]
    public void Counseling_privileges_are_issued_by_few(string on, string expected) => In(Compact.Counseling, on, CompactStatus.InForce).ShouldBe(expected);

    [Fact]
    public void Thirty_nine_have_enacted_the_counseling_compact()
    {
        var standing = Standing(Compact.Counseling, "2026-06-13");
        standing.Values.Count(status => status is CompactStatus.Enacted or CompactStatus.InForce).ShouldBe(39);
        In(Compact.Counseling, "2026-06-13", CompactStatus.NotMember).ShouldBe("AK CA HI ID IL MA MI NM NY OR PA TX");
        In(Compact.Counseling, "2026-06-13", CompactStatus.NotInForce).ShouldBe("AS GU MP PR VI"); // not researched
        Standing(Compact.Counseling, "2025-12-31")[Jurisdiction.NV].ShouldBe(CompactStatus.NotInForce); // the day it was enacted was not gathered
    }

    [Fact]
    public void Nobody_issues_a_multistate_licence_for_social_work()
    {
        Pack.Jurisdictions.SelectMany(data => data.Compacts[2].Entries).ShouldNotContain(entry => entry.Status == CompactStatus.InForce);
        Standing(Compact.SocialWork, "2026-08-07").Values.Count(status => status == CompactStatus.Enacted).ShouldBe(30); // of 31 that are stated
        In(Compact.SocialWork, "2026-08-07", CompactStatus.NotMember).ShouldBe("DC");
    }

    [Fact]
    public void Tables_answer_to_the_day_they_were_checked()
    {
        foreach (var data in Pack.Jurisdictions)
        {
            var massachusetts = data.Jurisdiction == Jurisdiction.MA; // later than 6 January its bill may have passed
            data.Compacts.Select(table => table.Checked.ShouldHaveSingleItem().Until)
                .ShouldBe([massachusetts ? new(2026, 1, 6) : new(2026, 2, 28), new(2026, 6, 13), new(2026, 8, 7)], data.Name);
        }
    }

    [Fact]
    public void Twenty_three_jurisdictions_await_a_search_for_their_routes() =>
        Pack.Jurisdictions.Where(data => data.Routes is null).Select(data => data.Jurisdiction.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe("AR AS DC GU HI IA LA MI MO MP MS MT NC ND NE NM OK PR SD TN VI WI WY".Split(' '));

    [Theory]
    [InlineData(Jurisdiction.AZ, Profession.Psychologist, 9, true, LimitPeriod.CalendarYear)] // fewer than ten
    [InlineData(Jurisdiction.CO, Profession.ClinicalSocialWorker, 20, false, LimitPeriod.CalendarYear)]
    [InlineData(Jurisdiction.UT, Profession.Psychologist, 45, false, LimitPeriod.FromClientArrival)]
    [InlineData(Jurisdiction.MN, Profession.Psychologist, 30, false, LimitPeriod.CalendarYear)]
    [InlineData(Jurisdiction.KS, Profession.ProfessionalCounselor, 15, false, LimitPeriod.CalendarYear)]
    [InlineData(Jurisdiction.WA, Profession.Psychologist, 90, false, LimitPeriod.CalendarYear)]
    [InlineData(Jurisdiction.OR, Profession.MarriageAndFamilyTherapist, 30, false, LimitPeriod.RollingTwelveMonths)]
    [InlineData(Jurisdiction.AL, Profession.Psychologist, 30, false, LimitPeriod.CalendarYear)]
    [InlineData(Jurisdiction.TX, Profession.Psychologist, 30, false, LimitPeriod.PerPermit)]
    [InlineData(Jurisdiction.IL, Profession.Psychologist, 10, false, LimitPeriod.CalendarYear)]
    [InlineData(Jurisdiction.OH, Profession.Psychologist, 30, false, LimitPeriod.RollingTwelveMonths)] // "year", read strictly
    [InlineData(Jurisdiction.CA, Profession.MarriageAndFamilyTherapist, 30, false, LimitPeriod.ConsecutiveDays)]
    public void Temporary_practice_is_counted(Jurisdiction jurisdiction, Profession profession, int count, bool encounters, LimitPeriod period) =>
        Of(jurisdiction).Routes!.Single(route => route.Kind == RouteKind.TemporaryPractice && route.Professions.Contains(profession)).Limit.ShouldBe(new(count, encounters, period));

    [Fact]
    public void California_counts_consecutive_days_from_2026()
    {
        var routes = Of(Jurisdiction.CA).Routes!.Where(route => route.Professions.Contains(Profession.Psychologist)).ToList();
        routes.Select(route => (route.From, route.Until, route.Limit)).ShouldBe(
        [
            (new(2024, 1, 1), new(2026, 1, 1), new(30, false, LimitPeriod.CalendarYear)),
            (new(2026, 1, 1), null, new(30, false, LimitPeriod.ConsecutiveDays)),
        ]);
        routes[1].Requires.ShouldBe([RouteRequirement.ExistingClient, RouteRequirement.ClientTemporarilyThere]);
    }

    [Fact]
    public void Where_a_source_finds_no_route_none_is_available() =>
        string.Join(' ', Pack.Jurisdictions.Where(data => data.Routes?.Any(route => !route.Available) == true).Select(data => data.Jurisdiction)).ShouldBe("GA IN NH NJ VA");

    [Fact]
    public void A_route_that_asks_for_an_existing_client_says_so() =>
        string.Join(' ', Pack.Jurisdictions.Where(data => data.Routes?.Any(route => route.Requires.Contains(RouteRequirement.ExistingClient)) == true).Select(data => data.Jurisdiction)).ShouldBe("CA ID MD UT");

    [Fact]
    public void Every_source_is_cited_by_some_entry()
    {
        foreach (var data in Pack.Jurisdictions)
        {
            var cited = data.Compacts.SelectMany(table => table.Entries).SelectMany(entry => entry.Sources).Concat((data.Routes ?? []).SelectMany(route => route.Sources));
            data.Sources.Select(source => source.Id).Except(cited).ShouldBeEmpty(data.Name);
        }
    }

    [Fact]
    public void Routes_stand_in_order_of_kind_and_first_day()
    {
        foreach (var routes in Pack.Jurisdictions.Select(data => data.Routes ?? []))
            routes.ShouldBe(routes.OrderBy(route => route.Kind).ThenBy(route => route.From));
    }

    [Fact]
    public void Everything_was_recorded_on_the_day_of_the_data() =>
        Pack.Jurisdictions.SelectMany(data => data.Compacts.SelectMany(table => table.Entries.Select(entry => entry.Recorded).Concat(table.Checked.Select(check => check.Recorded)).Concat(table.Uncertain.Select(window => window.Recorded)))
            .Concat((data.Routes ?? []).Select(route => route.Recorded))).Distinct().ShouldHaveSingleItem().ShouldBe(Recorded);

    private static JurisdictionData Of(Jurisdiction jurisdiction) => Pack.Jurisdictions.Single(data => data.Jurisdiction == jurisdiction);

    /// <summary>How every jurisdiction stands by its entries alone, whatever disagreement there is.</summary>
    private static Dictionary<Jurisdiction, CompactStatus> Standing(Compact compact, string on) =>
        Pack.Jurisdictions.ToDictionary(data => data.Jurisdiction, data => data.Compacts[(int)compact - 1].Entries.Last(entry => entry.From is not { } from || from <= Day(on)).Status);

    private static string In(Compact compact, string on, CompactStatus status) =>
        string.Join(' ', Standing(compact, on).Where(standing => standing.Value == status).Select(standing => standing.Key));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
