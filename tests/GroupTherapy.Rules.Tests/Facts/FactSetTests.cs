namespace GroupTherapy.Rules.Tests.Facts;

public class FactSetTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Two Words")]
    [InlineData("two_words")]
    [InlineData("-two")]
    [InlineData("two-")]
    [InlineData("two--words")]
    [InlineData("/two")]
    [InlineData("zwölf")]
    public void An_id_that_is_not_kebab_case_is_refused(string id)
    {
        Should.Throw<ArgumentException>(() => new FactSet<int>().YesNo(id, "Is it?", _ => null)).ParamName.ShouldBe("id");
        Should.Throw<ArgumentException>(() => new Form<int>(id, "A form", _ => null)).ParamName.ShouldBe("id");
    }

    [Fact]
    public void An_id_is_given_once_in_a_set()
    {
        var facts = new FactSet<int>();
        facts.YesNo("insured", "Insured?", _ => null);

        Should.Throw<ArgumentException>(() => facts.Count("insured", "How often?", "times", _ => null)).ParamName.ShouldBe("id");
    }

    [Fact]
    public void A_fact_says_what_it_is()
    {
        var facts = LeaderRules.Facts;

        facts.Set.Facts.Select(fact => fact.Kind).Distinct().ShouldBe(["choice", "yes/no", "count", "amount", "day", "codes"]);
        facts.SupervisionHours.Name.ShouldBe("supervision hours");
        facts.SupervisionHours.Unit.ShouldBe("hours");
        facts.SupervisionHours.AnsweredBy.ShouldBe("supervision-hours");
        facts.SelfReviewScore.AnsweredBy.ShouldBe("self-review");
        facts.Topics.Names.ShouldBe(LeaderFacts.TopicNames);
        facts.Level.Names.ShouldBe(["trainee", "associate", "licensed"]);
        facts.Concern.Name.ShouldBe("concern");
        facts.Concern.ToString().ShouldBe("concern");
        facts.SelfReview.ToString().ShouldBe("self-review");
    }

    [Fact]
    public void Choices_and_codes_are_from_1_to_62()
    {
        var names = Enumerable.Range(0, 63).Select(index => $"code-{index}").ToArray();

        Should.Throw<ArgumentException>(() => new FactSet<int>().Codes("codes", "Which?", names, _ => null)).ParamName.ShouldBe("codes");
        Should.Throw<ArgumentException>(() => new FactSet<int>().Codes("codes", "Which?", [], _ => null)).ParamName.ShouldBe("codes");
        Should.Throw<ArgumentException>(() => new FactSet<int>().Choice("choice", "Which?", [.. names.Select((name, index) => (index, name))], _ => null)).ParamName.ShouldBe("choices");
    }

    [Fact]
    public void Answers_read_back_as_plain_values()
    {
        var (facts, answers) = (LeaderRules.Facts, LeaderRules.Book.Read(LeaderRules.Sound, LeaderRules.AsOf));

        answers.ValueOf(facts.Level).ShouldBe("associate");
        answers.ValueOf(facts.IsInsured).ShouldBe(true);
        answers.ValueOf(facts.ObservedConcern).ShouldBe(false);
        answers.ValueOf(facts.SupervisionHours).ShouldBe(4);
        answers.ValueOf(facts.SessionMinutes).ShouldBe(75m);
        answers.ValueOf(facts.CredentialDay).ShouldBe(new LocalDate(2025, 1, 1));
        ((string[])answers.ValueOf(facts.Topics)!).ShouldBe(["grief", "anxiety"]);
        LeaderRules.Book.Read(new(), LeaderRules.AsOf).ValueOf(facts.SupervisionHours).ShouldBeNull();
        LeaderRules.Book.Read(new() { SupervisionHours = 0 }, LeaderRules.AsOf).ValueOf(facts.SupervisionHours).ShouldBe(0);
    }
}
