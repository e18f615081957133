namespace GroupTherapy.Rules.Policies;

/// <summary>Puts what a practice chose in the place of the parameters that rules refer to. What refers to none stays the very same.</summary>
/// <remarks>A test that no answer could pass is left out of the alternatives it is one of: with an admission window of 0 sessions, nobody joins by the window.</remarks>
internal sealed class Binding<TSubject>(string rulebook, PolicyChoices choices)
{
    private readonly Dictionary<DerivedFact<TSubject>, DerivedFact<TSubject>> _derived = [];

    internal Rule<TSubject> Of(Rule<TSubject> declared)
    {
        var applies = declared.AppliesWhen is null ? null : Of(declared.AppliesWhen) ?? throw NothingPasses(declared.Id);
        var requires = Of(declared.Requires) ?? throw NothingPasses(declared.Id);
        var force = declared.ForceWhen is { } when && choices.Of(when.Chosen) ? when.Force : declared.Force;
        return ReferenceEquals(applies, declared.AppliesWhen) && ReferenceEquals(requires, declared.Requires) && force == declared.Force ? declared : declared.Bound(applies, requires, force);
    }

    /// <summary>The condition; null where no answer could make it true.</summary>
    private Condition<TSubject>? Of(Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> { Limits: null } => condition,
        FactCondition<TSubject> { Limits: { } limits } test => limits.Test(test.Fact, test.Test, choices.Of) is not { } chosen ? null : chosen == test.Test ? test : new FactCondition<TSubject>(test.Fact, chosen, limits),
        DerivedCondition<TSubject> derived => Of(derived.Fact) is var fact && ReferenceEquals(fact, derived.Fact) ? derived : fact.Holds,
        NotCondition<TSubject> not => Of(not.Operand) is var operand && ReferenceEquals(operand, not.Operand) ? not : !(operand ?? throw NothingPasses(condition.ToString())),
        AllCondition<TSubject> all => Of(all.Operands) is var operands && operands.Contains(null) ? null : AreSame(operands, all.Operands) ? all : Condition<TSubject>.All([.. operands!]),
        AnyCondition<TSubject> any => Of(any.Operands) is var operands && AreSame(operands, any.Operands) ? any : operands.All(operand => operand is null) ? null : Condition<TSubject>.Any([.. operands.OfType<Condition<TSubject>>()]),
        _ => throw new UnreachableShapeException(),
    };

    private Condition<TSubject>?[] Of(IReadOnlyList<Condition<TSubject>> operands) => [.. operands.Select(Of)];

    private DerivedFact<TSubject> Of(DerivedFact<TSubject> declared)
    {
        if (_derived.TryGetValue(declared, out var known)) return known;
        var counts = declared.Evidence.Where(evidence => evidence.CountsWhen is null || choices.Of(evidence.CountsWhen)).ToList();
        var says = counts.ConvertAll(evidence => Of(evidence.Says) ?? throw NothingPasses(declared.Id));
        if (counts.Count == 0) throw new RulebookException($"Rulebook '{rulebook}', derived fact '{declared.Id}': found no evidence that counts by the policy, expected some.");
        var isSame = counts.Count == declared.Evidence.Count && AreSame(says, [.. declared.Evidence.Select(evidence => evidence.Says)]);
        return _derived[declared] = isSame ? declared : new(declared.Id, declared.Question, [.. counts.Select((evidence, place) => evidence with { Says = says[place] })]);
    }

    private static bool AreSame(IReadOnlyList<Condition<TSubject>?> bound, IReadOnlyList<Condition<TSubject>> declared) =>
        bound.Count == declared.Count && !bound.Where((condition, place) => !ReferenceEquals(condition, declared[place])).Any();

    private RulebookException NothingPasses(string where) => new($"Rulebook '{rulebook}', '{where}': found a policy by which no answer can pass a test, expected one that leaves an answer.");
}
