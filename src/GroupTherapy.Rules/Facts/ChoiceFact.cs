using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules.Facts;

/// <summary>A fact answered with one of a few named choices, in their declared order. Code: the choice's place, from 1.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TChoice">The choices; usually an enum.</typeparam>
public sealed class ChoiceFact<TSubject, TChoice> : Fact<TSubject>, IChoices
    where TChoice : struct
{
    private readonly TChoice[] _choices;
    private readonly string[] _names;

    // The codes of an enum's small values, so that none is searched for; empty for other types.
    private readonly byte[] _codeOf;

    internal ChoiceFact(FactIdentity<TSubject> identity, IReadOnlyList<(TChoice Choice, string Name)> choices)
        : base(identity)
    {
        if (choices.Count is 0 or > 62) throw new ArgumentException("A choice has from 1 to 62 possible answers.", nameof(choices));
        _choices = [.. choices.Select(choice => choice.Choice)];
        _names = [.. choices.Select(choice => choice.Name)];
        _codeOf = IsSmallEnum ? CodesByValue(_choices) : [];
    }

    /// <inheritdoc/>
    public override string Kind => "choice";

    /// <summary>The names of the choices, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    internal IReadOnlyList<TChoice> Choices => _choices;

    internal override (long Lowest, long Highest) Codes => (1, _choices.Length);

    /// <summary>True when the answer is <paramref name="choice"/>.</summary>
    public Condition<TSubject> Is(TChoice choice) => Test(1L << Place(choice));

    /// <summary>True when the answer is one of <paramref name="choices"/>.</summary>
    public Condition<TSubject> IsOneOf(params TChoice[] choices) => Test(choices.Aggregate(0L, (mask, choice) => mask | (1L << Place(choice))));

    private static readonly bool IsSmallEnum = typeof(TChoice).IsEnum && Unsafe.SizeOf<TChoice>() == sizeof(int);

    internal long Encode(TChoice? answer)
    {
        if (answer is not { } choice) return AnswerSheet<TSubject>.Unknown;
        if (IsSmallEnum && (uint)NumberOf(choice) is var number && number < (uint)_codeOf.Length && _codeOf[number] is var code && code != 0) return code;
        return Place(choice) + 1;
    }

    internal override object Value(long code) => _names[code - 1];

    internal override long? CodeOf(object value) => value is string name && Array.IndexOf(_names, name) is >= 0 and var place ? place + 1 : null;

    private FactCondition<TSubject> Test(long mask) => new(this, AnswerTest.OneOf(mask));

    private int Place(TChoice choice)
    {
        var place = Array.IndexOf(_choices, choice);
        return place >= 0 ? place : throw new ArgumentOutOfRangeException(nameof(choice), "Not one of the declared choices.");
    }

    private static int NumberOf(TChoice choice) => Unsafe.As<TChoice, int>(ref choice);

    private static byte[] CodesByValue(TChoice[] choices)
    {
        var codes = new byte[byte.MaxValue];
        for (var place = 0; place < choices.Length; place++)
        {
            if (NumberOf(choices[place]) is var number and >= 0 and < byte.MaxValue && codes[number] == 0) codes[number] = (byte)(place + 1);
        }

        return codes;
    }
}
