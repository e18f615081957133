namespace GroupTherapy.Rules.Facts;

/// <summary>A fact answered with a decimal number from 0, such as minutes. Limits have at most four decimal places; answers may have more.</summary>
/// <remarks>
/// Code: twice the number of whole ten-thousandths, plus one when something remains, plus one. An answer of 19.99999 is
/// therefore below a limit of 20 and above one of 19.9999, exactly.
/// </remarks>
public sealed class AmountFact<TSubject> : Fact<TSubject>
{
    private const decimal PartsPerUnit = 10_000m;
    private const decimal Largest = 1_000_000_000_000m;

    internal AmountFact(FactIdentity<TSubject> identity)
        : base(identity) { }

    /// <inheritdoc/>
    public override string Kind => "amount";

    internal override (long Lowest, long Highest) Codes => (1, Encode(Largest));

    /// <summary>True when the amount is <paramref name="limit"/> or more.</summary>
    public Condition<TSubject> AtLeast(decimal limit) => Test(Limit(limit), Codes.Highest);

    /// <summary>True when the amount is <paramref name="limit"/> or less.</summary>
    public Condition<TSubject> AtMost(decimal limit) => Test(Codes.Lowest, Limit(limit));

    /// <summary>True when the amount is less than <paramref name="limit"/>, which must be more than 0.</summary>
    public Condition<TSubject> Below(decimal limit) => Test(Codes.Lowest, Limit(limit) - 1);

    internal static long Encode(decimal? answer)
    {
        if (answer is not { } amount) return AnswerSheet<TSubject>.Unknown;
        if (amount is < 0 or > Largest) throw new ArgumentOutOfRangeException(nameof(answer), "An amount is from 0 to a million million.");
        var parts = decimal.Floor(amount * PartsPerUnit);
        return (2 * (long)parts) + (parts == amount * PartsPerUnit ? 0 : 1) + 1;
    }

    /// <remarks>Where something remains, the middle between two ten-thousandths: it has the same code, and so passes the same tests, as the answer.</remarks>
    internal override object Value(long code) => (code - 1) / (2 * PartsPerUnit);

    internal override long? CodeOf(object value) => value switch
    {
        decimal amount when amount is >= 0 and <= Largest => Encode(amount),
        int amount when amount >= 0 => Encode(amount),
        _ => null,
    };

    private static long Limit(decimal limit)
    {
        var code = Encode(limit);
        return code % 2 == 1 && limit == (decimal)(double)limit ? code : throw new ArgumentOutOfRangeException(nameof(limit), "A limit has at most four decimal places, and at most fifteen digits.");
    }

    private FactCondition<TSubject> Test(long lowest, long highest) => new(this, AnswerTest.Between(lowest, highest));
}
