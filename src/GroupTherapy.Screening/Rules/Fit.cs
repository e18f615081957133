using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>Whether this candidate and this group suit each other.</summary>
internal static class Fit
{
    private static readonly string[] Conflicts = ["partner", "formerPartner", "family", "household", "safetyConcern"];

    /// <summary>The group can give the support the candidate needs.</summary>
    public static readonly Rule<Candidate> SupportNeed = new()
    {
        Id = "screening/support-need-within-capacity",
        Title = "The support the candidate needs is within what the group can give",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = SupportNeedWithinCapacity.Holds,
        Force = Force.Review,
        Because = "A member who needs more time than the group has goes short, or everyone else does.",
        Remedy = "Consider individual care, instead of the group or beside it, or a smaller group.",
        Statements = ["R005"],
    };

    /// <summary>The candidate was screened for fit, and fits.</summary>
    public static readonly Rule<Candidate> ScreenedForFit = new()
    {
        Id = "screening/screened-for-fit",
        Title = "Assessed as fitting the group's goal and dynamics",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = FitsGoal.Holds & FitsDynamics.Holds,
        Force = Force.Must,
        Because = "A group helps those whose needs match its goal, and can harm others.",
        Remedy = "Assess the fit with the group's goal and its dynamics; where it is not given, look for another group.",
        Statements = ["R009"],
    };

    /// <summary>A meeting before the group.</summary>
    public static readonly Rule<Candidate> MetIndividually = new()
    {
        Id = "screening/individual-meeting",
        Title = "Met individually before the group, on privacy and space too",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = IndividualMeeting.Holds & PrivacyAndSpacePrepared.Holds,
        Force = Force.Should,
        Because = "A meeting beforehand prepares the candidate and shows what a form does not.",
        Remedy = "Hold a meeting, and cover privacy and the space the candidate will sit in.",
        Statements = ["R010", "R111"],
    };

    /// <summary>The problem is the group's.</summary>
    public static readonly Rule<Candidate> SharedProblem = new()
    {
        Id = "screening/problem-matches-theme",
        Title = "The presenting problem is the group's",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = ProblemMatchesTheme.Holds,
        Force = Force.Should,
        Because = "Members help one another with what they have in common.",
        Remedy = "Consider a group for the candidate's own problem.",
        Statements = ["R035", "R036"],
    };

    /// <summary>No member is someone the candidate lives with, is related to, or has to fear. For the clinician alone.</summary>
    public static readonly Rule<Candidate> NoConflictingRelationship = new()
    {
        Id = "screening/conflicting-relationship",
        Title = "No partner, former partner, relative, household member or safety concern among the members",
        Source = Sources.GoodTherapy.At("Privacy Concerns in Online Group Therapy"),
        InForce = EffectivePeriod.Always,
        Requires = !RelationshipsInGroup.IncludesAny(Conflicts),
        Force = Force.Must,
        Because = "A partner or relative in the group, or someone to fear, takes away its safety for both.",
        Remedy = "Offer another group. Do not say why: the reason would tell who is a member.",
        Confidential = true,
        Statements = ["R020"],
    };

    /// <summary>At least one goal is agreed.</summary>
    public static readonly Rule<Candidate> HasAgreedGoal = new()
    {
        Id = "screening/individual-goals",
        Title = "At least one individual goal is agreed",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = AgreedGoals.AtLeast(1),
        Force = Force.Must,
        Because = "Without a goal of one's own there is nothing to work toward, and nothing to see progress by.",
        Remedy = "Agree at least one goal with the candidate.",
        Statements = ["R038"],
    };

    /// <summary>The candidate agrees with the tasks.</summary>
    public static readonly Rule<Candidate> AgreesWithTasks = new()
    {
        Id = "screening/agrees-on-tasks",
        Title = "Agrees with the group's tasks",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = AgreesOnTasks.Holds,
        Force = Force.Should,
        Because = "An alliance rests on goals, tasks and bond. The bond is measured later; it is never inferred from agreement.",
        Remedy = "Explain what the group does and why, and ask again.",
        Statements = ["R122", "R123"],
        Reasons = ["R148"],
    };

    /// <summary>The candidate expects to come often enough.</summary>
    public static readonly Rule<Candidate> ExpectsToAttend = new()
    {
        Id = "screening/expected-attendance",
        Title = "Expects to attend often enough",
        Source = Sources.GoodTherapy.At("Online Group Therapy: The Basics"),
        InForce = EffectivePeriod.Always,
        Requires = ExpectedAttendance.AtLeast(ScreeningParameters.MinimumAttendancePercent),
        Force = Force.Should,
        Because = "A member who often stays away loses the group, and the group loses the member.",
        Remedy = "Clear away what stands in the way of attending, or choose a group at another time.",
        Statements = ["R019"],
    };

    /// <summary>The host's in-person rulebook does not block.</summary>
    public static readonly Rule<Candidate> InPersonCriteria = new()
    {
        Id = "screening/in-person-criteria",
        Title = "The in-person criteria are met too",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        AppliesWhen = InPersonJudged.Holds,
        Requires = InPersonOutcome.IsOneOf(Outcome.Clear, Outcome.Review),
        Force = Force.Must,
        Because = "Criteria for online groups come on top of those for groups in person; the more restrictive decides.",
        Remedy = "See the findings of the in-person rulebook.",
        Statements = ["R007", "R008"],
    };

    /// <summary>The host's in-person rulebook asks for no review.</summary>
    public static readonly Rule<Candidate> InPersonCriteriaWithoutReview = new()
    {
        Id = "screening/in-person-review",
        Title = "The in-person criteria ask for no review",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        AppliesWhen = InPersonJudged.Holds,
        Requires = !InPersonOutcome.Is(Outcome.Review),
        Force = Force.Review,
        Because = "Criteria for online groups come on top of those for groups in person; the more restrictive decides.",
        Remedy = "Judge what the in-person rulebook asks a clinician to judge.",
        Statements = ["R007", "R008"],
    };
}
