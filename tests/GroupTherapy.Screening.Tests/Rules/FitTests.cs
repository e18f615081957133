using static GroupTherapy.Rules.FindingStatus;
using static GroupTherapy.Screening.Candidates;
using static GroupTherapy.Screening.Judgements;

namespace GroupTherapy.Screening;

public class FitTests
{
    private const string Support = "support-need-within-capacity";
    private const string Screened = "screened-for-fit";
    private const string Meeting = "individual-meeting";
    private const string Problem = "problem-matches-theme";
    private const string Conflict = "conflicting-relationship";
    private const string Goals = "individual-goals";
    private const string Tasks = "agrees-on-tasks";
    private const string Attendance = "expected-attendance";
    private const string InPerson = "in-person-criteria";
    private const string InPersonReview = "in-person-review";

    private static Candidate Broken(string rule, LocalDate day) => rule switch
    {
        Support => ClearOn(day) with { SupportNeedMinutes = 11 },
        Screened => ClearOn(day) with { FitAssessment = new FitAssessment(day, false, true) },
        Meeting => ClearOn(day) with { IndividualMeeting = false },
        Problem => ClearOn(day) with { PresentingProblems = ["debt"] },
        Conflict => ClearOn(day) with { Relationships = [new("m-1", RelationshipKind.Partner)] },
        Goals => ClearOn(day) with { AgreedGoals = 0 },
        Tasks => ClearOn(day) with { AgreesOnTasks = false },
        Attendance => ClearOn(day) with { ExpectedAttendancePercent = 0 },
        InPerson => ClearOn(day) with { InPersonOutcome = Outcome.Blocked },
        InPersonReview => ClearOn(day) with { InPersonOutcome = Outcome.Review },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    [Theory]
    [InlineData(Support, Outcome.Review)]
    [InlineData(Screened, Outcome.Blocked)]
    [InlineData(Meeting, Outcome.Clear)]
    [InlineData(Problem, Outcome.Clear)]
    [InlineData(Conflict, Outcome.Blocked)]
    [InlineData(Goals, Outcome.Blocked)]
    [InlineData(Tasks, Outcome.Clear)]
    [InlineData(Attendance, Outcome.Clear)]
    [InlineData(InPerson, Outcome.Blocked)]
    [InlineData(InPersonReview, Outcome.Review)]
    public void Each_rule_of_fit_weighs_the_same_on_an_early_and_on_a_late_day(string rule, Outcome outcome)
    {
        foreach (var day in new[] { On(Early), Day, On(Late) })
        {
            StatusOf(rule, Broken(rule, day), day).ShouldBe(NotMet);
            ScreeningRulebook.Default.Decide(Broken(rule, day), day).ShouldBe(outcome);
            StatusOf(rule, ClearOn(day), day).ShouldBe(Met);
        }
    }

    [Theory]
    [InlineData(Support)]
    [InlineData(Screened)]
    [InlineData(Meeting)]
    [InlineData(Problem)]
    [InlineData(Conflict)]
    [InlineData(Goals)]
    [InlineData(Tasks)]
    [InlineData(Attendance)]
    [InlineData(InPerson)]
    [InlineData(InPersonReview)]
    public void Each_rule_of_fit_applies_in_person_too(string rule) =>
        StatusOf(rule, Broken(rule, Day) with { Group = ClearInPerson.Group }).ShouldBe(NotMet);

    [Theory]
    [InlineData("10", "10", Met)]                      // exactly what the group can give
    [InlineData("10.0001", "10", NotMet)]
    [InlineData("9.99", "10", Met)]
    [InlineData(null, "10", Undetermined)]
    [InlineData("10", null, Undetermined)]
    [InlineData(null, null, Undetermined)]
    public void The_support_needed_is_at_most_what_a_member_can_be_given(string? need, string? capacity, FindingStatus expected)
    {
        var candidate = Clear with { SupportNeedMinutes = Minutes(need), Group = Clear.Group with { MinutesPerMember = Minutes(capacity) } };

        StatusOf(Support, candidate).ShouldBe(expected);

        static decimal? Minutes(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(true, true, Met)]
    [InlineData(false, true, NotMet)]
    [InlineData(true, false, NotMet)]
    [InlineData(null, true, Undetermined)]
    [InlineData(true, null, Undetermined)]
    [InlineData(null, false, NotMet)]
    public void Fit_needs_the_goal_and_the_dynamics(bool? goal, bool? dynamics, FindingStatus expected) =>
        StatusOf(Screened, Clear with { FitAssessment = new FitAssessment(Day, goal, dynamics) }).ShouldBe(expected);

    [Theory]
    [InlineData(0, Met)]
    [InlineData(30, Met)]
    [InlineData(31, Undetermined)]
    public void Fit_is_assessed_within_the_window(int daysAgo, FindingStatus expected) =>
        StatusOf(Screened, Clear with { FitAssessment = new FitAssessment(Day.PlusDays(-daysAgo), true, true) }).ShouldBe(expected);

    [Theory]
    [InlineData(true, true, Met)]
    [InlineData(true, false, NotMet)]
    [InlineData(false, true, NotMet)]
    [InlineData(true, null, Undetermined)]
    [InlineData(null, true, Undetermined)]
    [InlineData(false, null, NotMet)]
    public void The_individual_meeting_was_held_and_covered_privacy_and_space(bool? held, bool? prepared, FindingStatus expected) =>
        Judge(Meeting, Clear with { IndividualMeeting = held, PrivacyAndSpacePrepared = prepared }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(new[] { "grief" }, new[] { "grief" }, Met)]
    [InlineData(new[] { "debt", "grief" }, new[] { "sleep", "grief" }, Met)]   // one in common is enough
    [InlineData(new[] { "Grief" }, new[] { "grief" }, NotMet)]                 // codes, not words: case matters
    [InlineData(new string[0], new[] { "grief" }, NotMet)]
    [InlineData(new[] { "grief" }, new string[0], NotMet)]
    [InlineData(null, new[] { "grief" }, Undetermined)]
    [InlineData(new[] { "grief" }, null, Undetermined)]
    public void One_presenting_problem_is_among_the_groups(string[]? problems, string[]? targets, FindingStatus expected) =>
        Judge(Problem, Clear with { PresentingProblems = problems, Group = Clear.Group with { TargetProblems = targets } }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(RelationshipKind.Partner, NotMet)]
    [InlineData(RelationshipKind.FormerPartner, NotMet)]
    [InlineData(RelationshipKind.Family, NotMet)]
    [InlineData(RelationshipKind.Household, NotMet)]
    [InlineData(RelationshipKind.SafetyConcern, NotMet)]
    [InlineData(RelationshipKind.Acquaintance, Met)]
    public void Some_relationships_with_a_member_conflict(RelationshipKind kind, FindingStatus expected)
    {
        StatusOf(Conflict, Clear with { Relationships = [new("m-1", kind)] }).ShouldBe(expected);
        StatusOf(Conflict, Clear with { Relationships = [new("m-2", RelationshipKind.Acquaintance), new("m-1", kind)] }).ShouldBe(expected);
    }

    [Fact]
    public void Relationships_that_nobody_asked_about_stay_open() =>
        Judge(Conflict, Clear with { Relationships = null }).ShouldBe((Outcome.Open, Undetermined));

    [Theory]
    [InlineData(0, NotMet, Outcome.Blocked)]
    [InlineData(1, Met, Outcome.Clear)]
    [InlineData(5, Met, Outcome.Clear)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void At_least_one_goal_is_agreed(int? goals, FindingStatus status, Outcome outcome) =>
        Judge(Goals, Clear with { AgreedGoals = goals }).ShouldBe((outcome, status));

    [Theory]
    [InlineData(true, Met)]
    [InlineData(false, NotMet)]
    [InlineData(null, Undetermined)]
    public void Agreement_on_tasks_is_advice(bool? agrees, FindingStatus expected) =>
        Judge(Tasks, Clear with { AgreesOnTasks = agrees }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(74, 75, NotMet)]
    [InlineData(75, 75, Met)]
    [InlineData(89, 90, NotMet)]
    [InlineData(90, 90, Met)]
    [InlineData(99, 100, NotMet)]
    [InlineData(100, 100, Met)]
    [InlineData(0, 1, NotMet)]
    [InlineData(null, 75, Undetermined)]
    public void Expected_attendance_reaches_the_policys_share(int? percent, int minimum, FindingStatus expected) =>
        Judge(Attendance, Clear with { ExpectedAttendancePercent = percent }, ScreeningRulebook.For(new() { MinimumAttendancePercent = minimum }))
            .ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(Outcome.Clear, Met, Met, Outcome.Clear)]
    [InlineData(Outcome.Review, Met, NotMet, Outcome.Review)]
    [InlineData(Outcome.Open, Undetermined, Undetermined, Outcome.Open)]      // open is no answer yet
    [InlineData(Outcome.Blocked, NotMet, Met, Outcome.Blocked)]
    [InlineData(null, NotApplicable, NotApplicable, Outcome.Clear)]           // the host has no in-person rulebook
    public void The_more_restrictive_of_the_two_rulebooks_wins(Outcome? inPerson, FindingStatus criteria, FindingStatus review, Outcome outcome)
    {
        var candidate = Clear with { InPersonOutcome = inPerson };

        StatusOf(InPerson, candidate).ShouldBe(criteria);
        StatusOf(InPersonReview, candidate).ShouldBe(review);
        OutcomeOf(candidate).ShouldBe(outcome);
    }

    [Fact]
    public void An_in_person_outcome_that_does_not_exist_is_an_error_and_never_clear()
    {
        var decision = ScreeningRulebook.Default.Judge(Clear with { InPersonOutcome = default(Outcome) }, Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Errors.ShouldHaveSingleItem().Fact.ShouldBe("in-person-outcome");
    }

    [Fact]
    public void A_group_in_person_waives_the_setting_but_not_the_hosts_own_criteria() =>
        OutcomeOf(ClearInPerson with { PrivateSpace = null, InPersonOutcome = Outcome.Blocked }).ShouldBe(Outcome.Blocked);

    [Fact]
    public void Story_the_hosts_in_person_rulebook_is_judged_too_and_blocks()
    {
        var inPerson = new Rulebook<Candidate>("host/in-person", "1.0.0", CandidateFacts.All, [Copies.Of(Goal(3), Force.Must)]);

        ScreeningRulebook.Default.Judge(inPerson, Clear with { AgreedGoals = 2, InPersonOutcome = null }, Day).Outcome.ShouldBe(Outcome.Blocked);
        ScreeningRulebook.Default.Judge(inPerson, Clear with { AgreedGoals = 3, InPersonOutcome = null }, Day).Outcome.ShouldBe(Outcome.Clear);
        ScreeningRulebook.Default.Judge(inPerson, Clear with { AgreedGoals = null, InPersonOutcome = null }, Day).Outcome.ShouldBe(Outcome.Open);
        ScreeningRulebook.Default.Judge(inPerson, Clear with { AgreedGoals = 3, AcuteCrisis = true }, Day).Outcome.ShouldBe(Outcome.Blocked);

        static Rule<Candidate> Goal(int goals) => Copies.Of(Fit.HasAgreedGoal, Force.Must, CandidateFacts.AgreedGoals.AtLeast(goals));
    }

    [Fact]
    public void Story_a_former_partner_in_the_group_blocks_and_the_finding_is_for_the_clinician_alone()
    {
        var candidate = Clear with { Relationships = [new("m-7", RelationshipKind.FormerPartner)] };

        var finding = FindingOf(Conflict, candidate);

        OutcomeOf(candidate).ShouldBe(Outcome.Blocked);
        finding.Rule.Confidential.ShouldBeTrue();
        finding.Rule.Remedy.ShouldContain("Do not say why");
        finding.Facts.ShouldHaveSingleItem().Value.ShouldBe(new[] { "formerPartner" });
        ScreeningRulebook.Default.Rules.Where(rule => rule.Confidential).ShouldHaveSingleItem().Id.ShouldBe("screening/conflicting-relationship");
    }

    [Fact]
    public void Story_the_question_about_relationships_is_confidential_too()
    {
        var need = ScreeningRulebook.Default.Judge(Clear with { Relationships = null }, Day).StillNeeded().ShouldHaveSingleItem();

        need.Fact.ShouldBe("relationships-in-group");
        need.Confidential.ShouldBeTrue();
    }

    [Fact]
    public void Story_a_candidate_who_needs_twenty_minutes_in_a_group_that_has_ten_goes_to_review()
    {
        var candidate = Clear with { SupportNeedMinutes = 20 };

        OutcomeOf(candidate).ShouldBe(Outcome.Review);
        FindingOf(Support, candidate).Rule.Remedy.ShouldContain("individual care");
    }

    [Fact]
    public void Story_nothing_that_is_only_advised_keeps_a_candidate_out()
    {
        var candidate = Clear with { IndividualMeeting = false, PresentingProblems = [], AgreesOnTasks = false, ExpectedAttendancePercent = 10, Ambivalent = true, LateOrAloofInPerson = true };

        var decision = ScreeningRulebook.Default.Judge(candidate, Day);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.Select(finding => finding.Rule.Id).ShouldBe([
            "screening/individual-meeting",
            "screening/problem-matches-theme",
            "screening/agrees-on-tasks",
            "screening/expected-attendance",
            "screening/ambivalence",
            "screening/late-or-aloof-in-person",
        ]);
    }

    [Fact]
    public void Story_a_candidate_without_an_own_goal_agrees_on_one_in_the_meeting()
    {
        var before = Clear with { AgreedGoals = 0 };

        ScreeningRulebook.Default.Judge(before, Day).ToClear().ShouldHaveSingleItem().ShouldHaveSingleItem().Needed.ShouldBe("at least 1");
        OutcomeOf(before with { AgreedGoals = 1 }).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Story_a_review_asked_for_in_person_is_asked_for_online_and_does_not_hide_a_block()
    {
        var candidate = Clear with { InPersonOutcome = Outcome.Review };

        ScreeningRulebook.Default.Judge(candidate, Day).Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe("screening/in-person-review");
        OutcomeOf(candidate with { EasilyDysregulated = true }).ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void Story_a_month_after_the_assessment_the_fit_is_asked_for_again()
    {
        var decision = ScreeningRulebook.Default.Judge(Clear with { FitAssessment = new FitAssessment(Day.PlusDays(-45), true, true) }, Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.SettledBy().ShouldHaveSingleItem().ShouldBe(["fit-assessment"]);
    }
}
