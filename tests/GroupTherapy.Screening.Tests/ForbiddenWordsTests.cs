namespace GroupTherapy.Screening;

/// <summary>No condition reads a person's age, race, ethnicity, language, sex, gender, gender identity or sexual orientation.</summary>
public class ForbiddenWordsTests
{
    private static IEnumerable<string> Texts()
    {
        var rulebooks = new[] { ScreeningRulebook.Default, Judgements.Strict };
        var derived = rulebooks.SelectMany(rulebook => rulebook.Rules).SelectMany(rule => rule.DerivedFactsUsed()).Distinct().ToArray();
        derived.Select(fact => fact.Id).Distinct().ShouldBe(["high-suicide-risk", "severe-depression", "suicidal-ideation", "acute-crisis", "suicide-risk-assessed", "social-anxiety"], ignoreOrder: true);
        foreach (var fact in CandidateFacts.All.Facts)
        {
            yield return fact.Id;
            yield return fact.Name;
            yield return fact.Question;
            yield return fact.Unit ?? "";
            yield return fact.AnsweredBy;
            yield return fact.Form?.Name ?? "";
            foreach (var name in (fact as IChoices)?.Names ?? []) yield return name;
        }

        foreach (var fact in derived)
        {
            yield return fact.Id;
            yield return fact.Question;
            foreach (var evidence in fact.Evidence) yield return evidence.From;
        }
    }

    [Fact]
    public void No_fact_asks_for_what_no_one_may_be_judged_by() =>
        Texts().SelectMany(text => ForbiddenWords.In(text).Select(word => $"'{word}' in '{text}'")).ShouldBeEmpty();

    [Fact]
    public void No_property_that_a_host_fills_in_names_it_either()
    {
        Type[] filledIn = [typeof(Candidate), typeof(Group), typeof(Consent), typeof(Relationship), typeof(Technology), typeof(FitAssessment), typeof(SuicideRiskAssessment), typeof(Columbia), typeof(Asq)];

        ForbiddenWords.InPropertiesOf(filledIn).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("What is the candidate's age?", "age")]
    [InlineData("genderIdentity", "gender")]
    [InlineData("date-of-birth", "birth")]
    public void The_search_would_find_it(string text, string word) => ForbiddenWords.WordsOf(text).ShouldContain(word);

    [Theory]
    [InlineData("manage the message of the average percentage")]
    [InlineData("embrace the agenda, the essex engagement")]
    public void The_search_takes_words_whole(string text) => ForbiddenWords.In(text).ShouldBeEmpty();
}
