namespace GroupTherapy.Rules;

/// <summary>A clinician's recorded justification for letting one known failure of a <see cref="Force.MustUnlessJustified"/> rule stand.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Who">Who justified it.</param>
/// <param name="On">The day it was justified, not after the as-of date.</param>
/// <param name="Reason">Why, in the clinician's words.</param>
public sealed record Override(string Rule, string Who, LocalDate On, string Reason)
{
    /// <summary>The rule's id: names and reasons are never printed.</summary>
    public override string ToString() => $"Override of {Rule}";
}
