namespace GroupTherapy.Licensure.Tests;

public class LicensureRulebookTests
{
    /// <summary>The document's section 2, by hand: the rule, how it weighs, and the statements it comes from.</summary>
    private static readonly (string Id, Force Force, string From)[] Table =
    [
        ("authority-in-client-location", Force.Must, "R063 R064 R066"),
        ("client-location-known", Force.Must, "R067"),
        ("clinician-location-known", Force.Must, "R067"),
        ("no-adverse-action", Force.Must, "R066"),
        ("temporary-days-left", Force.Must, "R063"),
        ("data-verified-through", Force.Review, "R066"),
        ("discipline-and-state-route", Force.Review, "R063"),   // states' own conditions on discipline, which the table leaves to a person
        ("scope-and-training", Force.Must, "R056 R057"),
        ("together-in-person", Force.Should, "R063"),           // in person is the same physical space
        ("distant-state-notified", Force.Should, "R066"),       // TAP's days count on notification
        ("board-checked", Force.Should, "R065"),
        ("law-where-clinician-sits", Force.Consider, "R063"),   // the law of the clinician's place, a separate question
        ("residence-in-compact", Force.Consider, "R066"),       // flagged, not refused
    ];

    public static TheoryData<string, string> OnAnyDay
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (id, _, _) in Table)
            {
                rows.Add(id, "1901-01-01");
                rows.Add(id, "9998-12-31");
            }

            return rows;
        }
    }

    [Fact]
    public void The_rules_and_how_they_weigh_are_those_of_the_document() =>
        LicensureRulebook.Default.Rules.Select(rule => (rule.Id, rule.Force)).ShouldBe(Table.Select(row => ($"licensure/{row.Id}", row.Force)));

    [Fact]
    public void Each_rule_rests_on_the_statements_the_document_names()
    {
        foreach (var (id, _, from) in Table)
        {
            var rule = LicensureRulebook.Default.Rules.Single(rule => rule.Id == $"licensure/{id}");
            string.Join(' ', rule.Statements.Concat(rule.Reasons)).ShouldBe(from, id);
        }
    }

    [Theory]
    [MemberData(nameof(OnAnyDay))]
    public void Every_rule_has_always_been_in_force_and_always_will_be(string id, string on) =>
        LicensureRulebook.Default.Rules.Single(rule => rule.Id == $"licensure/{id}").InForce.Contains(Judgements.On(on)).ShouldBeTrue();

    [Fact]
    public void The_rulebook_says_who_it_is()
    {
        LicensureRulebook.Default.Id.ShouldBe("licensure/practice");
        LicensureRulebook.Default.Version.ShouldBe("1.0.0");
        LicensureRulebook.Default.Hash.ShouldMatch("^sha256:[0-9a-f]{64}$");
    }

    [Fact]
    public void What_is_not_recorded_is_not_held_so_a_practice_without_records_is_blocked() =>
        Judgements.OutcomeOf(Practices.Unrecorded).ShouldBe(Outcome.Blocked);

    [Fact]
    public void A_practice_is_judged_as_of_its_own_day() =>
        LicensureRulebook.Default.Judge(Practices.OwnLicense).AsOf.ShouldBe(Practices.Day);

    [Fact]
    public void No_rulebook_throws()
    {
        Should.Throw<ArgumentNullException>(() => LicensureRulebook.Judge(null!, Practices.OwnLicense)).ParamName.ShouldBe("rulebook");
        Should.Throw<ArgumentNullException>(() => LicensureRulebook.Decide(null!, Practices.OwnLicense)).ParamName.ShouldBe("rulebook");
    }
}
