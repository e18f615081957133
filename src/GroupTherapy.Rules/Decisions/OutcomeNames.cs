namespace GroupTherapy.Rules;

/// <summary>The names of outcomes, the same in documents, pages, records and pictures.</summary>
public static class OutcomeNames
{
    /// <summary>All of them, the worst last.</summary>
    public static IReadOnlyList<(Outcome Choice, string Name)> All { get; } =
        [(Outcome.Clear, "clear"), (Outcome.Review, "review"), (Outcome.Open, "open"), (Outcome.Blocked, "blocked")];

    /// <summary>The name, such as <c>blocked</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static string NameOf(Outcome outcome) => outcome is >= Outcome.Clear and <= Outcome.Blocked ? All[outcome - Outcome.Clear].Name : throw new ArgumentOutOfRangeException(nameof(outcome));
}
