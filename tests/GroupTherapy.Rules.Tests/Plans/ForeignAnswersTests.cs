namespace GroupTherapy.Rules.Tests.Plans;

/// <summary>What does not belong to a rulebook's facts never decides.</summary>
public sealed class ForeignAnswersTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 20);

    [Fact]
    public void Answers_to_the_facts_of_another_set_are_refused()
    {
        var counts = new FactSet<int>();
        var count = counts.Count("count", "How many?", "things", subject => subject);
        var yes = new FactSet<int>();
        var isSo = yes.YesNo("is-so", "Is it so?", _ => true);

        var answers = Book("counts", counts, count.AtLeast(1)).Read(7, AsOf);
        Should.Throw<ArgumentException>(() => Book("yes", yes, isSo.Holds).Decide(answers)).ParamName.ShouldBe("answers");
    }

    [Fact]
    public void A_set_that_a_rulebook_was_built_from_takes_no_more_facts()
    {
        var facts = new FactSet<int>();
        var isSo = facts.YesNo("is-so", "Is it so?", _ => true);
        Book("yes", facts, isSo.Holds);

        Should.Throw<InvalidOperationException>(() => facts.YesNo("late", "Late?", _ => true)).Message.ShouldContain("late");
    }

    [Fact]
    public void A_bool_of_foreign_making_is_yes_or_no_and_nothing_else()
    {
        // Interop can hand over a bool whose byte is neither 0 nor 1.
        var odd = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, bool>([255])[0];

        YesNoFact<int>.Encode(odd).ShouldBe(YesNoFact<int>.Yes);
    }

    [Fact]
    public void The_order_of_a_condition_changes_no_change()
    {
        var facts = new FactSet<int>();
        var topics = facts.Codes("topics", "Which topics?", ["a", "b"], _ => null);
        var parts = new[] { topics.IsAnswered, topics.IncludesAny("a"), !topics.IncludesAny("b") };

        foreach (var order in new[] { parts, [parts[1], parts[2], parts[0]] })
            Book("topics", facts, Condition<int>.All(order)).Judge(0, AsOf).ToClear().Single().Single().Example.ShouldBe(new[] { "a" });
    }

    private static Rulebook<int> Book(string id, FactSet<int> facts, Condition<int> requires) => new(id, "1.0.0", facts,
    [
        new()
        {
            Id = "only",
            Title = "Only",
            Source = new Publication("northland", "Northland rules, invented").At("1"),
            InForce = EffectivePeriod.Always,
            Requires = requires,
            Force = Force.Must,
            Because = "It must.",
            Remedy = "Mend it.",
        },
    ]);
}
