namespace GroupTherapy.Rules.Plans;

/// <summary>A Kleene "or" over literals, while a plan is being built. An "and" is the denial of an "or" of denials.</summary>
internal sealed class Gate
{
    private readonly Dictionary<int, bool[]> _literals = [];

    /// <summary>For each signal, the ranks at which its literal is true; rank 0 is unknown and never among them.</summary>
    internal IReadOnlyDictionary<int, bool[]> Literals => _literals;

    internal void Add(Literal literal)
    {
        if (_literals.TryGetValue(literal.Signal, out var ranks)) _literals[literal.Signal] = [.. ranks.Zip(literal.TrueAt, (one, other) => one | other)];
        else _literals.Add(literal.Signal, literal.TrueAt);
    }
}

/// <summary>One signal put to one question: true at some of its ranks, unknown at rank 0, false at the rest.</summary>
internal readonly record struct Literal(int Signal, bool[] TrueAt)
{
    internal Literal Denied => new(Signal, [.. TrueAt.Select((isTrue, rank) => rank != 0 && !isTrue)]);
}
