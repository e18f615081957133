namespace GroupTherapy.Rules;

/// <summary>A fact answered with one of a few named choices, in their declared order. Code: the choice's place, from 1.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TChoice">The choices; usually an enum.</typeparam>
public sealed class ChoiceFact<TSubject, TChoice> : Fact<TSubject>, IChoices
    where TChoice : struct
{
    private readonly Func<TSubject, TChoice?> _read;
    private readonly TChoice[] _choices;
    private readonly string[] _names;

    internal ChoiceFact(FactIdentity<TSubject> identity, IReadOnlyList<(TChoice Choice, string Name)> choices, Func<TSubject, TChoice?> read)
        : base(identity)
    {
        if (choices.Count is 0 or > 62) throw new ArgumentException("A choice has from 1 to 62 possible answers.", nameof(choices));
        _read = read;
        _choices = [.. choices.Select(choice => choice.Choice)];
        _names = [.. choices.Select(choice => choice.Name)];
    }

    /// <inheritdoc/>
    public override string Kind => "choice";

    /// <summary>The names of the choices, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    internal override (long Lowest, long Highest) Codes => (1, _choices.Length);

    /// <summary>True when the answer is <paramref name="choice"/>.</summary>
    public Condition<TSubject> Is(TChoice choice) => Test(1L << Place(choice));

    /// <summary>True when the answer is one of <paramref name="choices"/>.</summary>
    public Condition<TSubject> IsOneOf(params TChoice[] choices) => Test(choices.Aggregate(0L, (mask, choice) => mask | (1L << Place(choice))));

    internal long Encode(TChoice? answer) => answer is { } choice ? Place(choice) + 1 : AnswerSheet<TSubject>.Unknown;

    internal override long Read(TSubject subject) => Encode(_read(subject));

    internal override object Value(long code) => _names[code - 1];

    private FactCondition<TSubject> Test(long mask) => new(this, AnswerTest.OneOf(mask));

    private int Place(TChoice choice)
    {
        var place = Array.IndexOf(_choices, choice);
        return place >= 0 ? place : throw new ArgumentOutOfRangeException(nameof(choice), "Not one of the declared choices.");
    }
}
