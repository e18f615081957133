namespace GroupTherapy.Rules.Readings;

/// <summary>Reading a rule for the facts that made its finding what it is, each with the answer that would keep the duty.</summary>
internal static class Reasons
{
    internal static IReadOnlyList<FactReason> Of<TSubject>(Rule<TSubject> rule, Answers<TSubject> answers)
    {
        var applies = rule.AppliesWhen is null ? true : Proof.Of(rule.AppliesWhen, answers);
        var reasons = applies switch
        {
            true => Of(rule.Requires, true, answers),
            false => Of(rule.AppliesWhen!, true, answers),
            null => Of(rule.AppliesWhen!, false, answers).Concat(Of(rule.Requires, true, answers)),
        };
        return Distinct(reasons);
    }

    /// <summary>The facts that made a condition what it is, each with the answer that would make the condition true.</summary>
    internal static IReadOnlyList<FactReason> Of<TSubject>(Condition<TSubject> condition, Answers<TSubject> answers) => Distinct(Of(condition, true, answers));

    private static IEnumerable<FactReason> Of<TSubject>(Condition<TSubject> condition, bool wanted, Answers<TSubject> answers) => condition switch
    {
        FactCondition<TSubject> fact => [new(fact.Fact.Id, answers.ValueOf(fact.Fact), Sentence.Of(fact.Fact, fact.Test, wanted))],
        NotCondition<TSubject> not => Of(not.Operand, !wanted, answers),
        DerivedCondition<TSubject> { Fact.Named: null } derived when Proof.Of(derived, answers) is null => [new(derived.Fact.Id, null, wanted ? "yes" : "no")],
        _ => Explanation<TSubject>.Deciding(condition, answers).SelectMany(part => Of(part, wanted, answers)),
    };

    private static IReadOnlyList<FactReason> Distinct(IEnumerable<FactReason> reasons) => [.. reasons.GroupBy(reason => (reason.Fact, reason.Needed)).Select(same => same.First())];
}
