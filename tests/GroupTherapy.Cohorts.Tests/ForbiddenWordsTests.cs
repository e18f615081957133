using System.Text.RegularExpressions;

namespace GroupTherapy.Cohorts;

/// <summary>No condition reads a person's age, race, ethnicity, language, sex, gender, gender identity or sexual orientation.</summary>
public partial class ForbiddenWordsTests
{
    private static readonly string[] Forbidden =
    [
        "age", "ages", "aged", "ageing", "aging", "old", "older", "elderly", "young", "younger", "year", "years", "birth", "birthday", "born", "dob", "minor", "adolescent", "senior",
        "race", "races", "racial", "ethnic", "ethnicity", "nationality", "national", "ancestry", "skin", "tribe", "tribal",
        "language", "languages", "tongue", "english", "spanish", "accent", "interpreter",
        "sex", "sexes", "sexual", "sexuality", "gender", "genders", "male", "female", "man", "men", "woman", "women", "he", "she", "his", "her",
        "transgender", "trans", "nonbinary", "orientation", "gay", "lesbian", "bisexual", "heterosexual", "homosexual", "queer",
    ];

    private static IEnumerable<string> Texts() => [.. TextsOf(GroupDesignFacts.All), .. TextsOf(SessionFacts.All), .. TextsOf(SessionCloseFacts.All)];

    [Fact]
    public void No_fact_asks_for_what_no_one_may_be_judged_by() =>
        Texts().SelectMany(text => WordsOf(text).Intersect(Forbidden).Select(word => $"'{word}' in '{text}'")).ShouldBeEmpty();

    [Fact]
    public void No_property_that_a_host_fills_in_names_it_either()
    {
        Type[] filledIn = [typeof(GroupDesign), typeof(Facilitator), typeof(Training), typeof(Session), typeof(PresentMember), typeof(Authority), typeof(SessionClose), typeof(AttendedMember), typeof(FacilitatorPart), typeof(Incident)];

        filledIn.SelectMany(type => type.GetProperties()).SelectMany(property => WordsOf(property.Name).Intersect(Forbidden)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_is_one() => Texts().Count(text => text.EndsWith('?')).ShouldBe(GroupDesignFacts.All.Facts.Count + SessionFacts.All.Facts.Count + SessionCloseFacts.All.Facts.Count);

    private static IEnumerable<string> TextsOf<T>(FactSet<T> facts) =>
        facts.Facts.SelectMany(fact => (string[])[fact.Id, fact.Question, fact.Unit ?? "", .. (fact as IChoices)?.Names ?? []]);

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+")]
    private static partial Regex Word();
}
