namespace GroupTherapy.Rules.Readings;

/// <summary>Reading a condition as true, false or unknown, by walking it. A <see cref="Plan"/> gives the same, faster.</summary>
internal static class Proof
{
    internal static bool? Of<TSubject>(Condition<TSubject> condition, Answers<TSubject> answers) => condition switch
    {
        FactCondition<TSubject> fact => answers[fact.Fact] is var code && code == AnswerSheet<TSubject>.Unknown ? null : fact.Test.Passes(code, DayNumber.Of(answers.AsOf)),
        DerivedCondition<TSubject> derived => Of(derived.Fact, answers),
        NotCondition<TSubject> not => !Of(not.Operand, answers),
        AllCondition<TSubject> all => Each(all.Operands, answers, decides: false),
        AnyCondition<TSubject> any => Each(any.Operands, answers, decides: true),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>One operand with the truth that decides decides; otherwise one that is unknown leaves it unknown.</summary>
    private static bool? Each<TSubject>(IReadOnlyList<Condition<TSubject>> operands, Answers<TSubject> answers, bool decides)
    {
        bool? truth = !decides;
        for (var index = 0; index < operands.Count; index++)
        {
            var one = Of(operands[index], answers);
            if (one == decides) return decides;
            if (one is null) truth = null;
        }

        return truth;
    }

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
}
