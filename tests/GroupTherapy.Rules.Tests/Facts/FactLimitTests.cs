namespace GroupTherapy.Rules.Tests.Facts;

public class FactLimitTests
{
    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    [Theory]
    [InlineData(null, null, null, null, null)]
    [InlineData(0, false, true, true, false)]
    [InlineData(2, false, true, true, false)]
    [InlineData(3, false, true, true, true)]
    [InlineData(4, true, true, false, true)]
    [InlineData(5, true, false, false, true)]
    [InlineData(6, true, false, false, true)]
    [InlineData(7, true, false, false, false)]
    [InlineData(int.MaxValue, true, false, false, false)]
    public void A_count_is_compared_with_its_limits_included_except_below(int? hours, bool? atLeast4, bool? atMost4, bool? below4, bool? from3To6)
    {
        var leader = new GroupLeader { SupervisionHours = hours };

        LeaderRules.Truth(Facts.SupervisionHours.AtLeast(4), leader).ShouldBe(atLeast4);
        LeaderRules.Truth(Facts.SupervisionHours.AtMost(4), leader).ShouldBe(atMost4);
        LeaderRules.Truth(Facts.SupervisionHours.Below(4), leader).ShouldBe(below4);
        LeaderRules.Truth(Facts.SupervisionHours.Between(3, 6), leader).ShouldBe(from3To6);
    }

    [Theory]
    [InlineData("0", false, true, true)]
    [InlineData("19.9999", false, true, true)]
    [InlineData("19.99999999999999999999999999", false, true, true)]
    [InlineData("20", true, true, false)]
    [InlineData("20.000", true, true, false)]
    [InlineData("20.00000000000000000000000001", true, false, false)]
    [InlineData("20.0001", true, false, false)]
    [InlineData("1000000000000", true, false, false)]
    public void An_amount_is_compared_exactly_however_many_decimals_it_has(string minutes, bool atLeast20, bool atMost20, bool below20)
    {
        var leader = new GroupLeader { SessionMinutes = decimal.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture) };

        LeaderRules.Truth(Facts.SessionMinutes.AtLeast(20), leader).ShouldBe(atLeast20);
        LeaderRules.Truth(Facts.SessionMinutes.AtMost(20), leader).ShouldBe(atMost20);
        LeaderRules.Truth(Facts.SessionMinutes.Below(20), leader).ShouldBe(below20);
        LeaderRules.Truth(Facts.SessionMinutes.AtLeast(20), new()).ShouldBeNull();
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2.5", "2.5")]
    [InlineData("2.5000", "2.5")]
    [InlineData("100", "100")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("19.9999", "19.9999")]
    public void An_amount_reads_back_without_trailing_zeros(string minutes, string expected)
    {
        var answers = LeaderRules.Book.Read(new() { SessionMinutes = decimal.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture) }, LeaderRules.AsOf);

        Convert.ToString(answers.ValueOf(Facts.SessionMinutes), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Fact]
    public void An_amount_with_more_decimals_reads_back_as_one_that_passes_the_same_tests()
    {
        // 19.99999 lies between 19.9999 and 20; so does what reads back.
        var value = (decimal)LeaderRules.Book.Read(new() { SessionMinutes = 19.99999m }, LeaderRules.AsOf).ValueOf(Facts.SessionMinutes)!;

        value.ShouldBeGreaterThan(19.9999m);
        value.ShouldBeLessThan(20m);
        AmountFact<GroupLeader>.Encode(value).ShouldBe(AmountFact<GroupLeader>.Encode(19.99999m));
    }

    [Theory]
    [InlineData("2026-02-12", false, true, false, true)] // 31 days before 2026-03-15: February has 28 days, so 16 + 15 = 31
    [InlineData("2026-02-13", false, true, true, true)] // 30 days before
    [InlineData("2026-03-14", false, true, true, true)]
    [InlineData("2026-03-15", true, false, true, true)] // the as-of date
    [InlineData("2026-03-16", true, false, false, false)]
    public void A_day_is_compared_with_a_day_and_with_the_as_of_date(string day, bool onOrAfter, bool before, bool within30, bool onOrBefore)
    {
        var leader = new GroupLeader { CredentialDay = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value };

        LeaderRules.Truth(Facts.CredentialDay.OnOrAfter(LeaderRules.AsOf), leader).ShouldBe(onOrAfter);
        LeaderRules.Truth(Facts.CredentialDay.Before(LeaderRules.AsOf), leader).ShouldBe(before);
        LeaderRules.Truth(Facts.CredentialDay.WithinDaysBeforeAsOf(30), leader).ShouldBe(within30);
        LeaderRules.Truth(Facts.CredentialDay.OnOrBeforeAsOf, leader).ShouldBe(onOrBefore);
        LeaderRules.Truth(Facts.CredentialDay.OnOrBeforeAsOf, new()).ShouldBeNull();
    }

