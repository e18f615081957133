using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using NRules;
using NRules.Fluent;

namespace GroupTherapy.NRules.Tests;

/// <summary>Session factories: one of all six rulebooks together, and one for each rulebook by another policy.</summary>
internal static class Sessions
{
    private static readonly Dictionary<string, ISessionFactory> Compiled = AllSix();

    public static ISessionFactory For<TSubject>(Rulebook<TSubject> rulebook)
    {
        lock (Compiled)
        {
            return Compiled.TryGetValue(KeyOf(rulebook), out var sessions) ? sessions : Compiled[KeyOf(rulebook)] = new RuleCompiler().Compile([rulebook.ToRuleSet()]);
        }
    }

    private static Dictionary<string, ISessionFactory> AllSix()
    {
        var rules = new RuleRepository();
        List<string> keys = [];
        Add(ScreeningRulebook.Default);
        Add(LicensureRulebook.Default);
        Add(DesignRulebook.Default);
        Add(AdmissionRulebook.Default);
        Add(ReadinessRulebook.Default);
        Add(CloseRulebook.Default);
        var sessions = rules.Compile();
        return keys.ToDictionary(key => key, _ => sessions);

        void Add<TSubject>(Rulebook<TSubject> rulebook)
        {
            rules.Add(rulebook.ToRuleSet());
            keys.Add(KeyOf(rulebook));
        }
    }

    /// <summary>A rulebook has one hash whatever a practice chooses; its rules are compiled with what was chosen.</summary>
    private static string KeyOf<TSubject>(Rulebook<TSubject> rulebook) => $"{rulebook.Hash} {string.Join(' ', rulebook.Policy)}";
}
