using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Coverage.Tests;

/// <summary>The printed page and the behaviour agree: what a reader makes of the page is what the rule does.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Rulebooks => TestedRulebooks.Ids;

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void What_is_read_from_a_page_has_the_truth_of_the_rule_on_every_assignment(string rulebook) => new ByInduction().Put(rulebook);

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void Where_assignments_can_be_tried_one_by_one_they_agree_one_by_one(string rulebook) => new OneByOne().Put(rulebook);

    [Fact]
    public void A_page_that_says_something_else_is_noticed()
    {
        var facts = Screening.CandidateFacts.All;
        var page = new RulePageText("- **severe depression** Is it?\n  - by `phq9`: phq9 total is at least 21\n");
        var read = new SentenceParser<Screening.Candidate>(facts, page).Parse("severe depression and not device");

        SameTruth.Of(read, read, BuiltIn.AsOf).ShouldBeTrue();
        SameTruth.Of(Screening.SymptomFacts.SevereDepression.Holds & !Screening.CandidateFacts.Device.Holds, read, BuiltIn.AsOf).ShouldBeFalse();
        SameTruth.Of(Screening.CandidateFacts.Phq9Total.AtLeast(20), Screening.CandidateFacts.Phq9Total.AtLeast(21), BuiltIn.AsOf).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => new SentenceParser<Screening.Candidate>(facts, page).Parse("device and camera or sound"));
    }

    private static (Condition<TSubject>? AppliesWhen, Condition<TSubject> Requires) Read<TSubject>(RulebookEntry entry, RuleEntry rule, FactSet<TSubject> facts)
    {
        var page = new RulePageText(MarkdownPages.Write(entry, RulePage.Of(entry, rule)));
        var parser = new SentenceParser<TSubject>(facts, page);
        return (page.AppliesWhen is { } applies ? parser.Parse(applies) : null, parser.Parse(page.Requires));
    }

    private sealed class ByInduction : IRulebookTest
    {
        public void On<TSubject>(Rulebook<TSubject> rulebook)
        {
            var entry = RulebookEntry.Of(rulebook, BuiltIn.AsOf);
            foreach (var (rule, printed) in rulebook.Rules.Zip(entry.Rules))
            {
                var (applies, requires) = Read(entry, printed, rulebook.Facts);
                SameTruth.Of(rule.Requires, requires, BuiltIn.AsOf).ShouldBeTrue(rule.Id);
                (rule.AppliesWhen is null).ShouldBe(applies is null, rule.Id);
                if (applies is not null) SameTruth.Of(rule.AppliesWhen!, applies, BuiltIn.AsOf).ShouldBeTrue(rule.Id);
            }
        }
    }

    private sealed class OneByOne : IRulebookTest
    {
        private const double Most = 20_000;

        public void On<TSubject>(Rulebook<TSubject> rulebook)
        {
            var entry = RulebookEntry.Of(rulebook, BuiltIn.AsOf);
            var tried = 0;
            foreach (var (rule, printed) in rulebook.Rules.Zip(entry.Rules))
            {
                var assignments = new Assignments<TSubject>(rule, rulebook.Facts, BuiltIn.AsOf);
                if (assignments.Count > Most) continue;
                var (applies, requires) = Read(entry, printed, rulebook.Facts);
                tried++;
                foreach (var answers in assignments.All())
                {
                    if (Oracle.Truth(requires, answers) != Oracle.Truth(rule.Requires, answers) || (applies is not null && Oracle.Truth(applies, answers) != Oracle.Truth(rule.AppliesWhen!, answers)))
                        throw new InvalidOperationException($"{rule.Id}: the page and the rule differ.");
                }
            }

            // All but those of licensure that weigh every basis of authority, whose assignments are beyond counting.
            tried.ShouldBeGreaterThanOrEqualTo(rulebook.Rules.Count * 2 / 5);
        }
    }
}
