using GroupTherapy.Cohorts;

namespace CohortAdmissions;

/// <summary>What came of one host's attempt to admit a candidate.</summary>
internal sealed record Host(bool Stored, int JudgedFirst, int JudgedLast, Outcome Outcome, IReadOnlyList<string> Broken)
{
    /// <summary>Loads, judges and stores; where another host was first, loads and judges again.</summary>
    public static Host Admit(string database, string id, string candidate, LocalDate day, Barrier bothHaveJudged)
    {
        using CohortStore store = new(database);
        int? judgedFirst = null;
        while (true)
        {
            Cohort cohort = store.Load(id);
            CohortStep step = cohort.Admit(candidate, day, "screened and clear", enrolledElsewhere: false);
            Decision<AdmissionRequest> decision = step.Decision!.Value;
            if (judgedFirst is null) bothHaveJudged.SignalAndWait();
            judgedFirst ??= cohort.Version;
            if (step.Next is not { } next)
                return new(false, judgedFirst.Value, cohort.Version, decision.Outcome, [.. decision.Findings.Where(finding => finding.Status == FindingStatus.NotMet).Select(finding => finding.Rule.Id)]);
            if (store.TryStore(next, expected: cohort.Version)) return new(true, judgedFirst.Value, cohort.Version, decision.Outcome, []);
        }
    }
}
