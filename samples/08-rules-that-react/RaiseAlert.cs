using NRules.Fluent.Dsl;

namespace Caseload;

/// <summary>A known failure of a rule that counts is an alert for whoever is on duty for the group. It stands for as long as both are so.</summary>
public sealed class RaiseAlert : Rule
{
    public override void Define()
    {
        SubjectFinding<Candidate> finding = null!;
        OnDuty onDuty = null!;

        When()
            .Match(() => finding, one => one.Status == FindingStatus.NotMet, one => one.Rule.Decides)
            .Match(() => onDuty, one => one.Group == finding.Subject.Group.Id);

        Then().Yield(_ => new Alert(onDuty.Clinician, finding.Subject.Id, finding.Rule.Id));
    }
}
