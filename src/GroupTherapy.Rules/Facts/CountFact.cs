using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules.Facts;

/// <summary>A fact answered with a whole number from 0: a score, a number of days, a number of goals. Code: the number + 1.</summary>
public sealed class CountFact<TSubject> : Fact<TSubject>
{
    internal CountFact(FactIdentity<TSubject> identity, int most)
        : base(identity) => Most = most >= 1 ? most : throw new ArgumentOutOfRangeException(nameof(most), "The largest answer is 1 or more.");

    /// <summary>The largest number that is an answer; a larger one is an error.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override string Kind => "count";

    internal override (long Lowest, long Highest) Codes => (1, int.MaxValue + 1L);

    /// <summary>True when the number is <paramref name="limit"/> or more.</summary>
    public Condition<TSubject> AtLeast(int limit) => Test(Limit(limit), Codes.Highest);

    /// <summary>True when the number is <paramref name="limit"/> or less.</summary>
    public Condition<TSubject> AtMost(int limit) => Test(Codes.Lowest, Limit(limit));

    /// <summary>True when the number is less than <paramref name="limit"/>, which must be 1 or more.</summary>
    public Condition<TSubject> Below(int limit) => Test(Codes.Lowest, Limit(limit) - 1);

    /// <summary>True when the number is from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    public Condition<TSubject> Between(int lowest, int highest) => Test(Limit(lowest), Limit(highest));

    /// <summary>True when the number is what the practice chose, or more.</summary>
    public Condition<TSubject> AtLeast(NumberParameter limit) => new ChosenLimits(Least: Given(limit)).On(this);

    /// <summary>True when the number is what the practice chose, or less.</summary>
    public Condition<TSubject> AtMost(NumberParameter limit) => new ChosenLimits(Most: Given(limit)).On(this);

    /// <summary>True when the number is less than what the practice chose. Where that is 0, this is left out of the alternatives it is one of.</summary>
    public Condition<TSubject> Below(NumberParameter limit) => new ChosenLimits(Below: Given(limit)).On(this);

    /// <summary>True when the number is from the one that the practice chose to the other, both included.</summary>
    public Condition<TSubject> Between(NumberParameter lowest, NumberParameter highest) => new ChosenLimits(Given(lowest), Given(highest)).On(this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long Encode(int? answer)
    {
        // As unsigned, a negative number is larger than any.
        if ((uint)answer.GetValueOrDefault() > (uint)Most) ThrowNoAnswer();
        return Digit.Of(answer.HasValue) * (answer.GetValueOrDefault() + 1L);
    }

    internal override object Value(long code) => (int)(code - 1);

    internal override long? CodeOf(object value) => value switch
    {
        int number when number >= 0 && number <= Most => Encode(number),
        decimal number when number >= 0 && number <= Most && decimal.Truncate(number) == number => Encode((int)number),
        _ => null,
    };

    private static NumberParameter Given(NumberParameter limit) => limit ?? throw new ArgumentNullException(nameof(limit));

    private static void ThrowNoAnswer() => throw new ArgumentOutOfRangeException("answer", "A count is from 0 to the largest that is an answer.");

    internal static long Limit(int limit) => limit >= 0 ? limit + 1L : throw new ArgumentOutOfRangeException(nameof(limit), "A limit is 0 or more.");

    private FactCondition<TSubject> Test(long lowest, long highest) => new(this, AnswerTest.Between(lowest, highest));
}
