namespace GroupTherapy.Rules;

/// <summary>Reading a condition as true, false or unknown, by walking it. A <see cref="Plan"/> gives the same, faster.</summary>
internal static class Proof
{
    internal static bool? Of<TSubject>(Condition<TSubject> condition, Answers<TSubject> answers) => condition switch
    {
        FactCondition<TSubject> fact => answers[fact.Fact] is var code && code == AnswerSheet<TSubject>.Unknown ? null : fact.Test.Passes(code, DayNumber.Of(answers.AsOf)),
        DerivedCondition<TSubject> derived => Of(derived.Fact, answers),
        NotCondition<TSubject> not => !Of(not.Operand, answers),
        AllCondition<TSubject> all => all.Operands.Aggregate((bool?)true, (truth, operand) => truth & Of(operand, answers)),
        AnyCondition<TSubject> any => any.Operands.Aggregate((bool?)false, (truth, operand) => truth | Of(operand, answers)),
        _ => throw new UnreachableShapeException(),
    };

    internal static bool? Of<TSubject>(DerivedFact<TSubject> fact, Answers<TSubject> answers)
    {
        if (fact.Evidence.Any(evidence => evidence.CanRaise && Of(evidence.Says, answers) == true)) return true;
        return fact.Evidence.Any(evidence => evidence.CanClear && Of(evidence.Says, answers) == false) ? false : null;
    }
}
