namespace GroupTherapy.Cohorts;

/// <summary>The cases of one rule, as changes of a subject that is clear by every rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Broken">The change that breaks the duty, and no other that counts as much.</param>
/// <param name="Unanswered">One change for each fact that leaves the duty undetermined.</param>
/// <param name="NotApplicable">The change, on top of the broken duty, after which there is no such duty; null where there always is.</param>
/// <param name="UnansweredOutcome">The outcome of those changes, where another duty turns on the same fact; null where none does.</param>
/// <param name="On">A day in the rule's period; null for <see cref="Judging.Day"/>.</param>
internal sealed record RuleCase<T>(string Rule, Func<T, T> Broken, Func<T, T>[] Unanswered, Func<T, T>? NotApplicable = null, Outcome? UnansweredOutcome = null, LocalDate? On = null)
{
    public LocalDate Day => On ?? Judging.Day;
}
