using static GroupTherapy.Cohorts.SampleCohorts;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class AdmissionRulesTests
{
    private const string State = "state-admits";
    private const string ClosedCohort = "closed-cohort";
    private const string Capacity = "capacity";
    private const string OneEnrolment = "one-enrolment";
    private const string TooSmall = "viability";
    private const string Newcomers = "no-newcomers-in-consecutive-sessions";
    private const string Ideal = "ideal-size";
    private const string Evidence = "evidence-on-open-groups";

    /// <summary>A request that one rule, and where rules go together no more than needed, finds fault with.</summary>
    private static AdmissionRequest Broken(string rule, LocalDate on) => rule switch
    {
        State => In(CohortState.Ended, null, on).Request(),
        ClosedCohort => AfterSessions(6, 1, null, on).Request(),
        Capacity => Forming(8, null, on).Request(),
        OneEnrolment => Forming(6, null, on).Request() with { EnrolledElsewhere = true },
        TooSmall => AfterSessions(2, 1, new() { AdmissionWindowSessions = 2 }, on).Request(),
        Newcomers => AfterNewcomer(on).Request(),
        Ideal => Forming(8, InPerson, on).Request(),
        Evidence => Forming(6, OpenGroup, on).Request(),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>Two sessions held within a window of three; someone new came to the second.</summary>
    private static Cohort AfterNewcomer(LocalDate on) =>
        AfterSessions(5, 1, new() { AdmissionWindowSessions = 3 }, on).Admit("n-1", Week(1, on), "screened and clear", false).Done().Meet(on);

    [Theory]
    [InlineData(State, Outcome.Blocked)]
    [InlineData(ClosedCohort, Outcome.Blocked)]
    [InlineData(Capacity, Outcome.Blocked)]
    [InlineData(OneEnrolment, Outcome.Blocked)]
    [InlineData(TooSmall, Outcome.Review)]
    [InlineData(Newcomers, Outcome.Clear)]
    [InlineData(Ideal, Outcome.Clear)]
    [InlineData(Evidence, Outcome.Clear)]
    public void Each_rule_weighs_the_same_on_an_early_and_on_a_late_day(string rule, Outcome outcome)
    {
        foreach (var on in new[] { On(Early), Day, On(Late) })
        {
            Broken(rule, on).StatusOf(rule).ShouldBe(NotMet);
            Broken(rule, on).Judge().Outcome.ShouldBe(outcome);
            Forming(5, null, on).Request().Judge().Findings.ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_forces_are_those_of_the_sources() => AdmissionRulebook.Default.Rules.Select(rule => (rule.Id, rule.Force)).ShouldBe([
        ("admission/state-admits", Force.Must),
        ("admission/closed-cohort", Force.MustUnlessJustified),
        ("admission/capacity", Force.Must),
        ("admission/one-enrolment", Force.Must),
        ("admission/viability", Force.Review),
        ("admission/no-newcomers-in-consecutive-sessions", Force.Should),
        ("admission/ideal-size", Force.Consider),
        ("admission/evidence-on-open-groups", Force.Consider),
    ]);

    // The state

    [Theory]
    [InlineData(CohortState.Forming, Met)]
    [InlineData(CohortState.Open, Met)]
    [InlineData(CohortState.Closed, Met)]
    [InlineData(CohortState.Completed, NotMet)]
    [InlineData(CohortState.Ended, NotMet)]
    public void A_cohort_that_is_over_takes_nobody(CohortState state, FindingStatus expected) => In(state).Request().StatusOf(State).ShouldBe(expected);

    [Fact]
    public void Story_not_even_an_original_member_returns_to_a_completed_cohort()
    {
        var completed = ClosedAfter(6, 1).Without("m-2").Complete(Week(1), "the course is run").Done();

        completed.Admit("m-2", Week(1), "is back", false).Refused().Kind.ShouldBe(RefusalKind.NotAdmitted);
        completed.Request("m-2").StatusOf(State).ShouldBe(NotMet);
        completed.Request("m-2").StatusOf(ClosedCohort).ShouldBe(NotApplicable);
    }

    // The admission window

    [Theory]
    [InlineData(0, 0, NotMet)]   // no window: the opening ends it
    [InlineData(1, 0, Met)]      // before and during session 1
    [InlineData(1, 1, NotMet)]   // session 1 was held
    [InlineData(2, 1, Met)]
    [InlineData(2, 2, NotMet)]
    [InlineData(3, 2, Met)]
    [InlineData(3, 3, NotMet)]
    [InlineData(3, 4, NotMet)]
    public void Nobody_new_joins_once_the_window_has_passed(int window, int held, FindingStatus expected) =>
        AfterSessions(5, held, new() { AdmissionWindowSessions = window }).Request().StatusOf(ClosedCohort).ShouldBe(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void While_a_cohort_is_forming_its_window_is_open(int window) =>
        Forming(5, new() { AdmissionWindowSessions = window }).Request().StatusOf(ClosedCohort).ShouldBe(Met);

    [Fact]
    public void The_days_of_the_sessions_do_not_matter_only_that_they_were_held()
    {
        var cohort = Opened(5);

        (cohort.Request() with { On = Day.PlusYears(1) }).StatusOf(ClosedCohort).ShouldBe(Met);
        cohort.HoldSession(Day, ["m-1", "m-2"], "as scheduled").Done().Request().StatusOf(ClosedCohort).ShouldBe(NotMet);   // the same day, after the session
    }

    [Theory]
    [InlineData(MembershipModel.Closed, false, false, NotMet)]
    [InlineData(MembershipModel.Closed, true, false, NotMet)]    // a replacement is someone new
    [InlineData(MembershipModel.SlowOpen, false, false, NotMet)]
    [InlineData(MembershipModel.SlowOpen, true, false, Met)]
    [InlineData(MembershipModel.SlowOpen, true, true, NotMet)]   // closed is closed
    [InlineData(MembershipModel.Open, false, false, Met)]
    [InlineData(MembershipModel.Open, true, false, Met)]
    [InlineData(MembershipModel.Open, false, true, NotMet)]
    public void After_the_window_the_declared_membership_decides_until_the_cohort_is_closed(MembershipModel membership, bool takesFreedPlace, bool closed, FindingStatus expected)
    {
        CohortPolicy policy = new() { Membership = membership, MembershipReason = "a long-term group" };
        var cohort = (closed ? ClosedAfter(6, 2, policy) : AfterSessions(6, 2, policy)).Without("m-2");

        (cohort.Request() with { InPlaceOf = takesFreedPlace ? "m-2" : null }).StatusOf(ClosedCohort).ShouldBe(expected);
    }

    [Fact]
    public void A_place_is_free_when_its_member_has_left_and_nobody_took_it()
    {
        var cohort = AfterSessions(6, 2, SlowOpenGroup).Without("m-2", "m-3");
        var taken = cohort.Replace("m-2", "n-1", Week(2), "longest waiting", false).Done();
        var back = cohort.Admit("m-3", Week(2), "is back", false).Done();

        Status(cohort, "m-2").ShouldBe(Met);
        Status(cohort, "m-1").ShouldBe(NotMet);                              // has not left
        Status(cohort, "x-1").ShouldBe(NotMet);                              // was never there
        Status(taken, "m-2").ShouldBe(NotMet);                               // was taken
        Status(taken.Without("n-1"), "n-1").ShouldBe(Met);                   // was left again
        Status(back, "m-3").ShouldBe(NotMet);                                // its member came back
        Status(back.Without("m-3"), "m-3").ShouldBe(Met);                    // and left again
        cohort.Replace("m-1", "c-9", Week(2), "a place", false).Refused().Kind.ShouldBe(RefusalKind.PlaceNotFree);

        static FindingStatus Status(Cohort cohort, string member) => (cohort.Request() with { InPlaceOf = member }).StatusOf(ClosedCohort);
    }

    [Theory]
    [InlineData(CohortState.Open)]
    [InlineData(CohortState.Closed)]
    public void A_returning_original_member_is_not_new(CohortState state)
    {
        var cohort = In(state).Without("m-2");

        cohort.Request("m-2").StatusOf(ClosedCohort).ShouldBe(NotApplicable);
        cohort.Request("m-2").StatusOf(Newcomers).ShouldBe(NotApplicable);
        cohort.Admit("m-2", cohort.Today(), "is well again", false).Done().History[^1].Kind.ShouldBe(CohortEventKind.Returned);
    }

    [Fact]
    public void A_place_is_freed_once_however_often_its_member_came_and_went()
    {
        var cohort = AfterSessions(6, 2, SlowOpenGroup).Without("m-3").Admit("m-3", Week(2), "is back", false).Done().Meet().Without("m-3");
        var replaced = cohort.Replace("m-3", "n-1", Week(3), "longest waiting", false).Done();

        replaced.Replace("m-3", "n-2", Week(3), "the same place again", false).Refused().Kind.ShouldBe(RefusalKind.PlaceNotFree);
    }

    [Fact]
    public void Someone_who_left_before_the_group_ever_met_them_is_new()
    {
        var cohort = Forming(7).Without("m-7").Open(Day, "the members are gathered").Done().Meet().Meet().Close(Week(2), "admission is over").Done();

        cohort.Request("m-7").StatusOf(ClosedCohort).ShouldBe(NotMet);
    }

    [Fact]
    public void Someone_admitted_late_who_left_and_returns_is_new_again()
    {
        var cohort = ClosedAfter(6, 2).Admit("n-1", Week(2), "needs it now", false, [Justified(Week(2))]).Done().Without("n-1");

        cohort.Request("n-1").StatusOf(ClosedCohort).ShouldBe(NotMet);
        cohort.Admit("n-1", Week(2), "is back", false, [Justified(Week(2))]).Done().History[^1].Kind.ShouldBe(CohortEventKind.Admitted);
    }

    [Fact]
    public void Story_a_late_start_that_is_justified_is_recorded_with_who_when_and_why()
    {
        var cohort = ClosedAfter(6, 2);
        var entry = Justified(Week(2));

        cohort.Admit("c-9", Week(2), "needs it now", false).ShouldSatisfyAllConditions(
            step => step.Refused().Kind.ShouldBe(RefusalKind.NotAdmitted),
            step => step.Decision!.Value.Outcome.ShouldBe(Outcome.Blocked));
        var admitted = cohort.Admit("c-9", Week(2), "needs it now", false, [entry]);

        admitted.Done().History[^1].Overrides.ShouldHaveSingleItem().ShouldBe(entry);
        admitted.Decision!.Value.ShouldSatisfyAllConditions(
            decision => decision.Outcome.ShouldBe(Outcome.Clear),
            decision => decision.Findings.ShouldHaveSingleItem().OverriddenBy.ShouldBe(entry));
    }

    [Fact]
    public void Story_an_override_that_was_not_needed_is_not_recorded() =>
        Forming(5).Admit("c-9", Day, "screened and clear", false, [Justified(Day)]).Done().History[^1].Overrides.ShouldBeEmpty();

    [Fact]
    public void Story_a_slow_open_group_fills_the_place_that_was_left_and_no_other()
    {
        var cohort = AfterSessions(6, 4, SlowOpenGroup).Without("m-2");

        cohort.Admit("c-8", Week(4), "a seat is free", false).Refused().Kind.ShouldBe(RefusalKind.NotAdmitted);
        var filled = cohort.Replace("m-2", "c-8", Week(4), "the longest waiting", false);

        filled.Done().ActiveMembers.ShouldBe(["m-1", "m-3", "m-4", "m-5", "m-6", "c-8"]);
        filled.Decision!.Value.Findings.ShouldHaveSingleItem().Rule.Because.ShouldContain("27 articles");
    }

    // Capacity and ideal size

    [Theory]
    [InlineData(7, Met)]
    [InlineData(8, NotMet)]
    public void Online_a_ninth_member_finds_no_seat(int members, FindingStatus expected) => Forming(members).Request().StatusOf(Capacity).ShouldBe(expected);

    [Theory]
    [InlineData(7, Met, Met)]
    [InlineData(8, Met, NotMet)]
    [InlineData(9, Met, NotMet)]
    [InlineData(10, NotMet, NotApplicable)]   // no seat, so that no reserve is touched
    public void In_person_ten_is_the_most_and_eight_the_ideal(int members, FindingStatus capacity, FindingStatus ideal)
    {
        var request = Forming(members, InPerson).Request();

        request.StatusOf(Capacity).ShouldBe(capacity);
        request.StatusOf(Ideal).ShouldBe(ideal);
    }

    [Fact]
    public void Whoever_left_takes_no_seat_and_whoever_is_there_takes_one()
    {
        Forming(8).Without("m-2").Request().StatusOf(Capacity).ShouldBe(Met);
        Forming(8).Request("m-2").StatusOf(Capacity).ShouldBe(Met);
    }

    [Fact]
    public void Story_an_original_member_comes_back_to_find_the_seat_taken()
    {
        var cohort = Opened(8).Without("m-2").Replace("m-2", "n-1", Day, "the longest waiting", false).Done();

        var step = cohort.Admit("m-2", Day, "is back", false);

        step.Refused().Kind.ShouldBe(RefusalKind.NotAdmitted);
        step.Decision!.Value.Findings.Where(finding => finding.Status == NotMet).Select(finding => finding.Rule.Id).ShouldBe(["admission/capacity"]);
    }

    [Fact]
    public void Story_no_override_makes_a_ninth_seat() =>
        Should.Throw<ArgumentException>(() => Forming(8).Request().Judge(Justified(Day, "admission/capacity"))).ParamName.ShouldBe("overrides");

    // One enrolment

    [Theory]
    [InlineData("c-9", false, Met)]
    [InlineData("c-9", true, NotMet)]
    [InlineData("c-9", null, Undetermined)]
    [InlineData("m-2", false, NotMet)]
    [InlineData("m-2", null, NotMet)]       // known to be here, whatever is unknown of elsewhere
    public void A_person_has_one_place_in_the_programme(string candidate, bool? elsewhere, FindingStatus expected) =>
        (Forming(5).Request(candidate) with { EnrolledElsewhere = elsewhere }).StatusOf(OneEnrolment).ShouldBe(expected);

    [Fact]
    public void Story_while_nobody_knows_of_another_enrolment_the_question_stays_open_and_nobody_joins()
    {
        var step = Forming(5).Admit("c-9", Day, "screened and clear", null, null, new ClinicalJudgement("dr-w", Day, "surely not"));

        step.Refused().Kind.ShouldBe(RefusalKind.NotAdmitted);
        step.Decision!.Value.Outcome.ShouldBe(Outcome.Open);
        step.Decision!.Value.StillNeeded().ShouldHaveSingleItem().Fact.ShouldBe("enrolled-elsewhere");
    }

    [Fact]
    public void Only_what_the_host_alone_can_say_is_ever_unknown()
    {
        foreach (var request in new[] { Founded().Request(), Broken(Newcomers, Day), In(CohortState.Completed).Request() })
        {
            var answers = request.Cohort.Rulebook.Read(request with { EnrolledElsewhere = null }, Day);
            AdmissionFacts.All.Facts.Where(fact => answers.ValueOf(fact) is null).ShouldBe([AdmissionFacts.EnrolledElsewhere]);
        }
    }

    // Viability

    [Theory]
    [InlineData(2, NotMet, Outcome.Review)]   // with the candidate 3 of at least 4
    [InlineData(3, Met, Outcome.Clear)]
    public void Below_the_minimum_a_clinician_judges_whether_someone_joins(int members, FindingStatus expected, Outcome outcome)
    {
        var request = AfterSessions(members, 1, new() { AdmissionWindowSessions = 2 }).Request();

        request.StatusOf(TooSmall).ShouldBe(expected);
        request.Judge().Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(3, NotMet)]
    [InlineData(4, Met)]
    public void In_person_the_minimum_is_five(int members, FindingStatus expected) =>
        AfterSessions(members, 1, InPerson with { AdmissionWindowSessions = 2 }).Request().StatusOf(TooSmall).ShouldBe(expected);

    [Fact]
    public void A_group_that_has_not_met_is_one_to_fill()
    {
        Founded().Request().StatusOf(TooSmall).ShouldBe(NotApplicable);
        Opened(1).Request().StatusOf(TooSmall).ShouldBe(NotApplicable);
    }

    [Fact]
    public void Story_a_clinicians_judgement_lets_a_refill_begin_and_is_recorded()
    {
        var cohort = AfterSessions(5, 1, new() { AdmissionWindowSessions = 2 }).Without("m-1", "m-2", "m-3");
        var judgement = new ClinicalJudgement("dr-w", Week(1), "two more have agreed to come");

        cohort.Admit("c-8", Week(1), "a refill", false).Refused().Kind.ShouldBe(RefusalKind.NotAdmitted);
        cohort = cohort.Admit("c-8", Week(1), "a refill", false, null, judgement).Done();
        cohort.History[^1].Judgement.ShouldBe(judgement);
        cohort.Admit("c-9", Week(1), "a refill", false, null, judgement).Done().History[^1].Judgement.ShouldBeNull();   // 4 of at least 4: none is needed
    }

    // New members in consecutive sessions

    [Fact]
    public void After_someone_new_the_group_has_a_session_to_itself()
    {
        var cohort = AfterNewcomer(Day);

        cohort.Request().StatusOf(Newcomers).ShouldBe(NotMet);
        cohort.Meet().Request().StatusOf(Newcomers).ShouldBe(Met);
    }

    [Fact]
    public void Those_who_come_to_the_first_session_are_not_newcomers()
    {
        Founded().Request().StatusOf(Newcomers).ShouldBe(Met);
        AfterSessions(6, 1).Request().StatusOf(Newcomers).ShouldBe(Met);
        AfterSessions(6, 2).Request().StatusOf(Newcomers).ShouldBe(Met);
        Opened(6).Meet("m-6").Meet().Request().StatusOf(Newcomers).ShouldBe(Met);   // missed the first, and is original all the same
    }

    [Fact]
    public void Someone_new_counts_from_the_session_they_first_came_to()
    {
        var joined = AfterSessions(5, 1, OpenGroup).Admit("n-1", Week(1), "screened and clear", false).Done();

        joined.Request().StatusOf(Newcomers).ShouldBe(Met);                                // two may come to the same session
        joined.Meet("n-1").Request().StatusOf(Newcomers).ShouldBe(Met);                    // did not come yet
        joined.Meet("n-1").Meet().Request().StatusOf(Newcomers).ShouldBe(NotMet);          // came
        joined.Meet("n-1").Meet().Meet().Request().StatusOf(Newcomers).ShouldBe(Met);
        joined.Without("n-1").Meet().Request().StatusOf(Newcomers).ShouldBe(Met);          // left before coming
        joined.Meet().Without("n-1").Request().StatusOf(Newcomers).ShouldBe(NotMet);       // came, and left: the session was unsettled
    }

    [Fact]
    public void A_returning_original_member_is_no_newcomer_for_those_after()
    {
        var cohort = AfterSessions(6, 2, OpenGroup).Without("m-2").Admit("m-2", Week(2), "is back", false).Done().Meet();

        cohort.Request().StatusOf(Newcomers).ShouldBe(Met);
    }

    [Fact]
    public void Story_the_third_late_admission_in_three_weeks_is_advised_against_and_stays_the_clinicians_choice()
    {
        var cohort = AfterSessions(4, 1, OpenGroup);
        for (var late = 1; late <= 2; late++) cohort = cohort.Admit($"n-{late}", cohort.Today(), "screened and clear", false).Done().Meet();

        var step = cohort.Admit("n-3", cohort.Today(), "cannot wait", false);

        step.Done().ActiveMembers.Count.ShouldBe(7);
        step.Decision!.Value.Findings.Select(finding => finding.Rule.Id).ShouldBe(["admission/no-newcomers-in-consecutive-sessions", "admission/evidence-on-open-groups"]);
    }

    // The note on the evidence

    [Fact]
    public void An_open_or_slow_open_group_carries_the_note_on_the_evidence_in_every_decision()
    {
        Forming(5).Request().StatusOf(Evidence).ShouldBe(Met);
        Forming(5, SlowOpenGroup).Request().StatusOf(Evidence).ShouldBe(NotMet);
        Forming(5, OpenGroup).Request().StatusOf(Evidence).ShouldBe(NotMet);
    }

    [Fact]
    public void Story_the_declared_reason_of_an_open_group_stands_in_every_decision() =>
        Forming(5, OpenGroup).Request().Judge().Rulebook.Policy.ShouldContain(new PolicyOption("membershipReason", "a drop-in programme of a crisis service"));
}
