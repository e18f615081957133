namespace GroupTherapy.Cohorts;

/// <summary>Each rulebook judges the same from its text, and from what was given.</summary>
public class ArchiveTests
{
    private const int Count = 300;

    [Fact]
    public void Of_designs()
    {
        DesignRulebook.Default.ShouldJudgeTheSame(Many(new RandomSubjects(44).NextGroup));
        DesignRulebook.For(new() { Online = new(3, 4, 5, 6) }).ShouldJudgeTheSame(Many(new RandomSubjects(45).NextGroup));
    }

    [Fact]
    public void Of_sessions_as_they_begin() => ReadinessRulebook.Default.ShouldJudgeTheSame(Many(new RandomSubjects(46).NextSession));

    [Fact]
    public void Of_sessions_as_they_end()
    {
        CloseRulebook.Default.ShouldJudgeTheSame(Many(new RandomSubjects(47).NextClose));
        CloseRulebook.For(new() { CohesionEveryDays = 3 }).ShouldJudgeTheSame(Many(new RandomSubjects(48).NextClose));
    }

    [Fact]
    public void Of_admissions()
    {
        CohortPolicy openGroup = new() { Membership = MembershipModel.Open, MembershipReason = "People come \"and\" go.", AdmissionWindowSessions = 3 };
        foreach (var policy in new[] { CohortPolicy.Default, SampleCohorts.InPerson, SampleCohorts.SlowOpenGroup, openGroup })
            AdmissionRulebook.For(policy).ShouldJudgeTheSame(Requests(policy).Select(request => (request, request.On)));
    }

    private static IEnumerable<AdmissionRequest> Requests(CohortPolicy policy) =>
        from cohort in Enum.GetValues<CohortState>().Select(state => SampleCohorts.In(state, policy)).Append(SampleCohorts.Forming(8, policy)).Append(SampleCohorts.AfterSessions(8, 4, policy))
        from elsewhere in new bool?[] { null, true, false }
        select cohort.Request() with { EnrolledElsewhere = elsewhere };

    private static IEnumerable<(T, LocalDate)> Many<T>(Func<T> next) => Enumerable.Range(0, Count).Select(_ => (next(), Judging.Day));
}
