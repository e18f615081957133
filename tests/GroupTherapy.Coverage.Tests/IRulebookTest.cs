using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Coverage.Tests;

/// <summary>What is asked of a rulebook, whatever it judges.</summary>
internal interface IRulebookTest
{
    void On<TSubject>(Rulebook<TSubject> rulebook);
}

/// <summary>Puts a test to a rulebook by its id.</summary>
internal static class TestedRulebooks
{
    private static readonly Dictionary<string, Action<IRulebookTest>> All = new()
    {
        ["screening/online"] = test => test.On(ScreeningRulebook.Default),
        ["licensure/practice"] = test => test.On(LicensureRulebook.Default),
        ["cohorts/design"] = test => test.On(DesignRulebook.Default),
        ["cohorts/admission"] = test => test.On(AdmissionRulebook.Default),
        ["sessions/readiness"] = test => test.On(ReadinessRulebook.Default),
        ["sessions/close"] = test => test.On(CloseRulebook.Default),
    };

    public static TheoryData<string> Ids => [.. BuiltRulebook.All.Select(rulebook => rulebook.Id)];

    public static void Put(this IRulebookTest test, string rulebook) => All[rulebook](test);
}
