namespace GroupTherapy.Rules.Readings;

/// <summary>One place where a test or a derived fact stands in a rule.</summary>
/// <param name="Condition">What stands there.</param>
/// <param name="Within">The derived fact it is evidence of; null in the rule's own conditions.</param>
/// <param name="Turn">Where it can be counted otherwise at this place alone.</param>
internal sealed record Place<TSubject>(Condition<TSubject> Condition, DerivedFact<TSubject>? Within, MappedPair Turn)
{
    /// <summary>The test, where one stands there.</summary>
    internal FactCondition<TSubject>? Test => Condition as FactCondition<TSubject>;

    /// <summary>The derived fact, where one stands there.</summary>
    internal DerivedFact<TSubject>? Derived => (Condition as DerivedCondition<TSubject>)?.Fact;
}
