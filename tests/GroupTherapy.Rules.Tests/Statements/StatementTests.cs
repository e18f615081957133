namespace GroupTherapy.Rules.Tests.Statements;

public class StatementTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void A_hosts_nullable_column_is_a_value_or_nothing()
    {
        bool? unanswered = null, answered = false;
        Statements<bool>? nothing = unanswered, something = answered;

        nothing.ShouldBeNull();
        something!.Value.ShouldBe((Statements<bool>)[new(false)]);
    }

    [Fact]
    public void A_form_that_is_missing_is_not_stated()
    {
        Letter? missing = null;
        Statements<Letter>? nothing = missing;

        nothing.ShouldBeNull();
        Should.Throw<ArgumentNullException>(() => (Statements<Letter>)missing!);
    }

    [Fact]
    public void A_dated_value_brings_its_own_day_and_no_other()
    {
        new Statement<Letter>(new(Monday)).On.ShouldBe(Monday);
        new Statement<Letter>(new(Monday), Monday).On.ShouldBe(Monday);
        Should.Throw<ArgumentException>(() => new Statement<Letter>(new(Monday), Monday.PlusDays(1))).ParamName.ShouldBe("on");
    }

    [Fact]
    public void A_value_that_names_its_source_brings_its_own_and_no_other()
    {
        new Statement<Order>(new("a letter")).Source.ShouldBe("a letter");
        new Statement<Order>(new("a letter"), Monday, "a letter").Source.ShouldBe("a letter");
        Should.Throw<ArgumentException>(() => new Statement<Order>(new("a letter"), source: "a-letter")).ParamName.ShouldBe("source");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a letter")]
    [InlineData("letter\u200b")]
    [InlineData("lettre\u0301")]
    public void A_source_is_visible(string source) => Should.Throw<ArgumentException>(() => new Statement<bool>(true, source: source)).ParamName.ShouldBe("source");

    [Fact]
    public void A_source_has_at_most_512_characters()
    {
        new Statement<bool>(true, source: new('x', 512)).Source!.Length.ShouldBe(512);
        Should.Throw<ArgumentException>(() => new Statement<bool>(true, source: new('x', 513)));
    }

    [Fact]
    public void Nothing_is_no_statement()
    {
        Should.Throw<ArgumentNullException>(() => new Statement<Letter>(null!));
        Should.Throw<ArgumentException>(() => StatementList.Of<Letter>([default]));
    }

    [Fact]
    public void Lists_are_equal_by_what_was_said()
    {
        Statements<bool> one = [new(true, Monday, "Letter/1"), false], same = [new(true, Monday, "Letter/1"), false], other = [new(true, Monday, "Letter/2"), false];

        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.ShouldNotBe(other);
        (one == same).ShouldBeTrue();
        (one != other).ShouldBeTrue();
        ((Statements<bool>)true).ShouldBe((Statements<bool>)[true]);
    }

    [Fact]
    public void Nothing_that_was_said_is_printed()
    {
        Statements<bool> said = [new(true, Monday, "Letter/1")];

        said.ToString().ShouldBe("Statements");
        said[0].ToString().ShouldBe("Statement");
    }

    private sealed record Letter(LocalDate On) : IDated;

    private sealed record Order(string Source) : ISourced;
}
