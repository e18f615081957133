namespace GroupTherapy.Rules;

/// <summary>The map from facts to <see cref="Answers{TSubject}"/>, by which an engine of other making asks conditions of answers already read.</summary>
public static class AnswerMap
{
    /// <summary>The map of every fact of <paramref name="facts"/>. Answers of forms that were not current are unknown there already.</summary>
    public static FactMap<TSubject, Answers<TSubject>> Of<TSubject>(FactSet<TSubject> facts)
    {
        var map = new FactMap<TSubject, Answers<TSubject>>(formsAreSettled: true);
        foreach (var fact in (facts ?? throw new ArgumentNullException(nameof(facts))).Facts) map.Add(fact, new CodeColumn<TSubject>(fact));
        return map;
    }
}
