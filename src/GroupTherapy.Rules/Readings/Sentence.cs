using System.Globalization;
using NodaTime.Text;

namespace GroupTherapy.Rules.Readings;

/// <summary>Reading a condition as a sentence: the same words for the same condition, always.</summary>
internal static class Sentence
{
    internal static string Of<TSubject>(Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> fact => Of(fact, true),
        DerivedCondition<TSubject> derived => derived.Fact.Name,
        NotCondition<TSubject> { Operand: FactCondition<TSubject> fact } => Of(fact, false),
        NotCondition<TSubject> { Operand: DerivedCondition<TSubject> derived } => $"not {derived.Fact.Name}",
        NotCondition<TSubject> { Operand: AllCondition<TSubject> { Operands.Count: 2 } both } => $"not both {Part(both.Operands[0])} and {Part(both.Operands[1])}",
        NotCondition<TSubject> not => $"not ({Of(not.Operand)})",
        AllCondition<TSubject> all => string.Join(" and ", all.Operands.Select(Part)),
        AnyCondition<TSubject> any => string.Join(" or ", any.Operands.Select(Part)),
        _ => throw new UnreachableShapeException(),
    };

    private static string Part<TSubject>(Condition<TSubject> condition) =>
        condition is AllCondition<TSubject> or AnyCondition<TSubject> or NotCondition<TSubject> { Operand: AllCondition<TSubject> or AnyCondition<TSubject> } ? $"({Of(condition)})" : Of(condition);

    private static string Of<TSubject>(FactCondition<TSubject> condition, bool wanted)
    {
        var (fact, test) = (condition.Fact, condition.Test);
        if (condition.Limits is { } limits) return $"{fact.Name} is {Of(fact, test, limits, wanted)}";
        if (fact is YesNoFact<TSubject> && test.First == test.Second) return wanted == (test.First == YesNoFact<TSubject>.Yes) ? fact.Name : $"not {fact.Name}";
        return test.Kind is AnswerTestKind.Includes ? $"{fact.Name} {Of(fact, test, wanted)}" : $"{fact.Name} is {Of(fact, test, wanted)}";
    }

    /// <summary>The answers that pass the test, or fail it, in words: <c>at least 20</c>, <c>below 20</c>.</summary>
    internal static string Of<TSubject>(Fact<TSubject> fact, AnswerTest test, bool wanted) => test.Kind switch
    {
        AnswerTestKind.OneOf => OneOf((IChoices)fact, wanted ? test.First : ~test.First),
        AnswerTestKind.Includes => Includes((IChoices)fact, test.First, wanted),
        AnswerTestKind.DaysBefore when test.Second == DayNumber.Latest => wanted ? "on or before the as-of date" : "after the as-of date",
        AnswerTestKind.DaysBefore => $"{(wanted ? "within" : "not within")} {test.Second.ToString(CultureInfo.InvariantCulture)} days before the as-of date",
        _ when (test.First, test.Second) == fact.Codes => wanted ? "answered" : "unanswerable",
        _ => Between(fact, test, wanted),
    };

    /// <summary>The same with the parameters that are the limits, each with the value that was chosen: <c>at least 75 (policy: minimum attendance percent)</c>.</summary>
    private static string Of<TSubject>(Fact<TSubject> fact, AnswerTest test, ChosenLimits limits, bool wanted)
    {
        if (fact is DayFact<TSubject>) return $"{Of(fact, test, wanted)}{Policy(limits.Most!)}";
        if (wanted && limits is { Least: { } from, Most: { } to }) return $"from {Limit(fact, test.First)}{Policy(from)} to {Limit(fact, test.Second)}{Policy(to)}";
        string?[] parts =
        [
            limits.Least is { } least ? $"{(wanted ? "at least" : "below")} {Limit(fact, test.First)}{Policy(least)}" : null,
            limits.Most is { } most ? $"{(wanted ? "at most" : "above")} {Limit(fact, test.Second)}{Policy(most)}" : null,
            limits.Below is { } below ? $"{(wanted ? "below" : "at least")} {Limit(fact, test.Second + 1)}{Policy(below)}" : null,
        ];
        return string.Join(" or ", parts.OfType<string>());
    }

    private static string Policy(NumberParameter parameter) => $" (policy: {parameter.Name})";

    private static string Between<TSubject>(Fact<TSubject> fact, AnswerTest test, bool wanted)
    {
        var (lowest, highest) = fact.Codes;
        var (first, second) = (test.First, test.Second);
        if (fact is YesNoFact<TSubject>) return (first == YesNoFact<TSubject>.Yes) == wanted ? "yes" : "no";
        if (!wanted && first > lowest && second < highest) return $"{Between(fact, AnswerTest.Between(lowest, first - 1), true)} or {Between(fact, AnswerTest.Between(second + 1, highest), true)}";
        if (!wanted) (first, second) = first > lowest ? (lowest, first - 1) : (second + 1, highest);
        if (fact is DayFact<TSubject>) return first > lowest ? $"on or after {Limit(fact, first)}" : $"before {Limit(fact, second + 1)}";
        if (first == second) return Limit(fact, first);
        if (first > lowest && second < highest) return $"from {Limit(fact, first)} to {Limit(fact, second)}";
        if (first > lowest) return fact is AmountFact<TSubject> && first % 2 == 0 ? $"above {Limit(fact, first - 1)}" : $"at least {Limit(fact, first)}";
        return fact is AmountFact<TSubject> && second % 2 == 1 ? $"at most {Limit(fact, second)}" : $"below {Limit(fact, second + 1)}";
    }

    private static string Limit<TSubject>(Fact<TSubject> fact, long code) => fact.Value(code) switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string OneOf(IChoices fact, long places)
    {
        var names = fact.Names.Where((_, place) => (places & (1L << place)) != 0).ToArray();
        return names.Length switch { 0 => "unanswerable", 1 => names[0], _ => $"one of {string.Join(", ", names)}" };
    }

    private static string Includes(IChoices fact, long mask, bool wanted)
    {
        var names = fact.Names.Where((_, place) => (mask & (2L << place)) != 0).ToArray();
        var list = string.Join(", ", names);
        return (wanted, names.Length) switch
        {
            (true, 1) => $"includes {list}",
            (true, _) => $"includes any of {list}",
            (false, 1) => $"does not include {list}",
            (false, _) => $"includes none of {list}",
        };
    }
}
