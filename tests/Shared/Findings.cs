namespace GroupTherapy.Rules;

/// <summary>What one rule of a decision says.</summary>
internal static class Findings
{
    public static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>The finding of the rule of this id; nothing may have failed, and the listed findings, which come from the compiled plan, must agree.</summary>
    public static Finding<TSubject> Of<TSubject>(Decision<TSubject> decision, string rule)
    {
        decision.Errors.ShouldBeEmpty();
        var finding = decision.AllFindings().Single(finding => finding.Rule.Id == rule);
        var listed = decision.Findings.SingleOrDefault(listed => listed.Rule == finding.Rule);
        listed?.Status.ShouldBe(finding.Status);
        (listed is not null).ShouldBe(finding.Status is FindingStatus.NotMet or FindingStatus.Undetermined || finding.OverriddenBy is not null);
        return finding;
    }
}
