namespace GroupTherapy.Coverage.Tests;

/// <summary>Proves that two conditions have the same truth on every assignment of answers, unknown included, however many facts they have.</summary>
/// <remarks>
/// By induction over their shape: two tests of one fact have the same truth when they pass and fail the same codes, which is tried on both sides of
/// each limit of either, on every choice, and on every code of a set alone and the empty one; a condition has the same truth when its parts have, pair by pair.
/// </remarks>
internal static class SameTruth
{
    public static bool Of<TSubject>(Condition<TSubject> one, Condition<TSubject> other, LocalDate asOf) => Of(one, true, other, true, asOf);

    private static bool Of<TSubject>(Condition<TSubject> one, bool asIs, Condition<TSubject> other, bool otherAsIs, LocalDate asOf) => (one, other) switch
    {
        (NotCondition<TSubject> not, _) => Of(not.Operand, !asIs, other, otherAsIs, asOf),
        (_, NotCondition<TSubject> not) => Of(one, asIs, not.Operand, !otherAsIs, asOf),
        (FactCondition<TSubject> test, AnyCondition<TSubject> ranges) => ranges.Operands.All(range => range is FactCondition<TSubject> part && part.Fact == test.Fact) && OnCodes(test.Fact, [test, .. ranges.Operands.Cast<FactCondition<TSubject>>()], asOf, code => Passes(test, code) == asIs == (ranges.Operands.Any(range => Passes((FactCondition<TSubject>)range, code)) == otherAsIs)),
        (FactCondition<TSubject> test, FactCondition<TSubject> same) => test.Fact == same.Fact && OnCodes(test.Fact, [test, same], asOf, code => (Passes(test, code) == asIs) == (Passes(same, code) == otherAsIs)),
        (DerivedCondition<TSubject> derived, DerivedCondition<TSubject> same) => asIs == otherAsIs && Of(derived.Fact, same.Fact, asOf),
        (AllCondition<TSubject> all, AllCondition<TSubject> same) => asIs == otherAsIs && Of(all.Operands, same.Operands, asOf),
        (AnyCondition<TSubject> any, AnyCondition<TSubject> same) => asIs == otherAsIs && Of(any.Operands, same.Operands, asOf),
        _ => false,
    };

    private static bool Of<TSubject>(DerivedFact<TSubject> one, DerivedFact<TSubject> other, LocalDate asOf) =>
        one.Id == other.Id && one.Evidence.Count == other.Evidence.Count && one.Evidence.Zip(other.Evidence).All(pair => pair.First.Weight == pair.Second.Weight && Of(pair.First.Says, pair.Second.Says, asOf));

    private static bool Of<TSubject>(IReadOnlyList<Condition<TSubject>> some, IReadOnlyList<Condition<TSubject>> others, LocalDate asOf) =>
        some.Count == others.Count && some.Zip(others).All(pair => Of(pair.First, pair.Second, asOf));

    private static bool Passes<TSubject>(FactCondition<TSubject> test, long code) => test.Test.Passes(code, Today);

    private static readonly long Today = DayNumber.Of(new LocalDate(2026, 11, 22));

    private static bool OnCodes<TSubject>(Fact<TSubject> fact, IReadOnlyList<FactCondition<TSubject>> tests, LocalDate asOf, Func<long, bool> agrees)
    {
        var (lowest, highest) = fact.Codes;
        IEnumerable<long> codes = fact switch
        {
            CodesFact<TSubject> set => [1, .. Enumerable.Range(1, set.Names.Count).Select(place => (1L << place) | 1)],
            IChoices => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            _ => [lowest, highest, .. tests.SelectMany(test => test.Test.Limits(DayNumber.Of(asOf)))],
        };
        return codes.Where(code => code >= lowest && code <= highest).All(agrees);
    }
}
