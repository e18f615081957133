namespace GroupTherapy.Coverage.Tests;

/// <summary>Puts one derived fact in the place of another, wherever it stands.</summary>
internal sealed class Replacement<TSubject>(DerivedFact<TSubject> former, DerivedFact<TSubject> latter)
{
    private readonly Dictionary<DerivedFact<TSubject>, DerivedFact<TSubject>> _done = new() { [former] = latter };

    public Condition<TSubject> In(Condition<TSubject> condition) => condition switch
    {
        DerivedCondition<TSubject> derived => In(derived.Fact).Holds,
        NotCondition<TSubject> not => new NotCondition<TSubject>(In(not.Operand)),
        AllCondition<TSubject> all => new AllCondition<TSubject>([.. all.Operands.Select(In)]),
        AnyCondition<TSubject> any => new AnyCondition<TSubject>([.. any.Operands.Select(In)]),
        _ => condition,
    };

    private DerivedFact<TSubject> In(DerivedFact<TSubject> fact)
    {
        if (_done.TryGetValue(fact, out var known)) return known;
        var touched = fact.Evidence.SelectMany(evidence => evidence.Says.DerivedFacts()).Contains(former);
        return _done[fact] = touched ? new(fact.Id, fact.Question, [.. fact.Evidence.Select(evidence => evidence with { Says = In(evidence.Says) })]) : fact;
    }
}
