namespace GroupTherapy.Cohorts;

/// <summary>No condition reads a person's age, race, ethnicity, language, sex, gender, gender identity or sexual orientation.</summary>
public class ForbiddenWordsTests
{
    private static IEnumerable<string> Texts() => [.. TextsOf(GroupDesignFacts.All), .. TextsOf(SessionFacts.All), .. TextsOf(SessionCloseFacts.All)];

    [Fact]
    public void No_fact_asks_for_what_no_one_may_be_judged_by() =>
        Texts().SelectMany(text => ForbiddenWords.In(text).Select(word => $"'{word}' in '{text}'")).ShouldBeEmpty();

    [Fact]
    public void No_property_that_a_host_fills_in_names_it_either()
    {
        Type[] filledIn = [typeof(GroupDesign), typeof(Facilitator), typeof(Training), typeof(Session), typeof(PresentMember), typeof(Authority), typeof(SessionClose), typeof(AttendedMember), typeof(FacilitatorPart), typeof(Incident)];

        ForbiddenWords.InPropertiesOf(filledIn).ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_is_one() => Texts().Count(text => text.EndsWith('?')).ShouldBe(GroupDesignFacts.All.Facts.Count + SessionFacts.All.Facts.Count + SessionCloseFacts.All.Facts.Count);

    private static IEnumerable<string> TextsOf<T>(FactSet<T> facts) =>
        facts.Facts.SelectMany(fact => (string[])[fact.Id, fact.Question, fact.Unit ?? "", .. (fact as IChoices)?.Names ?? []]);
}
