namespace GroupTherapy.Screening;

/// <summary>A rule with another force or condition, where a test needs one.</summary>
internal static class Copies
{
    public static Rule<Candidate> Of(Rule<Candidate> rule, Force force, Condition<Candidate>? requires = null) => new()
    {
        Id = rule.Id,
        Title = rule.Title,
        Source = rule.Source,
        InForce = rule.InForce,
        AppliesWhen = rule.AppliesWhen,
        Requires = requires ?? rule.Requires,
        Force = force,
        Because = rule.Because,
        Remedy = rule.Remedy,
    };

    /// <summary>A rulebook of this rule alone.</summary>
    public static Rulebook<Candidate> Alone(Rule<Candidate> rule) =>
        new("screening/alone", "1.0.0", CandidateFacts.All, [rule], ScreeningPolicy.Default.AnswersCurrentForDays);
}
