namespace GroupTherapy.Rules.Queries;

/// <summary>Conditions as predicates over answers already read, by which an engine of other making asks them.</summary>
public static class AnswerQuery
{
    /// <summary>A condition as three predicates over answers, as of the answers' own day.</summary>
    public static ConditionQuery<Answers<TSubject>> Of<TSubject>(Condition<TSubject> condition)
    {
        var map = new FactMap<TSubject, Answers<TSubject>>(formsAreSettled: true);
        foreach (var fact in (condition ?? throw new ArgumentNullException(nameof(condition))).Tests().Select(test => test.Fact).Distinct()) map.Add(fact, new CodeColumn<TSubject>(fact));
        return map.Translate(condition, AnyDay);
    }

    /// <summary>The predicates count from the answers' day instead.</summary>
    private static LocalDate AnyDay { get; } = new(1, 1, 1);
}
