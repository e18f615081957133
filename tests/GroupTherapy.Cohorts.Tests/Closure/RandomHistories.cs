namespace GroupTherapy.Cohorts;

/// <summary>Random histories, the same for the same seed: hosts that try anything, with and without overrides and judgements.</summary>
internal sealed class RandomHistories(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A cohort of a random policy after up to a hundred attempts, and every step that was tried on the way.</summary>
    public (Cohort Cohort, IReadOnlyList<(Cohort Before, CohortStep Step)> Steps) Next()
    {
        var cohort = SampleCohorts.Founded(RandomPolicy());
        var steps = new List<(Cohort, CohortStep)>();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var step = Try(cohort, cohort.Today().PlusDays(_random.Next(4) == 0 ? _random.Next(-2, 8) : 1));
            steps.Add((cohort, step));
            cohort = step.Next ?? cohort;
        }

        return (cohort, steps);
    }

    private CohortPolicy RandomPolicy() => new()
    {
        Membership = (MembershipModel)_random.Next(1, 4),
        MembershipReason = "a declared reason",
        AdmissionWindowSessions = _random.Next(4),
        Size = _random.Next(2) == 0 ? GroupSize.Online : new(2, 3, 4, 5),
    };

    private CohortStep Try(Cohort cohort, LocalDate on) => _random.Next(100) switch
    {
        < 6 => cohort.Open(on, "begin"),
        < 22 => cohort.HoldSession(on, [.. cohort.ActiveMembers.Where(_ => _random.Next(4) > 0)], "as scheduled"),
        < 24 => cohort.Close(on, "admission is over"),
        < 25 => cohort.Complete(on, "the course is run"),
        < 26 => cohort.End(on, "given up"),
        < 34 => cohort.Leave(Someone(), on, "moved away"),
        < 42 => cohort.Wait(Someone(), on, "asked"),
        < 46 => cohort.Withdraw(Someone(), on, "found another"),
        < 56 => cohort.Replace(Someone(), Someone(), on, "a place is free", Unsure(), RandomOverrides(on), RandomJudgement(on)),
        _ => cohort.Admit(Someone(), on, "screened and clear", Unsure(), RandomOverrides(on), RandomJudgement(on)),
    };

    private string Someone() => $"p-{_random.Next(16)}";

    private bool? Unsure() => _random.Next(8) switch { 0 => null, 1 => true, _ => false };

    private Override[] RandomOverrides(LocalDate on) => _random.Next(4) == 0 ? [SampleCohorts.Justified(on)] : [];

    private ClinicalJudgement? RandomJudgement(LocalDate on) => _random.Next(4) == 0 ? new("dr-w", on, "the group will be refilled") : null;
}
