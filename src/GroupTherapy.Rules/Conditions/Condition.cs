namespace GroupTherapy.Rules.Conditions;

/// <summary>A yes/no statement built of facts, with three values: true, false and unknown (Kleene).</summary>
/// <remarks>
/// A closed set of shapes: <see cref="FactCondition{TSubject}"/>, <see cref="DerivedCondition{TSubject}"/>,
/// <see cref="NotCondition{TSubject}"/>, <see cref="AllCondition{TSubject}"/>, <see cref="AnyCondition{TSubject}"/>. Every
/// reading of a condition is one switch over them. Write conditions with <c>!</c>, <c>&amp;</c> and <c>|</c>.
/// </remarks>
public abstract class Condition<TSubject>
{
    private protected Condition()
    {
    }

    /// <summary>True when the operand is false, false when it is true, unknown when it is unknown.</summary>
    public static Condition<TSubject> operator !(Condition<TSubject> condition) =>
        condition is NotCondition<TSubject> not ? not.Operand : new NotCondition<TSubject>(condition ?? throw new ArgumentNullException(nameof(condition)));

    /// <summary>False when either is false, true when both are true, otherwise unknown.</summary>
    public static Condition<TSubject> operator &(Condition<TSubject> left, Condition<TSubject> right) => All(left, right);

    /// <summary>True when either is true, false when both are false, otherwise unknown.</summary>
    public static Condition<TSubject> operator |(Condition<TSubject> left, Condition<TSubject> right) => Any(left, right);

    /// <summary>The same as <c>&amp;</c> over all <paramref name="conditions"/>.</summary>
    public static Condition<TSubject> All(params Condition<TSubject>[] conditions)
    {
        var operands = Operands(conditions, condition => (condition as AllCondition<TSubject>)?.Operands);
        return operands.Length == 1 ? operands[0] : new AllCondition<TSubject>(operands);
    }

    /// <summary>The same as <c>|</c> over all <paramref name="conditions"/>.</summary>
    public static Condition<TSubject> Any(params Condition<TSubject>[] conditions)
    {
        var operands = Operands(conditions, condition => (condition as AnyCondition<TSubject>)?.Operands);
        return operands.Length == 1 ? operands[0] : new AnyCondition<TSubject>(operands);
    }

    /// <summary>True, false, or null for unknown, on these answers.</summary>
    public bool? Prove(Answers<TSubject> answers) => Proof.Of(this, answers ?? throw new ArgumentNullException(nameof(answers)));

    /// <summary>Why it is true, false or unknown on these answers, part by part.</summary>
    public Explanation<TSubject> Explain(Answers<TSubject> answers) => Explanation<TSubject>.Of(this, answers ?? throw new ArgumentNullException(nameof(answers)));

    /// <summary>The facts that made it true, false or unknown on these answers, each with the answer that would make it true.</summary>
    public IReadOnlyList<FactReason> ReasonsFor(Answers<TSubject> answers) => Reasons.Of(this, answers ?? throw new ArgumentNullException(nameof(answers)));

    /// <summary>The condition as a sentence.</summary>
    public override string ToString() => Sentence.Of(this);

    private static Condition<TSubject>[] Operands(Condition<TSubject>[] conditions, Func<Condition<TSubject>, IReadOnlyList<Condition<TSubject>>?> inner)
    {
        if (conditions is null || conditions.Length == 0 || conditions.Contains(null!)) throw new ArgumentException("One or more conditions are needed, none of them null.", nameof(conditions));
        return [.. conditions.SelectMany(condition => inner(condition) ?? [condition])];
    }
}
