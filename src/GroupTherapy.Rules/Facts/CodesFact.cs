namespace GroupTherapy.Rules.Facts;

/// <summary>A fact answered with a set of codes from a closed list of at most 62; the empty set is an answer. Code: 1, plus two to the power of each place, from 1.</summary>
public sealed class CodesFact<TSubject> : Fact<TSubject>, IChoices
{
    private readonly string[] _codes;

    internal CodesFact(FactIdentity<TSubject> identity, IReadOnlyList<string> codes)
        : base(identity)
    {
        if (codes.Count is 0 or > 62) throw new ArgumentException("A set of codes has from 1 to 62 possible codes.", nameof(codes));
        _codes = [.. codes];
    }

    /// <inheritdoc/>
    public override string Kind => "codes";

    /// <summary>The codes an answer can hold, in order.</summary>
    public IReadOnlyList<string> Names => _codes;

    internal override (long Lowest, long Highest) Codes => (1, (1L << (_codes.Length + 1)) - 1);

    /// <summary>True when the answer holds at least one of <paramref name="codes"/>.</summary>
    public Condition<TSubject> IncludesAny(params string[] codes) => new FactCondition<TSubject>(this, AnswerTest.Includes(Mask(codes)));

    /// <summary>True when the answer holds every one of <paramref name="codes"/>.</summary>
    public Condition<TSubject> IncludesAll(params string[] codes) => Condition<TSubject>.All([.. codes.Select(code => IncludesAny(code))]);

    internal long Encode(IReadOnlyList<string>? answer) => answer is null ? AnswerSheet<TSubject>.Unknown : Mask(answer) | 1;

    internal override object Value(long code)
    {
        var held = new List<string>();
        for (var place = 0; place < _codes.Length; place++)
        {
            if ((code & (2L << place)) != 0) held.Add(_codes[place]);
        }

        return held.ToArray();
    }

    internal override long? CodeOf(object value) => value is IReadOnlyList<string> codes && CodeLists.Mask(codes, _codes) is { } mask ? mask | 1 : null;

    private long Mask(IReadOnlyList<string> codes) =>
        CodeLists.Mask(codes, _codes) ?? throw new ArgumentOutOfRangeException(nameof(codes), "Each is one of the declared codes, and given once.");
}
