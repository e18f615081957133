namespace GroupTherapy.Rules;

/// <summary>One duty, from one passage of one source, in force for one period. Plain data: a compiler checks it and a machine can read it.</summary>
/// <remarks>Rules compare by what they say: two rules with the same text and the same values of the parameters they refer to are equal.</remarks>
public sealed class Rule<TSubject> : IEquatable<Rule<TSubject>>
{
    /// <summary>The permanent kebab-case id, its rulebook's topic first, such as <c>screening/acute-crisis</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The duty in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The passage the duty comes from.</summary>
    public required Passage Source { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>When the duty exists at all; null when it always does.</summary>
    public Condition<TSubject>? AppliesWhen { get; init; }

    /// <summary>What must be true for the duty to be kept.</summary>
    public required Condition<TSubject> Requires { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Force Force { get; init; }

    /// <summary>Another force, where the practice chooses so; null where it has no choice.</summary>
    public ForceWhen? ForceWhen { get; init; }

    /// <summary>Why the duty exists, in one sentence.</summary>
    public required string Because { get; init; }

    /// <summary>What to do when it is not met.</summary>
    public required string Remedy { get; init; }

    /// <summary>The findings of this rule are for the clinician alone: their text never reaches the subject.</summary>
    public bool Confidential { get; init; }

    /// <summary>The numbers of the statements this rule puts into effect, such as <c>R001</c>.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>The numbers of the statements that are its reasons or its evidence.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Every fact the rule reads, those behind derived facts included.</summary>
    public IReadOnlyList<Fact<TSubject>> FactsUsed() => [.. Duty.Tests().Select(test => test.Fact).Distinct()];

    /// <summary>Every derived fact the rule reads.</summary>
    public IReadOnlyList<DerivedFact<TSubject>> DerivedFactsUsed() => [.. Duty.DerivedFacts().Distinct()];

    /// <summary>The duty as one condition: it does not apply, or what it requires is true.</summary>
    internal Condition<TSubject> Duty => field ??= AppliesWhen is null ? Requires : !AppliesWhen | Requires;

    /// <summary>The rule as it was declared, before what a practice chose was put in the place of parameters.</summary>
    internal Rule<TSubject> Declared { get => field ?? this; private init; }

    /// <summary>The parameters that it refers to, those behind derived facts included.</summary>
    internal IEnumerable<PolicyParameter> ParametersUsed()
    {
        var evidence = Declared.Duty.DerivedFacts().SelectMany(fact => fact.Evidence).Select(one => one.CountsWhen).OfType<PolicyParameter>();
        return Declared.Duty.Tests().SelectMany(test => test.Limits?.Parameters ?? []).Concat(evidence).Concat(ForceWhen is null ? [] : [ForceWhen.Chosen]).Distinct();
    }

    /// <summary>The rule as a practice chose it.</summary>
    internal Rule<TSubject> Bound(Condition<TSubject>? applies, Condition<TSubject> requires, Force force) => new()
    {
        Id = Id,
        Title = Title,
        Source = Source,
        InForce = InForce,
        AppliesWhen = applies,
        Requires = requires,
        Force = force,
        ForceWhen = ForceWhen,
        Because = Because,
        Remedy = Remedy,
        Confidential = Confidential,
        Statements = Statements,
        Reasons = Reasons,
        Declared = this,
    };

    /// <summary>Whether a finding can change a decision; the findings of other rules are advice.</summary>
    public bool Decides => Force is Force.Must or Force.MustUnlessJustified or Force.Review;

    /// <inheritdoc/>
    public bool Equals(Rule<TSubject>? other) => other is not null
        && Force == other.Force
        && SameCondition.Of(AppliesWhen, other.AppliesWhen) && SameCondition.Of(Requires, other.Requires)
        && RulebookWriter.Of(this) == RulebookWriter.Of(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule<TSubject>);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;
}
