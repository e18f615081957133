namespace GroupTherapy.Rules;

/// <summary>What every rule must have before a rulebook is built from it.</summary>
internal static class RulebookCheck
{
    internal static void Check<TSubject>(string rulebook, FactSet<TSubject> facts, IReadOnlyList<Rule<TSubject>> rules)
    {
        if (rules.Count == 0) throw new RulebookException($"Rulebook '{rulebook}': found no rule, expected at least one.");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (rule is null) throw new RulebookException($"Rulebook '{rulebook}': found null among the rules.");
            var fault = FaultOf(rule, facts) ?? (ids.Add(rule.Id) ? null : "found its id twice, expected it once");
            if (fault is not null) throw new RulebookException($"Rulebook '{rulebook}', rule '{rule.Id}': {fault}.");
        }

        var names = facts.Facts.ToDictionary(fact => fact.Id, fact => (object)fact, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var derived in rule.Duty.DerivedFacts())
            {
                if (!names.TryGetValue(derived.Id, out var known)) names.Add(derived.Id, derived);
                else if (known != derived) throw new RulebookException($"Rulebook '{rulebook}', rule '{rule.Id}': found two facts with the id '{derived.Id}', expected one.");
            }
        }
    }

    internal static void Check<TSubject>(string rulebook, IReadOnlyList<PolicyParameter> parameters, NumberParameter? age, IReadOnlyList<Rule<TSubject>> rules)
    {
        if (parameters.GroupBy(parameter => parameter.Id).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new RulebookException($"Rulebook '{rulebook}': found the parameter '{twice.Key}' twice, expected it once.");
        var used = rules.SelectMany(rule => rule.ParametersUsed().Select(parameter => (Where: $", rule '{rule.Id}'", parameter)));
        if (age is not null) used = used.Prepend(("", age));
        foreach (var (where, parameter) in used)
        {
            if (!parameters.Contains(parameter)) throw new RulebookException($"Rulebook '{rulebook}'{where}: found the parameter '{parameter.Id}', expected one of the rulebook's own.");
        }
    }

    private static string? FaultOf<TSubject>(Rule<TSubject> rule, FactSet<TSubject> facts)
    {
        if (rule.Id is null || !Ids.IsKebabCase(rule.Id)) return "found an id that is not kebab-case, expected one such as 'screening/acute-crisis'";
        if (rule.Source is not { Publication: { Id.Length: > 0, Citation.Length: > 0 }, Section.Length: > 0 }) return "found no source, expected a publication and a section";
        if (!rule.InForce.IsValid) return $"found a period without a day ({rule.InForce}), expected its first day before its end";
        if (string.IsNullOrWhiteSpace(rule.Title)) return "found no title";
        if (string.IsNullOrWhiteSpace(rule.Because)) return "found no reason";
        if (string.IsNullOrWhiteSpace(rule.Remedy)) return "found no remedy";
        if (rule.Force is < Force.Must or > Force.Favours) return "found no force, expected one of the six";
        if (rule.Requires is null) return "found no condition that it requires";
        var foreign = rule.Duty.Tests().Select(test => test.Fact).FirstOrDefault(fact => !facts.Facts.Contains(fact));
        return foreign is null ? null : $"found fact '{foreign.Id}' of another set, expected facts of the rulebook's own set";
    }
}
