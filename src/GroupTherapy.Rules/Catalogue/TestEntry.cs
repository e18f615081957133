namespace GroupTherapy.Rules;

/// <summary>What an answer must be to pass a test, as plain data. Limits are an int, a decimal or a day, as the fact's kind has it.</summary>
/// <remarks>One of these stands: a yes or a no; limits, at most one each way; a list of names; a number of days; or that any answer will do.</remarks>
public sealed record TestEntry
{
    /// <summary>Yes or no.</summary>
    public bool? Is { get; init; }

    /// <summary>The lowest answer that passes.</summary>
    public object? AtLeast { get; init; }

    /// <summary>The answer above which every amount passes.</summary>
    public object? Above { get; init; }

    /// <summary>The highest answer that passes.</summary>
    public object? AtMost { get; init; }

    /// <summary>The answer below which every amount passes.</summary>
    public object? Below { get; init; }

    /// <summary>The choices that pass.</summary>
    public IReadOnlyList<string>? OneOf { get; init; }

    /// <summary>The codes of which at least one is in the answer.</summary>
    public IReadOnlyList<string>? IncludesAny { get; init; }

    /// <summary>The day is the as-of date or one of so many days before it.</summary>
    public int? WithinDaysBeforeAsOf { get; init; }

    /// <summary>The day is the as-of date or any day before it.</summary>
    public bool OnOrBeforeAsOf { get; init; }

    /// <summary>Any answer passes; none is unknown.</summary>
    public bool IsAnswered { get; init; }

    internal static TestEntry Of<TSubject>(Fact<TSubject> fact, AnswerTest test)
    {
        var (lowest, highest) = fact.Codes;
        return test.Kind switch
        {
            AnswerTestKind.OneOf => new() { OneOf = Names(fact, place => test.First & (1L << place)) },
            AnswerTestKind.Includes => new() { IncludesAny = Names(fact, place => test.First & (2L << place)) },
            AnswerTestKind.DaysBefore => test.Second == DayNumber.Latest ? new() { OnOrBeforeAsOf = true } : new() { WithinDaysBeforeAsOf = (int)test.Second },
            _ when (test.First, test.Second) == (lowest, highest) => new() { IsAnswered = true },
            _ when fact is YesNoFact<TSubject> => new() { Is = test.First == YesNoFact<TSubject>.Yes },
            _ => new()
            {
                AtLeast = test.First > lowest && IsWhole(fact, test.First) ? fact.Value(test.First) : null,
                Above = test.First > lowest && !IsWhole(fact, test.First) ? fact.Value(test.First - 1) : null,
                AtMost = test.Second < highest && IsWhole(fact, test.Second) ? fact.Value(test.Second) : null,
                Below = test.Second < highest && !IsWhole(fact, test.Second) ? fact.Value(test.Second + 1) : null,
            },
        };
    }

    /// <summary>Between two ten-thousandths of an amount lie answers that no limit names.</summary>
    private static bool IsWhole<TSubject>(Fact<TSubject> fact, long code) => fact is not AmountFact<TSubject> || code % 2 == 1;

    private static IReadOnlyList<string> Names<TSubject>(Fact<TSubject> fact, Func<int, long> passes) =>
        [.. ((IChoices)fact).Names.Where((_, place) => passes(place) != 0)];
}
