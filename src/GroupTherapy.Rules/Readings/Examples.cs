namespace GroupTherapy.Rules.Readings;

/// <summary>Reading two rules for answers on which they find differently.</summary>
internal static class Examples<TSubject>
{
    /// <summary>The smallest example; null where none was found. What is in force on different days is told by the day alone.</summary>
    /// <param name="before">The former rule.</param>
    /// <param name="after">The latter.</param>
    /// <param name="facts">The facts of both.</param>
    /// <param name="asOf">The day to tell it for, where one of them is in force on it.</param>
    internal static DecidingExample? Smallest(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf) => Search(before, after, facts, asOf).Example;

    /// <summary>Whether it is certain that the two find the same, on every day and whatever is answered.</summary>
    internal static bool AreEquivalent(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf) => Search(before, after, facts, asOf).Found == SearchEnd.None;

    private static (SearchEnd Found, DecidingExample? Example) Search(Rule<TSubject> before, Rule<TSubject> after, FactSet<TSubject> facts, LocalDate asOf)
    {
        var limits = new[] { before.InForce.From, before.InForce.Until, after.InForce.From, after.InForce.Until }.OfType<LocalDate>();
        var days = new[] { asOf }.Concat(limits.SelectMany(day => new[] { day, day.PlusDays(-1) })).ToList();
        foreach (var day in days.Where(day => before.InForce.Contains(day) != after.InForce.Contains(day))) return (SearchEnd.Fewest, Example(Answers<TSubject>.None(facts, day), true));
        if (days.FindIndex(before.InForce.Contains) is not (>= 0 and var first)) return (SearchEnd.None, null);

        // The days of answers move with the day asked for: what one day tells, every day tells.
        var (found, answers) = ContrastSearch<TSubject>.Fewest(new(before, after, facts, days[first]));
        return (found, answers is null ? null : Example(answers, found == SearchEnd.Fewest));

        DecidingExample Example(Answers<TSubject> answers, bool isSmallest) => new(
            answers.AsOf,
            [.. facts.Facts.Where(fact => answers[fact] != AnswerSheet<TSubject>.Unknown).Select(fact => new AnswerEntry(fact.Id, answers.ValueOf(fact)!))],
            StatusOf(before, answers),
            StatusOf(after, answers),
            isSmallest);
    }

    private static FindingStatus? StatusOf(Rule<TSubject> rule, Answers<TSubject> answers) =>
        rule.InForce.Contains(answers.AsOf) ? Rulebook<TSubject>.StatusOf(rule, answers) : null;
}
