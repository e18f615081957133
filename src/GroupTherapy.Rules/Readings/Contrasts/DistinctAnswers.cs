namespace GroupTherapy.Rules.Readings;

/// <summary>An answer for each way in which several tests of a fact can come out.</summary>
internal static class DistinctAnswers
{
    internal static long[] Of<TSubject>(Fact<TSubject> fact, IReadOnlyList<AnswerTest> tests, long asOf)
    {
        var (lowest, highest) = fact.Codes;
        IEnumerable<long> candidates = fact switch
        {
            CodesFact<TSubject> => SetsOf(tests),
            IChoices => Enumerable.Range(1, (int)highest).Select(code => (long)code),
            _ => tests.SelectMany(test => test.Limits(asOf)).Concat([lowest, highest]),
        };
        return [.. candidates.Where(code => code >= lowest && code <= highest).Distinct()
            .GroupBy(code => string.Concat(tests.Select(test => test.Passes(code, asOf) ? '1' : '0')))
            .Select(alike => alike.First())];
    }

    /// <summary>The empty set, and every union of codes that the tests tell apart.</summary>
    private static IEnumerable<long> SetsOf(IReadOnlyList<AnswerTest> tests)
    {
        var told = Enumerable.Range(1, 62).Select(place => 1L << place)
            .GroupBy(code => string.Concat(tests.Select(test => (test.First & code) != 0 ? '1' : '0')))
            .Where(alike => alike.Key.Contains('1')).Select(alike => alike.First());
        return told.Aggregate((IEnumerable<long>)[1], (sets, code) => [.. sets, .. sets.Select(set => set | code)]);
    }
}
