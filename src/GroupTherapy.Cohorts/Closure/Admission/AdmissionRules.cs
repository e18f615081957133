using static GroupTherapy.Cohorts.AdmissionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>Who may still join a cohort.</summary>
internal static class AdmissionRules
{
    /// <summary>The id of the one rule that a recorded override lets be broken.</summary>
    internal const string ClosedCohortId = "admission/closed-cohort";

    /// <summary>The cohort has not come to its end.</summary>
    public static readonly Rule<AdmissionRequest> StateAdmits = new()
    {
        Id = "admission/state-admits",
        Title = "The cohort has neither completed nor ended",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = State.IsOneOf(CohortState.Forming, CohortState.Open, CohortState.Closed),
        Force = Force.Must,
        Because = "A cohort begins and ends together; one that is over takes nobody.",
        Remedy = "Offer a place in a cohort that is forming.",
        Statements = ["R051"],
    };

    /// <summary>Nobody new joins once the admission window has passed, unless the group is declared open or slow-open.</summary>
    public static readonly Rule<AdmissionRequest> ClosedCohort = new()
    {
        Id = ClosedCohortId,
        Title = "Nobody new joins once admission has closed",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = !ReturningOriginal.Holds,
        Requires = State.Is(CohortState.Forming)
            | (State.Is(CohortState.Open) & (SessionsHeld.Below(AdmissionParameters.AdmissionWindowSessions) | Membership.Is(MembershipModel.Open) | (Membership.Is(MembershipModel.SlowOpen) & TakesFreedPlace.Holds))),
        Force = Force.MustUnlessJustified,
        Because = "Members who begin together form bonds and trust that someone new unsettles, and online bonds are harder won.",
        Remedy = "Offer a place in the next cohort, or the waiting list; where a late start is better for the candidate and for the group, record who justifies it, and why.",
        Statements = ["R051", "R052"],
        Reasons = ["R053", "R054"],
    };

    /// <summary>A seat is free.</summary>
    public static readonly Rule<AdmissionRequest> Capacity = new()
    {
        Id = "admission/capacity",
        Title = "A seat is free",
        Source = Regulations.PracticePolicy.At("Size of the group: maximum"),
        InForce = EffectivePeriod.Always,
        Requires = MembersWithCandidate.AtMost(AdmissionParameters.Size.Maximum),
        Force = Force.Must,
        Because = "Each member needs a share of the session, and beyond a size the group falls into those who speak and those who watch.",
        Remedy = "Offer the waiting list, or another cohort.",
        Reasons = ["R055"],
    };

    /// <summary>One place in the programme for each person.</summary>
    public static readonly Rule<AdmissionRequest> OneEnrolment = new()
    {
        Id = "admission/one-enrolment",
        Title = "Enrolled neither here nor in another cohort of the programme",
        Source = Regulations.PracticePolicy.At("One enrolment in a programme"),
        InForce = EffectivePeriod.Always,
        Requires = !EnrolledHere.Holds & !EnrolledElsewhere.Holds,
        Force = Force.Must,
        Because = "A person in two cohorts of one programme belongs wholly to neither, and takes a seat from another.",
        Remedy = "Keep the place the candidate has, or end it before the candidate joins here.",
        Reasons = ["R051"],
    };

    /// <summary>A group that has met is large enough to go on.</summary>
    public static readonly Rule<AdmissionRequest> Viability = new()
    {
        Id = "admission/viability",
        Title = "With the candidate, a group that has met is large enough to go on",
        Source = Regulations.PracticePolicy.At("Size of the group: minimum"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = SessionsHeld.AtLeast(1),
        Requires = MembersWithCandidate.AtLeast(AdmissionParameters.Size.Minimum),
        Force = Force.Review,
        Because = "Someone who joins a group too small to go on may soon have to begin again elsewhere.",
        Remedy = "Decide first what becomes of the group: merge it with another, refill it before the window closes, or end it.",
        Confidential = true,
        Reasons = ["R051"],
    };

    /// <summary>The group has a session to itself after someone new has come.</summary>
    public static readonly Rule<AdmissionRequest> NoNewcomersInConsecutiveSessions = new()
    {
        Id = "admission/no-newcomers-in-consecutive-sessions",
        Title = "No new member in two sessions running",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = !ReturningOriginal.Holds,
        Requires = !NewcomerAtLastSession.Holds,
        Force = Force.Should,
        Because = "A group that receives someone new at each session begins anew each time and does not get to its work.",
        Remedy = "Let the candidate join one session later.",
        Confidential = true,
        Statements = ["R052"],
    };

    /// <summary>The group stays within its ideal size. Where no seat is free the question does not arise.</summary>
    public static readonly Rule<AdmissionRequest> IdealSize = new()
    {
        Id = "admission/ideal-size",
        Title = "The group stays within its ideal size",
        Source = Regulations.PracticePolicy.At("Size of the group: ideal"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = MembersWithCandidate.AtMost(AdmissionParameters.Size.Maximum),
        Requires = MembersWithCandidate.AtMost(AdmissionParameters.Size.IdealTo),
        Force = Force.Consider,
        Because = "The seats above the ideal size are a reserve: with each of them the others have less of the session.",
        Remedy = "Consider whether the next cohort would serve the candidate as well.",
        Reasons = ["R055"],
    };

    /// <summary>The note on the evidence that every open and slow-open group carries.</summary>
    public static readonly Rule<AdmissionRequest> EvidenceOnOpenGroups = new()
    {
        Id = "admission/evidence-on-open-groups",
        Title = "The group is closed",
        Source = Sources.OpenAndClosedGroups.At("Abstract"),
        InForce = EffectivePeriod.Always,
        Requires = Membership.Is(MembershipModel.Closed),
        Force = Force.Consider,
        Because = "The article asks for closed cohorts. A systematic review of 27 articles found symptoms reduced alike in open and closed groups, cohesion bound to phases in closed ones and steadier in open ones, and trials too different for a firm conclusion.",
        Remedy = "Keep the declared reason under review, and measure cohesion after each arrival.",
        Reasons = ["R051", "R054"],
    };
}
