namespace GroupTherapy.Rules;

/// <summary>How an answer's code becomes the rank that chooses a row: 0 is unknown.</summary>
/// <param name="Slot">The fact's place on the answer sheet.</param>
/// <param name="Limit">Codes from here on are alike: the rank is the smaller of the code and this. 0 when <paramref name="Test"/> decides.</param>
/// <param name="Test">The test whose result is the rank, 1 for fails and 2 for passes, where codes are too many for a row each.</param>
internal readonly record struct PlanInput(int Slot, int Limit, AnswerTest Test)
{
    private const int MostRows = 128;

    /// <summary>The number of ranks.</summary>
    internal int Ranks => Limit == 0 ? 3 : Limit + 1;

    /// <summary>Whether a fact with these tests gets a row for each code.</summary>
    internal static bool HasRowForEachCode(IEnumerable<AnswerTest> tests, long highestCode, out int limit)
    {
        var beyond = 1L;
        foreach (var test in tests)
        {
            if (test.Kind is AnswerTestKind.OneOf) beyond = Math.Max(beyond, highestCode);
            else if (test.Kind is AnswerTestKind.Between) beyond = Math.Max(beyond, test.Second < highestCode ? test.Second + 1 : test.First);
            else beyond = long.MaxValue;
        }

        limit = (int)Math.Min(beyond, MostRows);
        return beyond <= MostRows;
    }
}
