namespace GroupTherapy.Rules;

/// <summary>The codes of answers given as plain values.</summary>
internal static class AnswerCode
{
    internal static long Of<TSubject>(Fact<TSubject> fact, object answer) => (fact, answer) switch
    {
        (YesNoFact<TSubject>, bool yes) => YesNoFact<TSubject>.Encode(yes),
        (CountFact<TSubject>, int count) => CountFact<TSubject>.Encode(count),
        (AmountFact<TSubject>, decimal amount) => AmountFact<TSubject>.Encode(amount),
        (DayFact<TSubject>, LocalDate day) => DayFact<TSubject>.Encode(day),
        _ => throw new RulebookException($"A test of the fact '{fact.Id}' has a limit that no answer of its kind can be."),
    };

    /// <summary>A bit for each name, at its place from 0.</summary>
    internal static long Mask<TSubject>(Fact<TSubject> fact, IReadOnlyList<string> names)
    {
        var known = (fact as IChoices)?.Names ?? [];
        var mask = 0L;
        foreach (var name in names)
        {
            var place = known.TakeWhile(other => other != name).Count();
            mask |= place < known.Count ? 1L << place : throw new RulebookException($"A test of the fact '{fact.Id}' names an answer that it does not have.");
        }

        return mask;
    }
}
