using static GroupTherapy.Cohorts.IncidentKind;
using static GroupTherapy.Cohorts.IncidentResponse;

namespace GroupTherapy.Cohorts;

/// <summary>What each kind of incident is to be answered with: a table, in the order in which it is done.</summary>
/// <remarks>
/// An incident of any kind needs an intervention. The statements name the rest for privacy, for persons in the background and
/// for safety; where they name none, the table stays with the intervention.
/// </remarks>
internal static class RequiredResponses
{
    private static readonly RequiredResponse[][] ByKind;

    static RequiredResponses()
    {
        All =
        [
            new(Bullying, Intervened, ["R125", "R126"]),
            new(Bullying, SafetyPlanFollowed, ["R128"]),
            new(Bullying, FollowedUp, ["R117"]),
            new(PrivacyViolation, Logged, ["R126"]),
            new(PrivacyViolation, Intervened, ["R125", "R126"]),
            new(PrivacyViolation, PrivacyIncidentOpened, ["R068", "R102"]),
            new(UnauthorizedRecording, Logged, ["R101"]),
            new(UnauthorizedRecording, Intervened, ["R125"]),
            new(UnauthorizedRecording, RecordingStopped, ["R101"]),
            new(UnauthorizedRecording, PrivacyIncidentOpened, ["R068", "R101"]),
            new(ThirdPartyPresent, Logged, ["R101", "R104"]),
            new(ThirdPartyPresent, Answered, ["R104"]),
            new(ThirdPartyPresent, PersonRemoved, ["R104"], UnlessVerified: true),
            new(ThirdPartyPresent, PrivacyIncidentOpened, ["R101", "R104"], UnlessVerified: true),
            new(BackgroundPerson, Logged, ["R129"]),
            new(BackgroundPerson, Answered, ["R130", "R131"]),
            new(BackgroundPerson, PrivacyIncidentOpened, ["R104", "R129"], UnlessVerified: true),
            new(BackgroundPet, Answered, ["R130"]),
            new(BackgroundSound, Answered, ["R130"]),
            new(RuleViolation, Intervened, ["R125"]),
            new(Scapegoating, Intervened, ["R119", "R127"]),
            new(Scapegoating, FollowedUp, ["R117", "R127"]),
            new(ContactOutsideGroup, Intervened, ["R125"]),
            new(Disconnection, MemberReached, ["R110"]),
            new(Crisis, Logged, ["R126"]),
            new(Crisis, CrisisPlanFollowed, ["R110", "R128"]),
            new(Crisis, FollowedUp, ["R128"]),
            new(Other, Intervened, ["R126"]),
        ];
        ByKind = [.. Enumerable.Range(0, IncidentCodes.Kinds.Count).Select(kind => All.Where(required => (int)required.Kind - 1 == kind).ToArray())];
    }

    /// <summary>The whole table, kind by kind.</summary>
    public static IReadOnlyList<RequiredResponse> All { get; }

    /// <summary>The rows of one kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the declared kinds.</exception>
    public static IReadOnlyList<RequiredResponse> For(IncidentKind kind) =>
        kind is >= Bullying and <= Other ? ByKind[(int)kind - 1] : throw new ArgumentOutOfRangeException(nameof(kind), "Not one of the declared kinds of incident.");

    /// <summary>Whether a response is something done about this kind of incident: one of its own, or having intervened in another way.</summary>
    internal static bool Intervenes(IncidentResponse response, IncidentKind kind)
    {
        if (!IsIntervention(response)) return false;
        if (response == IncidentResponse.Intervened) return true;
        var own = For(kind);
        for (var index = 0; index < own.Count; index++)
        {
            if (own[index].Response == response) return true;
        }

        return false;
    }

    /// <summary>Whether a response is something done, and not only written down or promised for later.</summary>
    public static bool IsIntervention(IncidentResponse response) => response is not (Logged or PrivacyIncidentOpened or FollowedUp);
}
