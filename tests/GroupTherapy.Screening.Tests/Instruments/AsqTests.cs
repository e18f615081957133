namespace GroupTherapy.Screening.Tests;

public class AsqTests
{
    /// <summary>Letters for answers: y yes, n no, r refused, - blank.</summary>
    private static Asq Answered(string letters) => new(Answers.Day, [.. letters.Select(letter => letter switch
    {
        'y' => AsqAnswer.Yes,
        'n' => AsqAnswer.No,
        'r' => AsqAnswer.Refused,
        _ => (AsqAnswer?)null,
    })]);

    [Theory]
    // Four times no: item 5 is not asked.
    [InlineData("nnnn", AsqResult.Negative, false, false)]
    [InlineData("nnnn-", AsqResult.Negative, false, false)]
    [InlineData("nnnnn", AsqResult.Negative, false, false)]
    [InlineData("nnnnr", null, null, null)]                     // asked all the same and refused: open
    // A yes, wherever it stands.
    [InlineData("ynnnn", AsqResult.NonAcutePositive, true, false)]
    [InlineData("nynnn", AsqResult.NonAcutePositive, true, false)]
    [InlineData("nnynn", AsqResult.NonAcutePositive, true, false)]
    [InlineData("nnnyn", AsqResult.NonAcutePositive, true, false)]
    [InlineData("ynnny", AsqResult.AcutePositive, true, true)]
    [InlineData("nnnyy", AsqResult.AcutePositive, true, true)]
    [InlineData("yyyyy", AsqResult.AcutePositive, true, true)]
    // A yes is a yes whatever else is blank or refused.
    [InlineData("y---n", AsqResult.NonAcutePositive, true, false)]
    [InlineData("yrrrn", AsqResult.NonAcutePositive, true, false)]
    [InlineData("y---y", AsqResult.AcutePositive, true, true)]
    // A yes without an answer to item 5: how acute is open.
    [InlineData("ynnn", null, true, null)]
    [InlineData("ynnn-", null, true, null)]
    [InlineData("ynnnr", null, true, null)]
    // A blank or a refusal without a yes clears nothing.
    [InlineData("-nnn", null, null, null)]
    [InlineData("nnn-", null, null, null)]
    [InlineData("rnnn", null, null, null)]
    [InlineData("nnnr", null, null, null)]
    [InlineData("rrrr", null, null, null)]
    [InlineData("----", null, null, null)]
    [InlineData("nn-nn", null, null, null)]
    [InlineData("nnrnn", null, null, null)]
    // Item 5 yes without a yes before: fail-safe.
    [InlineData("nnnny", AsqResult.AcutePositive, true, true)]
    [InlineData("----y", AsqResult.AcutePositive, true, true)]
    [InlineData("rrrry", AsqResult.AcutePositive, true, true)]
    public void The_result_follows_nimh_and_an_unknown_clears_nothing(string letters, AsqResult? result, bool? positive, bool? acute)
    {
        var asq = Answered(letters);

        asq.Result.ShouldBe(result);
        asq.Positive.ShouldBe(positive);
        asq.Acute.ShouldBe(acute);
    }

    [Theory]
    [InlineData("nnnny", true)]
    [InlineData("nnnnn", false)]
    [InlineData("ynnny", false)]
    [InlineData("nnn-y", false)]   // the blank may have been the yes
    public void An_acute_yes_after_four_times_no_is_inconsistent(string letters, bool expected) =>
        Answered(letters).IsInconsistent.ShouldBe(expected);

    [Theory]
    [InlineData("nnn")]
    [InlineData("nnnnnn")]
    [InlineData("")]
    public void Four_or_five_answers_are_taken_and_no_other_number(string letters)
    {
        var error = Should.Throw<ArgumentException>(() => Answered(letters));

        error.ParamName.ShouldBe("items");
        error.Message.ShouldStartWith("The ASQ has 4 items");
    }

    [Theory]
    [InlineData(4711)]
    [InlineData(-4711)]
    public void An_undefined_answer_is_refused_by_its_number_and_never_by_its_value(int value)
    {
        var error = Should.Throw<ArgumentException>(() => new Asq(Answers.Day, [AsqAnswer.No, null, (AsqAnswer)value, AsqAnswer.No]));

        error.ParamName.ShouldBe("items");
        error.Message.ShouldStartWith("Item 3 of the ASQ must be No, Yes or Refused");
        error.ToString().ShouldNotContain("4711");
    }

    [Fact]
    public void Absent_items_are_refused() =>
        Should.Throw<ArgumentNullException>(() => new Asq(Answers.Day, null!)).ParamName.ShouldBe("items");

    [Fact]
    public void The_screen_keeps_its_own_copy_of_the_answers()
    {
        AsqAnswer?[] items = [AsqAnswer.No, AsqAnswer.No, AsqAnswer.No, AsqAnswer.No];
        var asq = new Asq(Answers.Day, items);

        items[0] = AsqAnswer.Yes;

        asq.Items[0].ShouldBe(AsqAnswer.No);
        asq.On.ShouldBe(Answers.Day);
    }
}
