namespace GroupTherapy.Rules.Queries;

/// <summary>How one entity comes out and by which rules.</summary>
public sealed class EntityFindings<TSubject, TKey>
{
    private readonly IReadOnlyList<Rule<TSubject>> _rules;
    private readonly FindingDigits _digits;

    internal EntityFindings(TKey key, Outcome outcome, IReadOnlyList<Rule<TSubject>> rules, FindingDigits digits)
    {
        Key = key;
        Outcome = outcome;
        _rules = rules;
        _digits = digits;
    }

    /// <summary>The host's key.</summary>
    public TKey Key { get; }

    /// <summary>Clear, review, open or blocked.</summary>
    public Outcome Outcome { get; }

    /// <summary>Every rule in force that is not met or undetermined, in rulebook order.</summary>
    public IReadOnlyList<EntityFinding<TSubject>> Findings =>
        [.. _rules.Select((rule, place) => _digits[place] is { } status ? new EntityFinding<TSubject>(rule, status) : null).OfType<EntityFinding<TSubject>>()];

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(EntityFindings<,>);
}
