namespace GroupTherapy.Cohorts;

/// <summary>Cohorts to begin a test with. Days and people are invented; a cohort is founded on <see cref="Day"/> and meets weekly from a week after it.</summary>
internal static class SampleCohorts
{
    public const string Closed = "admission/closed-cohort";

    /// <summary>The first and the last day a rule that has always been in force is asked about.</summary>
    public const string Early = "1901-01-01", Late = "9990-01-01";

    public static readonly LocalDate Day = new(2026, 9, 7);

    /// <summary>In person: at least 5, ideally 7 or 8, at most 10.</summary>
    public static CohortPolicy InPerson { get; } = new() { Size = GroupSize.InPerson };

    public static CohortPolicy OpenGroup { get; } = new() { Membership = MembershipModel.Open, MembershipReason = "a drop-in programme of a crisis service" };

    public static CohortPolicy SlowOpenGroup { get; } = new() { Membership = MembershipModel.SlowOpen, MembershipReason = "a long-term group that keeps its size" };

    public static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>The day of a session, from 1.</summary>
    public static LocalDate Week(int session, LocalDate? founded = null) => (founded ?? Day).PlusWeeks(session);

    public static Override Justified(LocalDate on, string rule = Closed) => new(rule, "dr-w", on, "the candidate's partner group closed down");

    public static Cohort Founded(CohortPolicy? policy = null, LocalDate? on = null) => Cohort.Found("g-1", policy ?? CohortPolicy.Default, on ?? Day, "a new programme");

    /// <summary>Forming, with members <c>m-1</c>, <c>m-2</c> and so on.</summary>
    public static Cohort Forming(int members, CohortPolicy? policy = null, LocalDate? on = null)
    {
        var cohort = Founded(policy, on);
        for (var member = 1; member <= members; member++) cohort = cohort.Admit($"m-{member}", on ?? Day, "screened and clear", false).Done();
        return cohort;
    }

    public static Cohort Opened(int members, CohortPolicy? policy = null, LocalDate? on = null) =>
        Forming(members, policy, on).Open(on ?? Day, "the members are gathered").Done();

    /// <summary>Open, with that many weekly sessions held, to each of which everyone came.</summary>
    public static Cohort AfterSessions(int members, int sessions, CohortPolicy? policy = null, LocalDate? on = null)
    {
        var cohort = Opened(members, policy, on);
        for (var session = 1; session <= sessions; session++) cohort = cohort.Meet(on);
        return cohort;
    }

    /// <summary>Closed after that many sessions.</summary>
    public static Cohort ClosedAfter(int members, int sessions, CohortPolicy? policy = null, LocalDate? on = null) =>
        AfterSessions(members, sessions, policy, on).Close(Week(sessions, on), "admission is over").Done();

    /// <summary>In that state, with six members; one session was held unless it is forming.</summary>
    public static Cohort In(CohortState state, CohortPolicy? policy = null, LocalDate? on = null) => state switch
    {
        CohortState.Forming => Forming(6, policy, on),
        CohortState.Open => AfterSessions(6, 1, policy, on),
        CohortState.Closed => ClosedAfter(6, 1, policy, on),
        CohortState.Completed => ClosedAfter(6, 1, policy, on).Complete(Week(1, on), "the course is run").Done(),
        _ => AfterSessions(6, 1, policy, on).End(Week(1, on), "the leader fell ill").Done(),
    };

    /// <summary>The next weekly session; everyone comes but those who are named.</summary>
    public static Cohort Meet(this Cohort cohort, LocalDate? founded, params string[] missing) =>
        cohort.HoldSession(Week(cohort.Sessions.Count + 1, founded), [.. cohort.ActiveMembers.Except(missing)], "as scheduled").Done();

    /// <inheritdoc cref="Meet(Cohort, LocalDate?, string[])"/>
    public static Cohort Meet(this Cohort cohort, params string[] missing) => cohort.Meet(null, missing);

    /// <summary>The day of the cohort's last event.</summary>
    public static LocalDate Today(this Cohort cohort) => cohort.History[^1].On;

    public static Cohort Without(this Cohort cohort, params string[] members) =>
        members.Aggregate(cohort, (now, member) => now.Leave(member, now.Today(), "moved away").Done());

    /// <summary>The next version, where there is one.</summary>
    public static Cohort Done(this CohortStep step)
    {
        step.Refusal.ShouldBeNull();
        return step.Next.ShouldNotBeNull();
    }

    /// <summary>The refusal, where there is one.</summary>
    public static CohortRefusal Refused(this CohortStep step)
    {
        step.Next.ShouldBeNull();
        return step.Refusal.ShouldNotBeNull();
    }

    /// <summary>A candidate who is in no other cohort, on the day of the last event.</summary>
    public static AdmissionRequest Request(this Cohort cohort, string candidate = "c-9") =>
        new() { Candidate = candidate, Cohort = cohort, On = cohort.Today(), EnrolledElsewhere = false };

    public static Decision<AdmissionRequest> Judge(this AdmissionRequest request, params Override[] overrides) =>
        request.Cohort.Rulebook.Judge(request, request.On, overrides);

    /// <summary>What one rule says; the id is given without <c>admission/</c>. The listed findings, which come from the compiled plan, must agree.</summary>
    public static FindingStatus StatusOf(this AdmissionRequest request, string rule)
    {
        var decision = request.Judge();
        decision.Errors.ShouldBeEmpty();
        request.Cohort.Rulebook.Decide(request, request.On).ShouldBe(decision.Outcome);
        var status = decision.AllFindings().Single(finding => finding.Rule.Id == $"admission/{rule}").Status;
        var listed = decision.Findings.SingleOrDefault(finding => finding.Rule.Id == $"admission/{rule}");
        (listed is not null).ShouldBe(status is FindingStatus.NotMet or FindingStatus.Undetermined);
        listed?.Status.ShouldBe(status);
        return status;
    }
}
