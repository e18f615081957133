using NodaTime;

namespace GroupTherapy.Benchmarks.Intake;

/// <summary>Only programs that give the same findings are compared.</summary>
internal static class IntakeAgreement
{
    public static readonly LocalDate AsOf = new(2026, 11, 20);

    /// <exception cref="InvalidOperationException">Two of the programs differ on some subject.</exception>
    public static void Check()
    {
        Span<int> byIfs = new int[30], byMasks = new int[30];
        foreach (var subject in IntakeSubjects.Make(10_000))
        {
            var ifs = IntakeByIfs.Judge(subject, byIfs);
            var masks = IntakeByMasks.Judge(subject, byMasks);
            var decision = IntakeRulebook.Default.Judge(subject, AsOf);
            var ids = decision.Findings.Select(finding => IntakeRulebook.NumberOf(finding.Rule) + (finding.Status == FindingStatus.Undetermined ? 100 : 0)).ToArray();
            if (!byIfs[..ifs.Count].SequenceEqual(ids) || !byMasks[..masks.Count].SequenceEqual(ids)) throw new InvalidOperationException("The findings differ.");
            if (ifs.Outcome != decision.Outcome || masks.Outcome != decision.Outcome || IntakeByMasks.Decide(subject) != decision.Outcome || IntakeRulebook.Default.Decide(subject, AsOf) != decision.Outcome)
                throw new InvalidOperationException("The outcomes differ.");
        }
    }
}
