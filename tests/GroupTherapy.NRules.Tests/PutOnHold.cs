using NRules.Fluent.Dsl;

namespace GroupTherapy.NRules.Tests;

/// <summary>A rule as a host would write it: whoever breaks a duty is put on hold.</summary>
public sealed class PutOnHold : Rule
{
    public override void Define()
    {
        SubjectFinding<Candidate> finding = null!;

        When().Match(() => finding, one => one.Status == FindingStatus.NotMet, one => one.Rule.Decides);

        Then().Yield(_ => new OnHold(finding.Subject.Id, finding.Rule.Id));
    }
}
