namespace GroupTherapy.Screening;

/// <summary>What the screening rulebook says of a candidate, in one call.</summary>
internal static class Judgements
{
    /// <summary>The first and the last day a rule that has always been in force can be asked about with answers a month old.</summary>
    public const string Early = "1901-01-01", Late = "9998-12-31";

    /// <summary>A rulebook whose every option is other than by default.</summary>
    public static Rulebook<Candidate> Strict { get; } = ScreeningRulebook.For(new()
    {
        AnswersCurrentForDays = 7,
        AcceptsPhq9ItemNine = false,
        PublicNetworkBlocks = true,
        MinimumAttendancePercent = 90,
    });

    public static LocalDate On(string day) => Findings.On(day);

    /// <summary>The outcome on <see cref="Candidates.Day"/> with the default policy.</summary>
    public static Outcome OutcomeOf(Candidate candidate) => ScreeningRulebook.Default.Decide(candidate, Candidates.Day);

    /// <summary>What one rule says; the id is given without <c>screening/</c>.</summary>
    public static FindingStatus StatusOf(string rule, Candidate candidate, LocalDate? on = null, Rulebook<Candidate>? rulebook = null) =>
        FindingOf(rule, candidate, on, rulebook).Status;

    /// <summary>The finding of one rule, its id without <c>screening/</c>.</summary>
    public static Finding<Candidate> FindingOf(string rule, Candidate candidate, LocalDate? on = null, Rulebook<Candidate>? rulebook = null, IReadOnlyList<Override>? overrides = null) =>
        Findings.Of((rulebook ?? ScreeningRulebook.Default).Judge(candidate, on ?? Candidates.Day, overrides), $"screening/{rule}");

    /// <summary>The outcome, and what one rule says.</summary>
    public static (Outcome Outcome, FindingStatus Status) Judge(string rule, Candidate candidate, Rulebook<Candidate>? rulebook = null) =>
        ((rulebook ?? ScreeningRulebook.Default).Decide(candidate, Candidates.Day), StatusOf(rule, candidate, null, rulebook));
}
