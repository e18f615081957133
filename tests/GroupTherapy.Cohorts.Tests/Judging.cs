namespace GroupTherapy.Cohorts;

/// <summary>What a rulebook says of a subject, in one call.</summary>
internal static class Judging
{
    /// <summary>An invented day on which everything was answered.</summary>
    public static readonly LocalDate Day = new(2026, 11, 20);

    public static LocalDate On(string day) => Findings.On(day);

    /// <summary>The finding of one rule.</summary>
    public static Finding<T> FindingOf<T>(this Rulebook<T> rulebook, string rule, T subject, LocalDate? on = null) => Findings.Of(rulebook.Judge(subject, on ?? Day), rule);

    /// <summary>What one rule says.</summary>
    public static FindingStatus StatusOf<T>(this Rulebook<T> rulebook, string rule, T subject, LocalDate? on = null) => rulebook.FindingOf(rule, subject, on).Status;

    /// <summary>The outcome, and what one rule says.</summary>
    public static (Outcome Outcome, FindingStatus Status) Both<T>(this Rulebook<T> rulebook, string rule, T subject, LocalDate? on = null) =>
        (rulebook.Decide(subject, on ?? Day), rulebook.StatusOf(rule, subject, on));
}
