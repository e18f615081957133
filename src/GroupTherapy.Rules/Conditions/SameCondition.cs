namespace GroupTherapy.Rules.Conditions;

/// <summary>Whether two conditions say the same, shape by shape and in the same order.</summary>
internal static class SameCondition
{
    internal static bool Of<TSubject>(Condition<TSubject>? one, Condition<TSubject>? other) => ReferenceEquals(one, other) || (one, other) switch
    {
        (FactCondition<TSubject> test, FactCondition<TSubject> same) => test.Fact.Id == same.Fact.Id && test.Test == same.Test,
        (DerivedCondition<TSubject> derived, DerivedCondition<TSubject> same) => Of(derived.Fact, same.Fact),
        (NotCondition<TSubject> not, NotCondition<TSubject> same) => Of(not.Operand, same.Operand),
        (AllCondition<TSubject> all, AllCondition<TSubject> same) => Of(all.Operands, same.Operands),
        (AnyCondition<TSubject> any, AnyCondition<TSubject> same) => Of(any.Operands, same.Operands),
        _ => false,
    };

    private static bool Of<TSubject>(DerivedFact<TSubject> one, DerivedFact<TSubject> other) => ReferenceEquals(one, other)
        || (one.Id == other.Id && one.Question == other.Question && one.Evidence.Count == other.Evidence.Count
            && one.Evidence.Zip(other.Evidence, (evidence, same) => evidence.From == same.From && evidence.Weight == same.Weight && Of(evidence.Says, same.Says)).All(isSame => isSame));

    private static bool Of<TSubject>(IReadOnlyList<Condition<TSubject>> some, IReadOnlyList<Condition<TSubject>> others) =>
        some.Count == others.Count && some.Zip(others, Of).All(isSame => isSame);
}
