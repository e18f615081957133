using System.Collections.Concurrent;

namespace GroupTherapy.Licensure.Tests;

/// <summary>Every jurisdiction, every day of twelve years, every profession and modality, by the real data.</summary>
public class WholeCalendarTests
{
    private static readonly LocalDate First = new(2019, 1, 1);
    private static readonly LocalDate Last = new(2030, 12, 31);

    private static readonly LocalDate BeforeAll = First.PlusDays(-1);

    private static readonly LicensureData Data = LicensureData.Current;

    private static IEnumerable<(Profession Profession, MeetingFormat Modality)> Ways =>
        PracticeCodes.Professions.SelectMany(profession => MeetingFormats.Modalities.Select(modality => (profession.Choice, modality.Choice)));

    [Fact]
    public void Every_day_has_one_outcome_and_none_is_clear_past_the_tables()
    {
        var outcomes = new ConcurrentDictionary<Outcome, int>();
        Parallel.ForEach(Jurisdictions.All, place =>
        {
            var codes = new long[PracticeFacts.All.Facts.Count];
            var counts = new int[5];
            foreach (var (profession, modality) in Ways)
            {
                var clinician = Credentialed.Of(profession, place, modality);
                var horizon = Horizons(profession, place, modality).Max();
                var client = Credentialed.ClientIn(place, First);
                for (var day = First; day <= Last; day = day.PlusDays(1))
                {
                    // A client arrives on the first of each month.
                    if (day.Day == 1) client = client with { ArrivedOn = day };
                    var practice = new Practice(clinician, client, day, modality, Data);
                    PracticeFacts.All.HandOver!(practice, new(PracticeFacts.All, codes, 0, int.MaxValue));   // throws what a decision would tell as an error
                    var outcome = LicensureRulebook.Default.Decide(new Answers<Practice>(PracticeFacts.All, day, codes));
                    counts[(int)outcome]++;
                    if (outcome == Outcome.Clear && day > horizon) throw new InvalidOperationException($"{place} {profession} {modality} is clear on {day}, past {horizon}.");
                }
            }

            foreach (var outcome in Enum.GetValues<Outcome>()) outcomes.AddOrUpdate(outcome, counts[(int)outcome], (_, sum) => sum + counts[(int)outcome]);
        });

        // 56 jurisdictions, 12 ways, 12 years of which 2020, 2024 and 2028 are leap years: 12 * 365 + 3 days.
        outcomes.Values.Sum().ShouldBe(56 * 12 * ((12 * 365) + 3));
        outcomes[Outcome.Clear].ShouldBeGreaterThan(0);
        outcomes[Outcome.Open].ShouldBeGreaterThan(0);
        outcomes[Outcome.Blocked].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Resting_on_one_table_alone_none_is_clear_past_that_table()
    {
        foreach (var place in Jurisdictions.All)
        {
            foreach (var (profession, modality) in Ways)
            {
                var none = Credentialed.None(profession, place, modality);
                var horizons = Horizons(profession, place, modality);
                (Clinician Holder, LocalDate Horizon)[] alone =
                [
                    (Credentialed.WithPsypact(none), horizons[0]),
                    (Credentialed.WithPrivileges(none, place), LocalDate.Max(horizons[1], horizons[2])),
                    (Credentialed.WithRoutes(none, place), horizons[3]),
                ];
                foreach (var (holder, horizon) in alone)
                {
                    for (var day = horizon.PlusDays(1); day <= Last; day = day.PlusDays(29))
                    {
                        var practice = new Practice(holder, Credentialed.ClientIn(place, day), day, modality, Data);
                        LicensureRulebook.Default.Decide(practice).ShouldNotBe(Outcome.Clear, $"{place} {profession} {modality} on {day}, past {horizon}");
                    }
                }
            }
        }
    }

    [Fact]
    public void The_first_twelve_are_these_and_nobody_was_before_them()
    {
        Reached(new(2020, 6, 30)).ShouldBeEmpty();
        Reached(new(2020, 7, 1)).ShouldBe("AZ CO DE GA IL MO NE NV NH OK TX UT".Split(' '), ignoreOrder: true);
    }

    [Theory]
    [InlineData(Jurisdiction.PA, "2020-07-08")]   // a week after the first twelve
    [InlineData(Jurisdiction.VA, "2021-01-01")]
    [InlineData(Jurisdiction.RI, "2023-07-01")]   // enacted 2022-06-21: a year before it could be used
    public void A_state_is_reached_from_the_day_its_law_takes_effect(Jurisdiction place, string first)
    {
        OutcomeByPsypact(place, Judgements.On(first).PlusDays(-1)).ShouldBe(Outcome.Blocked);
        OutcomeByPsypact(place, Judgements.On(first)).ShouldBe(Outcome.Clear);
    }

    [Theory]
    [InlineData("2020-07-01", 12)]   // New Hampshire Psychological Association
    [InlineData("2021-07-02", 17)]   // APA: 18, without the three not yet accepted; D.C. is one of the 18, and its own law says not until 23 August
    [InlineData("2023-03-23", 34)]   // vermontpsych.org
    [InlineData("2023-08-31", 39)]   // the Commission's list
    [InlineData("2024-02-28", 39)]   // the Commission's list
    [InlineData("2024-04-15", 40)]   // 40 in force of 42 enacted
    [InlineData("2024-07-01", 42)]   // all that had enacted it
    [InlineData("2025-10-01", 43)]   // Montana is the last
    public void As_many_states_are_reached_as_the_dated_sources_count(string on, int expected) =>
        Reached(Judgements.On(on)).Count.ShouldBe(expected);

    [Fact]
    public void Where_the_sources_of_2021_disagree_the_decision_stays_open()
    {
        foreach (var place in new[] { Jurisdiction.AL, Jurisdiction.KY, Jurisdiction.MN, Jurisdiction.DC })
            OutcomeByPsypact(place, new(2021, 7, 2)).ShouldBe(Outcome.Open, place.ToString());
    }

    /// <summary>The jurisdictions that a psychologist with nothing but PSYPACT's certificates and a home licence reaches.</summary>
    private static IReadOnlyList<string> Reached(LocalDate on) =>
        [.. Jurisdictions.All.Where(place => OutcomeByPsypact(place, on) == Outcome.Clear).Select(place => place.ToString())];

    /// <summary>From Arizona or, for clients in Arizona, from Utah: both are among the first twelve.</summary>
    private static Outcome OutcomeByPsypact(Jurisdiction place, LocalDate on)
    {
        var clinician = Credentialed.WithPsypact(Credentialed.None(Profession.Psychologist, place, MeetingFormat.Online));
        if (place == Jurisdiction.AZ) clinician = clinician with { Location = Jurisdiction.UT, Residence = Jurisdiction.UT, Licenses = [clinician.Licenses[0].Value with { Jurisdiction = Jurisdiction.UT }] };
        return LicensureRulebook.Default.Decide(new Practice(clinician, Credentialed.ClientIn(place, on), on, MeetingFormat.Online, Data));
    }

    /// <summary>The last day on which each table answers that an authority there can rest on, by the rows themselves: PSYPACT, counseling, social work, routes.</summary>
    private static LocalDate[] Horizons(Profession profession, Jurisdiction place, MeetingFormat modality)
    {
        var home = Credentialed.HomeFor(place);
        return
        [
            profession == Profession.Psychologist ? Both(Compact.Psypact) : BeforeAll,
            profession == Profession.ProfessionalCounselor ? Both(Compact.Counseling) : BeforeAll,
            profession == Profession.ClinicalSocialWorker ? Both(Compact.SocialWork) : BeforeAll,
            (Data[place].Routes ?? []).Where(route => route.Available && route.Professions.Contains(profession) && (modality == MeetingFormat.Online ? route.Telehealth : route.InPerson) == true)
                .Select(route => route.Until is { } end ? LocalDate.Min(end.PlusDays(-1), route.Checked[^1].Until) : route.Checked[^1].Until).DefaultIfEmpty(BeforeAll).Max(),
        ];

        LocalDate Both(Compact compact) => LocalDate.Min(Data[place].Compacts[(int)compact - 1].Checked[^1].Until, Data[home].Compacts[(int)compact - 1].Checked[^1].Until);
    }
}
