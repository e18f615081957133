namespace GroupTherapy.Cohorts;

/// <summary>What can be done, and recorded as done, about an incident.</summary>
public enum IncidentResponse
{
    /// <summary>It was written down as an incident.</summary>
    Logged = 1,

    /// <summary>The facilitator spoke of it in the group.</summary>
    Answered,

    /// <summary>The facilitator stepped in.</summary>
    Intervened,

    /// <summary>The recording was stopped, and its deletion asked for.</summary>
    RecordingStopped,

    /// <summary>Whoever did not belong there left, or was removed.</summary>
    PersonRemoved,

    /// <summary>It was taken up as an incident of privacy too.</summary>
    PrivacyIncidentOpened,

    /// <summary>The group's safety plan was followed.</summary>
    SafetyPlanFollowed,

    /// <summary>The member's crisis plan was followed.</summary>
    CrisisPlanFollowed,

    /// <summary>The member was reached, in the session or by another way.</summary>
    MemberReached,

    /// <summary>It was taken up afterwards with those it concerns.</summary>
    FollowedUp,
}
