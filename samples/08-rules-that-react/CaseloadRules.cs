using NRules;
using NRules.Fluent;

namespace Caseload;

/// <summary>The host's rules and a rulebook, compiled once for every session.</summary>
internal static class CaseloadRules
{
    public static ISessionFactory Compile(IServiceProvider services)
    {
        RuleRepository rules = new();
        rules.Load(from => from.From(typeof(RaiseAlert), typeof(PageOnCrisis)));
        rules.Add(ScreeningRulebook.Default.ToRuleSet());

        // A candidate is the same candidate whatever is answered: an update takes the place of what was known.
        RuleCompiler compiler = new();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Candidate>.Create((one, other) => one?.Id == other?.Id, one => one.Id.GetHashCode(StringComparison.Ordinal)));
        ISessionFactory sessions = compiler.Compile(rules.GetRuleSets());
        sessions.DependencyResolver = new HostServices(services);
        return sessions;
    }
}
