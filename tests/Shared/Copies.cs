namespace GroupTherapy.Rules;

/// <summary>A rule with another force, condition or id, where a test needs one.</summary>
internal static class Copies
{
    public static Rule<TSubject> Of<TSubject>(Rule<TSubject> rule, Force force, Condition<TSubject>? requires = null, string? id = null) => new()
    {
        Id = id ?? rule.Id,
        Title = rule.Title,
        Source = rule.Source,
        InForce = rule.InForce,
        AppliesWhen = rule.AppliesWhen,
        Requires = requires ?? rule.Requires,
        Force = force,
        ForceWhen = force == rule.Force ? rule.ForceWhen : null,
        Because = rule.Because,
        Remedy = rule.Remedy,
    };

    /// <summary>A rulebook of this rule alone.</summary>
    public static Rulebook<TSubject> Alone<TSubject>(Rule<TSubject> rule, FactSet<TSubject> facts, int? answersCurrentForDays = null) =>
        new("rules/alone", "1.0.0", facts, [rule], answersCurrentForDays, rule.ParametersUsed());
}
