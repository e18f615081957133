namespace GroupTherapy.Rules.Conditions;

/// <summary>What a condition is made of.</summary>
internal static class ConditionParts
{
    /// <summary>Every test of a fact in the condition, those behind derived facts included.</summary>
    internal static IEnumerable<FactCondition<TSubject>> Tests<TSubject>(this Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> fact => [fact],
        DerivedCondition<TSubject> derived => derived.Fact.Evidence.SelectMany(evidence => evidence.Says.Tests()),
        NotCondition<TSubject> not => not.Operand.Tests(),
        AllCondition<TSubject> all => all.Operands.SelectMany(operand => operand.Tests()),
        AnyCondition<TSubject> any => any.Operands.SelectMany(operand => operand.Tests()),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>Every derived fact in the condition, those behind others included.</summary>
    internal static IEnumerable<DerivedFact<TSubject>> DerivedFacts<TSubject>(this Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> => [],
        DerivedCondition<TSubject> derived => [derived.Fact, .. derived.Fact.Evidence.SelectMany(evidence => evidence.Says.DerivedFacts())],
        NotCondition<TSubject> not => not.Operand.DerivedFacts(),
        AllCondition<TSubject> all => all.Operands.SelectMany(operand => operand.DerivedFacts()),
        AnyCondition<TSubject> any => any.Operands.SelectMany(operand => operand.DerivedFacts()),
        _ => throw new UnreachableShapeException(),
    };
}
