namespace GroupTherapy.Rules.Plans;

/// <summary>A test whose result is a signal of its own, for facts with too many answers to give each a row.</summary>
/// <param name="Slot">The fact's place on the answer sheet.</param>
/// <param name="Test">The test.</param>
internal readonly record struct PlanTest(int Slot, AnswerTest Test)
{
    private const int MostRows = 128;

    /// <summary>The code from which on all answers are alike to <paramref name="tests"/>; null when there are too many before it.</summary>
    internal static int? LimitOf(IEnumerable<AnswerTest> tests, long highestCode)
    {
        var limit = 1L;
        foreach (var test in tests)
        {
            var alikeFrom = test.Kind switch
            {
                AnswerTestKind.OneOf => highestCode,
                AnswerTestKind.Between => test.Second < highestCode ? test.Second + 1 : test.First,
                _ => long.MaxValue,
            };
            limit = Math.Max(limit, alikeFrom);
        }

        return limit <= MostRows ? (int)limit : null;
    }
}
