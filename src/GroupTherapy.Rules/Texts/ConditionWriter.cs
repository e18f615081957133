using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Rules.Texts;

/// <summary>Writes conditions as JSON: an object that has one of <c>fact</c>, <c>derived</c>, <c>not</c>, <c>all</c>, <c>any</c>, and beside a fact what its answer must be.</summary>
internal static class ConditionWriter
{
    internal static JsonMembers Of<TSubject>(Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> fact => Test(new JsonMembers().With("fact", fact.Fact.Id), fact),
        DerivedCondition<TSubject> derived => new JsonMembers().With("derived", derived.Fact.Id),
        NotCondition<TSubject> not => new JsonMembers().With("not", Of(not.Operand)),
        AllCondition<TSubject> all => new JsonMembers().With("all", List(all.Operands)),
        AnyCondition<TSubject> any => new JsonMembers().With("any", List(any.Operands)),
        _ => throw new UnreachableShapeException(),
    };

    private static List<object> List<TSubject>(IReadOnlyList<Condition<TSubject>> operands) => [.. operands.Select(Of)];

    private static JsonMembers Test<TSubject>(JsonMembers members, FactCondition<TSubject> condition)
    {
        var (fact, test, limits) = (condition.Fact, condition.Test, condition.Limits);
        var (lowest, highest) = fact.Codes;
        return test.Kind switch
        {
            AnswerTestKind.OneOf => members.With("oneOf", Names(fact, place => test.First & (1L << place))),
            AnswerTestKind.Includes => members.With("includesAny", Names(fact, place => test.First & (2L << place))),
            AnswerTestKind.DaysBefore when limits is { Most: { } most } => members.With("withinDaysBeforeAsOf", ParameterJson.Reference(most)),
            AnswerTestKind.DaysBefore => test.Second == DayNumber.Latest ? members.With("onOrBeforeAsOf", true) : members.With("withinDaysBeforeAsOf", (int)test.Second),
            _ when limits is not null => members.With("atLeast", Chosen(limits.Least)).With("atMost", Chosen(limits.Most)).With("below", Chosen(limits.Below)),
            _ when (test.First, test.Second) == (lowest, highest) => members.With("isAnswered", true),
            _ when fact is YesNoFact<TSubject> => members.With("is", test.First == YesNoFact<TSubject>.Yes),
            _ => members
                .With("atLeast", test.First > lowest && IsWhole(fact, test.First) ? Limit(fact, test.First) : null)
                .With("above", test.First > lowest && !IsWhole(fact, test.First) ? Limit(fact, test.First - 1) : null)
                .With("atMost", test.Second < highest && IsWhole(fact, test.Second) ? Limit(fact, test.Second) : null)
                .With("below", test.Second < highest && !IsWhole(fact, test.Second) ? Limit(fact, test.Second + 1) : null),
        };
    }

    private static JsonMembers? Chosen(NumberParameter? parameter) => parameter is null ? null : ParameterJson.Reference(parameter);

    private static object Limit<TSubject>(Fact<TSubject> fact, long code) => fact.Value(code) is var value && value is LocalDate day ? Iso.Format(day) : value;

    /// <summary>Between two ten-thousandths of an amount lie answers that no limit names.</summary>
    private static bool IsWhole<TSubject>(Fact<TSubject> fact, long code) => fact is not AmountFact<TSubject> || code % 2 == 1;

    private static IReadOnlyList<string> Names<TSubject>(Fact<TSubject> fact, Func<int, long> passes) =>
        [.. ((IChoices)fact).Names.Where((_, place) => passes(place) != 0)];
}
