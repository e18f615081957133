namespace GroupTherapy.Cohorts;

/// <summary>What a rulebook says of a subject, in one call.</summary>
internal static class Judging
{
    /// <summary>An invented day on which everything was answered.</summary>
    public static readonly LocalDate Day = new(2026, 11, 20);

    public static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>The finding of one rule; the listed findings, which come from the compiled plan, must agree.</summary>
    public static Finding<T> FindingOf<T>(this Rulebook<T> rulebook, string rule, T subject, LocalDate? on = null)
    {
        var decision = rulebook.Judge(subject, on ?? Day);
        decision.Errors.ShouldBeEmpty();
        var finding = decision.AllFindings().Single(finding => finding.Rule.Id == rule);
        var listed = decision.Findings.SingleOrDefault(listed => listed.Rule == finding.Rule);
        listed?.Status.ShouldBe(finding.Status);
        (listed is not null).ShouldBe(finding.Status is FindingStatus.NotMet or FindingStatus.Undetermined);
        return finding;
    }

    /// <summary>What one rule says.</summary>
    public static FindingStatus StatusOf<T>(this Rulebook<T> rulebook, string rule, T subject, LocalDate? on = null) => rulebook.FindingOf(rule, subject, on).Status;

    /// <summary>The outcome, and what one rule says.</summary>
    public static (Outcome Outcome, FindingStatus Status) Both<T>(this Rulebook<T> rulebook, string rule, T subject, LocalDate? on = null) =>
        (rulebook.Decide(subject, on ?? Day), rulebook.StatusOf(rule, subject, on));

    /// <summary>What a rule of this force does to a decision in which nothing else stands.</summary>
    public static Outcome Weigh(Force force, FindingStatus status) => (force, status) switch
    {
        (Force.Must or Force.MustUnlessJustified, FindingStatus.NotMet) => Outcome.Blocked,
        (Force.Must or Force.MustUnlessJustified or Force.Review, FindingStatus.Undetermined) => Outcome.Open,
        (Force.Review, FindingStatus.NotMet) => Outcome.Review,
        _ => Outcome.Clear,
    };
}
