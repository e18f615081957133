using NRules.Fluent.Dsl;

namespace Caseload;

/// <summary>An acute crisis is paged, and called off when it turns out to be none.</summary>
public sealed class PageOnCrisis : Rule
{
    public override void Define()
    {
        Alert alert = null!;
        IPager pager = null!;

        Dependency().Resolve(() => pager);

        When().Match(() => alert, one => one.Rule == "screening/acute-crisis");

        Then()
            .Do(_ => pager.Page(alert.Clinician, alert.Candidate))
            .Undo(_ => pager.CallOff(alert.Clinician, alert.Candidate));
    }
}
