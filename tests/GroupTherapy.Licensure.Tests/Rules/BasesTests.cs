namespace GroupTherapy.Licensure.Tests;

/// <summary>A practice in which each basis holds, and the same practice with one conjunct broken or unknown, for every conjunct. The data are invented.</summary>
public class BasesTests
{
    public static TheoryData<string> Basis => [.. Practices.ByBasis.Keys];

    public static TheoryData<string> Breaks => [.. BrokenBases.All.Keys];

    [Fact]
    public void There_is_a_practice_for_each_basis() =>
        Practices.ByBasis.Keys.ShouldBe(Bases.All.Select(basis => basis.Id));

    [Theory]
    [MemberData(nameof(Basis))]
    public void A_basis_that_holds_alone_is_enough(string basis)
    {
        var decision = LicensureRulebook.Default.Judge(Practices.ByBasis[basis]);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Basis().ShouldBe([basis]);
        decision.WhyNot().Select(finding => finding.Basis).ShouldBe(Bases.All.Select(one => one.Id).Where(id => id != basis));
        decision.ToConfirm().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void One_conjunct_broken_or_unknown_undoes_the_basis_and_is_named(string what)
    {
        var row = BrokenBases.All[what];
        var finding = Judgements.WhyNot(row.Basis, row.Change(Practices.ByBasis[row.Basis]));

        finding.Holds.ShouldBe(row.Holds);
        finding.Reasons.Select(reason => reason.Fact).Distinct().ShouldBe(row.Facts.Split(' '), ignoreOrder: true);
        if (row.Sentence is not null) finding.Reasons.Select(reason => reason.Found).ShouldContain(row.Sentence);
    }

    [Theory]
    [MemberData(nameof(Basis))]
    public void Every_conjunct_of_a_basis_is_broken_in_turn(string basis)
    {
        var facts = Bases.ConditionOf(Bases.All.Single(one => one.Id == basis)).Tests().Select(test => test.Fact.Id);
        // Whether a registration reaches is yes or unknown, never no.
        var broken = BrokenBases.All.Values.Where(row => row.Basis == basis && (row.Holds == false || row.Facts == "registration-reaches")).SelectMany(row => row.Facts.Split(' '));

        broken.Distinct().ShouldBe(facts.Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void Without_any_basis_it_is_blocked_and_every_basis_says_why()
    {
        var decision = LicensureRulebook.Default.Judge(Practices.Unauthorised);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.Basis().ShouldBeEmpty();
        decision.WhyNot().Count.ShouldBe(8);
        decision.WhyNot().ShouldAllBe(finding => finding.Holds == false && finding.Reasons.Count > 0);
    }

    [Fact]
    public void Two_bases_are_named_in_the_order_in_which_they_are_to_be_tried()
    {
        // A letter of Southland's board beside the compact.
        var both = Practices.Apit.With(clinician => clinician with { Exceptions = [new ExceptionRecord { Jurisdiction = Invented.Southland, Source = "a letter", From = Practices.Since }] });

        LicensureRulebook.Default.Judge(both).Basis().ShouldBe(["psypact-apit", "recorded-exception"]);
    }
}
