namespace GroupTherapy.Cohorts;

/// <summary>The questions admission asks. The host answers one of them; the cohort's history answers the others, so that they are never unknown.</summary>
/// <remarks>No answer names a member: what a candidate learns of a finding is about the cohort or about the candidate.</remarks>
public static class AdmissionFacts
{
    /// <summary>All of them.</summary>
    public static FactSet<AdmissionRequest> All { get; } = new();

    /// <summary>Where the cohort stands.</summary>
    public static readonly ChoiceFact<AdmissionRequest, CohortState> State = All.Choice("cohort-state", "Where does the cohort stand?", AdmissionCodes.States, r => r.Cohort.State);

    /// <summary>The declared model of membership.</summary>
    public static readonly ChoiceFact<AdmissionRequest, MembershipModel> Membership = All.Choice("membership", "Which model of membership does the cohort declare?", AdmissionCodes.Memberships, r => r.Cohort.Policy.Membership);

    /// <summary>The sessions held so far.</summary>
    public static readonly CountFact<AdmissionRequest> SessionsHeld = All.Count("sessions-held", "How many sessions has the cohort held?", "sessions", r => r.Cohort.Sessions.Count);

    /// <summary>The members there would be with the candidate; someone who belongs to the cohort already is not counted twice.</summary>
    public static readonly CountFact<AdmissionRequest> MembersWithCandidate = All.Count("members-with-candidate", "How many members would the cohort have with the candidate?", "members", r => CountWith(r));

    /// <summary>An original member who left and comes back.</summary>
    public static readonly YesNoFact<AdmissionRequest> ReturningOriginal = All.YesNo("returning-original-member", "Is the candidate an original member who left and comes back?", r => r.Cohort.IsReturningOriginal(r.Candidate));

    /// <summary>A place that a member left and nobody has taken.</summary>
    public static readonly YesNoFact<AdmissionRequest> TakesFreedPlace = All.YesNo("takes-freed-place", "Would the candidate take a place that was left and is still free?", r => FreedPlace(r));

    /// <summary>Already a member here.</summary>
    public static readonly YesNoFact<AdmissionRequest> EnrolledHere = All.YesNo("enrolled-here", "Does the candidate belong to this cohort already?", r => r.Cohort.IsMember(r.Candidate));

    /// <summary>A member of another cohort of the same programme; the host says so.</summary>
    public static readonly YesNoFact<AdmissionRequest> EnrolledElsewhere = All.YesNo("enrolled-elsewhere", "Does the candidate belong to another cohort of the same programme?", r => r.EnrolledElsewhere);

    /// <summary>Someone new came for the first time to the session held last.</summary>
    public static readonly YesNoFact<AdmissionRequest> NewcomerAtLastSession = All.YesNo("newcomer-at-last-session", "Did someone new come for the first time to the session held last?", r => r.Cohort.HadNewcomerAtLastSession());

    private static readonly FactSet<AdmissionRequest> Complete = All.Declare().Seal();

    private static int CountWith(AdmissionRequest request) => request.Cohort.ActiveMembers.Count + (request.Cohort.IsMember(request.Candidate) ? 0 : 1);

    private static bool FreedPlace(AdmissionRequest request) => request.InPlaceOf is { } member && request.Cohort.HasFreedPlace(member);
}
