namespace GroupTherapy.Screening.Tests;

public class QuestionnaireTests
{
    private const int Odd = -4711;

    public static TheoryData<string> Ids() => [.. Answers.Makers.Select(maker => maker.Form.Id)];

    private static (InstrumentForm Form, Func<LocalDate, IReadOnlyList<int?>, Questionnaire> Make) Maker(string id) =>
        Answers.Makers.Single(maker => maker.Form.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_answer_out_of_range_is_refused_by_its_number_and_never_by_its_value(string id)
    {
        var (form, make) = Maker(id);
        var items = Answers.All(form.ItemCount, form.Lowest).With(Odd, 2);

        var error = Should.Throw<ArgumentException>(() => make(Answers.Day, items));

        error.ParamName.ShouldBe("items");
        error.Message.ShouldStartWith($"Item 2 of the {form.Name} must be ");
        error.Message.ShouldContain($"from {form.Lowest} to {form.Highest}, or null when unanswered.");
        error.ToString().ShouldNotContain("4711");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_ends_of_the_range_are_accepted_and_the_next_values_are_not(string id)
    {
        var (form, make) = Maker(id);

        foreach (var inside in new[] { form.Lowest, form.Highest })
        {
            make(Answers.Day, Answers.All(form.ItemCount, inside)).Score.Validity.ShouldBe(ScoreValidity.Complete);
        }

        foreach (var outside in new[] { form.Lowest - 1, form.Highest + 1, form.Highest + form.Step })
        {
            Should.Throw<ArgumentException>(() => make(Answers.Day, Answers.All(form.ItemCount, form.Lowest).With(outside, form.ItemCount)))
                .Message.ShouldStartWith($"Item {form.ItemCount} of");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_item_too_few_or_too_many_is_refused(string id)
    {
        var (form, make) = Maker(id);

        foreach (var count in new[] { 0, form.ItemCount - 1, form.ItemCount + 1 })
        {
            var error = Should.Throw<ArgumentException>(() => make(Answers.Day, Answers.All(count, form.Lowest)));
            error.ParamName.ShouldBe("items");
            error.Message.ShouldStartWith($"The {form.Name} has {form.ItemCount} items");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Absent_items_are_refused(string id) =>
        Should.Throw<ArgumentNullException>(() => Maker(id).Make(Answers.Day, null!)).ParamName.ShouldBe("items");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_questionnaire_keeps_its_own_copy_of_the_answers(string id)
    {
        var (form, make) = Maker(id);
        var items = Answers.All(form.ItemCount, form.Lowest);
        var questionnaire = make(Answers.Day, items);

        items[0] = form.Highest;

        questionnaire.Items[0].ShouldBe(form.Lowest);
        questionnaire.Items.ShouldNotBeOfType<int?[]>();
        questionnaire.On.ShouldBe(Answers.Day);
        questionnaire.Form.ShouldBeSameAs(form);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_answered_means_no_total_and_every_item_missing(string id)
    {
        var (form, make) = Maker(id);

        var score = make(Answers.Day, Answers.All(form.ItemCount, null)).Score;

        score.Validity.ShouldBe(ScoreValidity.Incomplete);
        score.Total.ShouldBeNull();
        score.Band.ShouldBeNull();
        score.Answered.ShouldBe(0);
        score.Missing.ShouldBe(Enumerable.Range(1, form.ItemCount));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_blank_leaves_no_total_unless_a_rule_for_it_is_published(string id)
    {
        var (form, make) = Maker(id);

        var score = make(Answers.Day, Answers.All(form.ItemCount, form.Highest).With(null, 2)).Score;

        score.Validity.ShouldBe(id == "phq-9" ? ScoreValidity.Prorated : ScoreValidity.Incomplete);
        score.Total.HasValue.ShouldBe(id == "phq-9");
        score.Answered.ShouldBe(form.ItemCount - 1);
        score.Missing.ShouldBe([2]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_the_phq_9_and_the_gad_7_have_bands(string id)
    {
        var (form, make) = Maker(id);

        (make(Answers.Day, Answers.All(form.ItemCount, form.Highest)).Score.Band is not null).ShouldBe(id is "phq-9" or "gad-7");
    }

    [Fact]
    public void Nothing_about_a_person_prints_more_than_its_type()
    {
        var oddDay = new LocalDate(1987, 6, 13);
        List<object> everything =
        [
            .. Answers.Makers.Select(maker => maker.Make(oddDay, Answers.All(maker.Form.ItemCount, maker.Form.Highest))),
            .. Answers.EveryQuestionnaire(form => Answers.All(form.ItemCount, form.Highest)).Select(questionnaire => questionnaire.Score),
            new Columbia { On = oddDay, WishToBeDead = true, BehaviorLifetime = true },
            new Asq(oddDay, [AsqAnswer.Yes, AsqAnswer.No, AsqAnswer.Refused, null, AsqAnswer.Yes]),
        ];

        foreach (var one in everything)
        {
            // The type's name exactly: no day, no answer, no total.
            one.ToString().ShouldBe(one.GetType().Name);
            $"{one}".ShouldBe(one.GetType().Name);
        }
    }

    [Fact]
    public void Every_type_about_a_person_is_covered_by_the_printing_test()
    {
        string[] covered = [.. Answers.EveryQuestionnaire(form => Answers.All(form.ItemCount, null)).Select(one => one.GetType().Name)];

        typeof(Questionnaire).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Questionnaire)))
            .Select(type => type.Name)
            .ShouldBe(covered, ignoreOrder: true);
    }
}
