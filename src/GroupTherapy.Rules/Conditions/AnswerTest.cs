namespace GroupTherapy.Rules.Conditions;

/// <summary>Which known codes pass. A closed set of kinds; unknown codes are never put to a test.</summary>
internal readonly record struct AnswerTest(AnswerTestKind Kind, long First, long Second)
{
    /// <summary>Codes from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    internal static AnswerTest Between(long lowest, long highest) =>
        lowest <= highest ? new(AnswerTestKind.Between, lowest, highest) : throw NoAnswerPasses();

    /// <summary>A choice whose place, from 0, is a bit of <paramref name="places"/>.</summary>
    internal static AnswerTest OneOf(long places) => places != 0 ? new(AnswerTestKind.OneOf, places, 0) : throw NoAnswerPasses();

    /// <summary>A set of codes that shares a bit with <paramref name="mask"/>.</summary>
    internal static AnswerTest Includes(long mask) => mask != 0 ? new(AnswerTestKind.Includes, mask, 0) : throw NoAnswerPasses();

    /// <summary>A day from <paramref name="most"/> to <paramref name="least"/> days before the as-of date.</summary>
    internal static AnswerTest DaysBefore(int least, int most) => new(AnswerTestKind.DaysBefore, least, most);

    internal bool Passes(long code, long asOf) => Kind switch
    {
        AnswerTestKind.Between => First <= code && code <= Second,
        AnswerTestKind.OneOf => ((1L << (int)(code - 1)) & First) != 0,
        AnswerTestKind.Includes => (code & First) != 0,
        _ => First <= asOf - code && asOf - code <= Second,
    };

    /// <summary>The codes on both sides of each limit of a range: last failing, first passing, last passing, first failing.</summary>
    internal IEnumerable<long> Limits(long asOf) => Kind switch
    {
        AnswerTestKind.Between => [First - 1, First, Second, Second + 1],
        AnswerTestKind.DaysBefore => [asOf - Second - 1, asOf - Second, asOf - First, asOf - First + 1],
        _ => [],
    };

    internal static ArgumentException NoAnswerPasses() => new("No answer can pass this test.");
}
