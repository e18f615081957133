using NRules.RuleModel;

namespace GroupTherapy.NRules;

/// <summary>Rulebooks among the rules of NRules.</summary>
public static class RulebookRules
{
    /// <summary>A rulebook as a set of rules, named as the rulebook: add it to the repository that has a host's own, and compile both together.</summary>
    /// <remarks>
    /// Insert subjects and one <see cref="AsOf"/>, in any order. When the session fires, each subject becomes a <see cref="JudgedSubject{TSubject}"/>,
    /// and each rule in force that is not met or undetermined of it a <see cref="SubjectFinding{TSubject}"/>. Both follow the subject: updated with
    /// it, gone with it. They go before rules of lower priority, so that a host's own see all findings or none.
    /// A condition keeps its three values: what is unknown neither breaks a duty nor keeps it. Overrides are no part of it:
    /// <see cref="Rulebook{TSubject}.Judge"/> takes them, and explains.
    /// </remarks>
    /// <typeparam name="TSubject">What is judged.</typeparam>
    public static IRuleSet ToRuleSet<TSubject>(this Rulebook<TSubject> rulebook)
    {
        var rules = new RuleSet((rulebook ?? throw new ArgumentNullException(nameof(rulebook))).Id);
        rules.Add([Production.OfSubject(rulebook)]);
        foreach (var rule in rulebook.Rules) rules.Add(Production.OfFindings(rulebook, rule));
        return rules;
    }
}