    [Fact]
    public void A_day_within_0_days_is_the_as_of_date_alone()
    {
        LeaderRules.Truth(Facts.CredentialDay.WithinDaysBeforeAsOf(0), new() { CredentialDay = LeaderRules.AsOf }).ShouldBe(true);
        LeaderRules.Truth(Facts.CredentialDay.WithinDaysBeforeAsOf(0), new() { CredentialDay = LeaderRules.AsOf.PlusDays(-1) }).ShouldBe(false);
    }

    [Fact]
    public void A_choice_is_one_of_its_names()
    {
        LeaderRules.Truth(Facts.Level.Is(CredentialLevel.Trainee), new() { Level = CredentialLevel.Trainee }).ShouldBe(true);
        LeaderRules.Truth(Facts.Level.Is(CredentialLevel.Trainee), new() { Level = CredentialLevel.Licensed }).ShouldBe(false);
        LeaderRules.Truth(Facts.Level.Is(CredentialLevel.Trainee), new()).ShouldBeNull();
        LeaderRules.Truth(Facts.Level.IsOneOf(CredentialLevel.Trainee, CredentialLevel.Licensed), new() { Level = CredentialLevel.Licensed }).ShouldBe(true);
        LeaderRules.Truth(Facts.Level.IsOneOf(CredentialLevel.Trainee, CredentialLevel.Licensed), new() { Level = CredentialLevel.Associate }).ShouldBe(false);
    }

    [Fact]
    public void An_empty_set_of_codes_is_an_answer_and_no_set_is_unknown()
    {
        LeaderRules.Truth(Facts.Topics.IncludesAny("grief", "trauma"), new() { Topics = [] }).ShouldBe(false);
        LeaderRules.Truth(Facts.Topics.IncludesAny("grief", "trauma"), new()).ShouldBeNull();
        LeaderRules.Truth(Facts.Topics.IncludesAny("grief", "trauma"), new() { Topics = ["anxiety", "trauma"] }).ShouldBe(true);
        LeaderRules.Truth(Facts.Topics.IncludesAll("grief", "trauma"), new() { Topics = ["grief"] }).ShouldBe(false);
        LeaderRules.Truth(Facts.Topics.IncludesAll("grief", "trauma"), new() { Topics = ["trauma", "grief"] }).ShouldBe(true);
    }

    [Fact]
    public void A_yes_or_no_holds_when_yes()
    {
        LeaderRules.Truth(Facts.IsInsured.Holds, new() { IsInsured = true }).ShouldBe(true);
        LeaderRules.Truth(Facts.IsInsured.Holds, new() { IsInsured = false }).ShouldBe(false);
        LeaderRules.Truth(Facts.IsInsured.Holds, new()).ShouldBeNull();
    }

    [Fact]
    public void Limits_that_no_answer_could_meet_are_the_callers_mistake()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.SupervisionHours.AtLeast(-1)).ParamName.ShouldBe("limit");
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.SupervisionHours.Below(int.MinValue)).ParamName.ShouldBe("limit");
        Should.Throw<ArgumentException>(() => Facts.SupervisionHours.Below(0));
        Should.Throw<ArgumentException>(() => Facts.SupervisionHours.Between(3, 2));
        Should.Throw<ArgumentException>(() => Facts.SessionMinutes.Below(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.SessionMinutes.AtLeast(0.00001m)).ParamName.ShouldBe("limit");
        Should.Throw<ArgumentException>(() => Facts.SessionMinutes.AtLeast(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.CredentialDay.WithinDaysBeforeAsOf(-1)).ParamName.ShouldBe("days");
        Should.Throw<ArgumentException>(() => Facts.CredentialDay.Before(new(1, 1, 1)));
        Should.Throw<ArgumentException>(() => Facts.Level.IsOneOf());
        Should.Throw<ArgumentException>(() => Facts.Topics.IncludesAny());
        Should.Throw<ArgumentException>(() => Facts.Topics.IncludesAll());
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.Topics.IncludesAny("weather"));
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.Level.Is((CredentialLevel)99)).ParamName.ShouldBe("choice");
    }
}
