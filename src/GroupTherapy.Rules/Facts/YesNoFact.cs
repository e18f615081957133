using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules.Facts;

/// <summary>A fact answered yes or no. Codes: 1 no, 2 yes.</summary>
public sealed class YesNoFact<TSubject> : Fact<TSubject>
{
    internal const long No = 1;
    internal const long Yes = 2;

    internal YesNoFact(FactIdentity<TSubject> identity)
        : base(identity) { }

    /// <summary>True when the answer is yes, false when it is no.</summary>
    public Condition<TSubject> Holds => new FactCondition<TSubject>(this, AnswerTest.Between(Yes, Yes));

    /// <inheritdoc/>
    public override string Kind => "yes/no";

    internal override (long Lowest, long Highest) Codes => (No, Yes);

    // Only the last bit of the answer counts, and only where there is one: no bool of foreign making becomes another code.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Encode(bool? answer)
    {
        var known = Digit.Of(answer.HasValue);
        return known + (known & Digit.Of(answer.GetValueOrDefault()));
    }

    internal override object Value(long code) => code == Yes;

    internal override long? CodeOf(object value) => value is bool answer ? Encode(answer) : null;
}
