namespace GroupTherapy.Rules;

/// <summary>Reading a condition as true, false or unknown, by walking it. A <see cref="Plan"/> gives the same, faster.</summary>
internal static class Proof
{
    internal static bool? Of<TSubject>(Condition<TSubject> condition, Answers<TSubject> answers) => condition switch
    {
        FactCondition<TSubject> fact => answers[fact.Fact] is var code && code == AnswerSheet<TSubject>.Unknown ? null : fact.Test.Passes(code, DayNumber.Of(answers.AsOf)),
        DerivedCondition<TSubject> derived => Of(derived.Fact, answers),
        NotCondition<TSubject> not => !Of(not.Operand, answers),
        AllCondition<TSubject> all => OfAll(all.Operands, answers),
        AnyCondition<TSubject> any => OfAny(any.Operands, answers),
        _ => throw new UnreachableShapeException(),
    };

    internal static bool? Of<TSubject>(DerivedFact<TSubject> fact, Answers<TSubject> answers)
    {
        bool? truth = null;
        for (var place = 0; place < fact.Evidence.Count; place++)
        {
            var evidence = fact.Evidence[place];
            var says = Of(evidence.Says, answers);
            if (says == true && evidence.CanRaise) return true;
            if (says == false && evidence.CanClear) truth = false;
        }

        return truth;
    }

    // By index, and to the first that decides: readings prove thousands of conditions a decision.
    private static bool? OfAll<TSubject>(IReadOnlyList<Condition<TSubject>> operands, Answers<TSubject> answers)
    {
        bool? truth = true;
        for (var place = 0; place < operands.Count && truth != false; place++) truth &= Of(operands[place], answers);
        return truth;
    }

    private static bool? OfAny<TSubject>(IReadOnlyList<Condition<TSubject>> operands, Answers<TSubject> answers)
    {
        bool? truth = false;
        for (var place = 0; place < operands.Count && truth != true; place++) truth |= Of(operands[place], answers);
        return truth;
    }
}
