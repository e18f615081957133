namespace GroupTherapy.Cohorts;

/// <summary>The names of kinds of incident and of responses, the same in rules, in findings and in the JSON contract.</summary>
public static class IncidentCodes
{
    /// <summary>Kinds of incident.</summary>
    public static IReadOnlyList<(IncidentKind Choice, string Name)> Kinds { get; } =
    [
        (IncidentKind.Bullying, "bullying"),
        (IncidentKind.PrivacyViolation, "privacyViolation"),
        (IncidentKind.UnauthorizedRecording, "unauthorizedRecording"),
        (IncidentKind.ThirdPartyPresent, "thirdPartyPresent"),
        (IncidentKind.BackgroundPerson, "backgroundPerson"),
        (IncidentKind.BackgroundPet, "backgroundPet"),
        (IncidentKind.BackgroundSound, "backgroundSound"),
        (IncidentKind.RuleViolation, "ruleViolation"),
        (IncidentKind.Scapegoating, "scapegoating"),
        (IncidentKind.ContactOutsideGroup, "contactOutsideGroup"),
        (IncidentKind.Disconnection, "disconnection"),
        (IncidentKind.Crisis, "crisis"),
        (IncidentKind.Other, "other"),
    ];

    /// <summary>Responses.</summary>
    public static IReadOnlyList<(IncidentResponse Choice, string Name)> Responses { get; } =
    [
        (IncidentResponse.Logged, "logged"),
        (IncidentResponse.Answered, "answered"),
        (IncidentResponse.Intervened, "intervened"),
        (IncidentResponse.RecordingStopped, "recordingStopped"),
        (IncidentResponse.PersonRemoved, "personRemoved"),
        (IncidentResponse.PrivacyIncidentOpened, "privacyIncidentOpened"),
        (IncidentResponse.SafetyPlanFollowed, "safetyPlanFollowed"),
        (IncidentResponse.CrisisPlanFollowed, "crisisPlanFollowed"),
        (IncidentResponse.MemberReached, "memberReached"),
        (IncidentResponse.FollowedUp, "followedUp"),
    ];

    /// <summary>The names of the kinds, in order.</summary>
    internal static IReadOnlyList<string> KindNames { get; } = [.. Kinds.Select(kind => kind.Name)];
}
