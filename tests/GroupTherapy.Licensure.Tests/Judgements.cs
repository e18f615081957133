namespace GroupTherapy.Licensure.Tests;

/// <summary>What the licensure rulebook says of a practice, in one call.</summary>
internal static class Judgements
{
    public static LocalDate On(string day) => Findings.On(day);

    public static Outcome OutcomeOf(Practice practice) => LicensureRulebook.Default.Decide(practice);

    /// <summary>The finding of one rule, its id without <c>licensure/</c>.</summary>
    public static Finding<Practice> FindingOf(string rule, Practice practice) => Findings.Of(LicensureRulebook.Default.Judge(practice), $"licensure/{rule}");

    public static FindingStatus StatusOf(string rule, Practice practice) => FindingOf(rule, practice).Status;

    /// <summary>The outcome, and what one rule says.</summary>
    public static (Outcome Outcome, FindingStatus Status) Judge(string rule, Practice practice) => (OutcomeOf(practice), StatusOf(rule, practice));

    /// <summary>What one basis says: whether it holds, and the facts that made it so.</summary>
    public static BasisFinding WhyNot(string basis, Practice practice) =>
        LicensureRulebook.Default.Judge(practice).WhyNot().Single(finding => finding.Basis == basis);
}
