namespace GroupTherapy.Rules.Tests.Rulebooks;

public class RulebookCheckTests
{
    private static readonly LeaderFacts Facts = LeaderRules.Facts;

    private static Rule<GroupLeader> Rule(
        string id = "insured", string title = "Insured", Passage? source = null, EffectivePeriod inForce = default, Condition<GroupLeader>? requires = null, Force force = Force.Must, string because = "So.", string remedy = "Insure.") => new()
        {
            Id = id,
            Title = title,
            Source = source ?? new Publication("xa-nl-act", "Northland Act").At("Section 1"),
            InForce = inForce,
            Requires = requires ?? Facts.IsInsured.Holds,
            Force = force,
            Because = because,
            Remedy = remedy,
        };

    [Fact]
    public void A_rulebook_needs_a_rule() => Message().ShouldContain("xa-nl/leaders");

    [Fact]
    public void An_id_stands_once() => Message(Rule(), Rule()).ShouldContain("'insured'");

    [Theory]
    [InlineData("Insured")]
    [InlineData("")]
    [InlineData("in sured")]
    public void An_id_is_kebab_case(string id) => Message(Rule(id)).ShouldContain($"'{id}'");

    [Theory]
    [InlineData("", "Northland Act", "Section 1")]
    [InlineData("xa-nl-act", "", "Section 1")]
    [InlineData("xa-nl-act", "Northland Act", "")]
    public void A_rule_has_a_whole_source(string publication, string citation, string section) =>
        Message(Rule(source: new(new(publication, citation), section))).ShouldContain("'insured': found no source");

    [Fact]
    public void A_rule_has_a_source_at_all() => Message(new Rule<GroupLeader>
    {
        Id = "insured",
        Title = "Insured",
        Source = null!,
        InForce = default,
        Requires = Facts.IsInsured.Holds,
        Force = Force.Must,
        Because = "So.",
        Remedy = "Insure.",
    }).ShouldContain("'insured': found no source");

    [Fact]
    public void A_period_has_a_day()
    {
        var day = new LocalDate(2026, 1, 1);

        Message(Rule(inForce: EffectivePeriod.Between(day, day))).ShouldContain("'insured': found a period without a day");
        Message(Rule(inForce: EffectivePeriod.Between(day, day.PlusDays(-1)))).ShouldContain("'insured': found a period without a day");
        LeaderRules.Rulebook(Rule(inForce: EffectivePeriod.Between(day, day.PlusDays(1)))).Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void A_rule_has_a_title_a_reason_and_a_remedy()
    {
        Message(Rule(title: " ")).ShouldContain("'insured': found no title");
        Message(Rule(because: "")).ShouldContain("'insured': found no reason");
        Message(Rule(remedy: "")).ShouldContain("'insured': found no remedy");
    }

    [Fact]
    public void A_fact_of_another_set_is_found_wherever_it_hides()
    {
        var other = new LeaderFacts();

        Message(Rule(requires: other.IsInsured.Holds)).ShouldContain("'insured': found fact 'insured' of another set");
        Message(Rule(requires: Facts.IsInsured.Holds | !(Facts.GroupsLed.AtLeast(1) & other.GroupsLed.AtLeast(1)))).ShouldContain("'groups-led'");
        Message(Rule(requires: other.Concern.Holds)).ShouldContain("of another set");
        Message(LeaderRules.Rule("insured", Facts.IsInsured.Holds, appliesWhen: other.GroupsLed.AtLeast(1))).ShouldContain("'groups-led'");
    }

    [Fact]
    public void Two_facts_of_one_rulebook_have_two_ids()
    {
        var evidence = new Evidence<GroupLeader>("insured", Facts.IsInsured.Holds);
        var worry = new DerivedFact<GroupLeader>("worry", "A worry?", evidence);
        var otherWorry = new DerivedFact<GroupLeader>("worry", "Another worry?", evidence);
        var insured = new DerivedFact<GroupLeader>("insured", "Insured?", evidence);

        Message(Rule(requires: worry.Holds & otherWorry.Holds)).ShouldContain("two facts with the id 'worry'");
        Message(Rule(requires: insured.Holds)).ShouldContain("two facts with the id 'insured'");
    }

    [Fact]
    public void A_derived_fact_has_evidence() =>
        Should.Throw<ArgumentException>(() => new DerivedFact<GroupLeader>("worry", "A worry?")).ParamName.ShouldBe("evidence");

    [Fact]
    public void A_force_is_one_of_six() => Message(Rule(force: (Force)7)).ShouldContain("'insured': found no force");

    [Fact]
    public void Null_is_no_rule_and_no_condition()
    {
        Message([null!]).ShouldContain("found null");
        Message(new Rule<GroupLeader>
        {
            Id = "insured",
            Title = "Insured",
            Source = new Publication("xa-nl-act", "Northland Act").At("Section 1"),
            InForce = default,
            Requires = null!,
            Force = Force.Must,
            Because = "So.",
            Remedy = "Insure.",
        }).ShouldContain("'insured': found no condition");
    }

    [Fact]
    public void A_rulebook_has_a_kebab_case_id_a_version_and_facts()
    {
        Should.Throw<ArgumentException>(() => new Rulebook<GroupLeader>("Leaders", "1", Facts.Set, [Rule()])).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => new Rulebook<GroupLeader>("leaders", null!, Facts.Set, [Rule()])).ParamName.ShouldBe("version");
        Should.Throw<ArgumentNullException>(() => new Rulebook<GroupLeader>("leaders", "1", null!, [Rule()])).ParamName.ShouldBe("facts");
        Should.Throw<ArgumentNullException>(() => new Rulebook<GroupLeader>("leaders", "1", Facts.Set, null!)).ParamName.ShouldBe("rules");
    }

    private static string Message(params Rule<GroupLeader>[] rules) =>
        Should.Throw<RulebookException>(() => LeaderRules.Rulebook(rules)).Message;
}
