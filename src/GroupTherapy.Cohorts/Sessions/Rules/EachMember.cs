using static GroupTherapy.Cohorts.SessionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What is asked again of each member, every session. A camera that is on answers none of it.</summary>
internal static class EachMember
{
    /// <summary>Who it is.</summary>
    public static readonly Rule<Session> RecheckedIdentity = new()
    {
        Id = "readiness/identity-rechecked",
        Title = "Each member's identity is checked again at joining",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.IdentityRechecked.Holds,
        Force = Force.Must,
        Because = "Whoever holds a link can take a place; a picture shows a face and nobody beside it.",
        Remedy = "Check, as the identity policy asks, before letting the member in from the waiting room.",
        Confidential = true,
        Statements = ["R103"],
        Reasons = ["R104", "R106"],
    };

    /// <summary>Where they are.</summary>
    public static readonly Rule<Session> KnownLocation = new()
    {
        Id = "readiness/location-taken",
        Title = "Each member's place is taken down this session",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.LocationTaken.Holds,
        Force = Force.Must,
        Because = "Help is sent to an address, and the right to practice hangs on it; both can have changed since last time.",
        Remedy = "Ask every member where they are now, and take the address down.",
        Confidential = true,
        Statements = ["R109"],
    };

    /// <summary>Whom to call there.</summary>
    public static readonly Rule<Session> EmergencyNumber = new()
    {
        Id = "readiness/emergency-number",
        Title = "The emergency number of each member's place is at hand",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = EmergencyNumberResolved.Holds,
        Force = Force.Must,
        Because = "The number one would dial oneself reaches the help of one's own place, not of the member's.",
        Remedy = "Look up the emergency services of that place before the session begins.",
        Confidential = true,
        Statements = ["R110"],
    };

    /// <summary>Who else is there.</summary>
    public static readonly Rule<Session> PrivateSpace = new()
    {
        Id = "readiness/private-space",
        Title = "Each member attests a private place for this session",
        Source = PracticeLiterature.Frame,
        InForce = EffectivePeriod.Always,
        Requires = PrivateSpaceAttested.Holds,
        Force = Force.Must,
        Because = "Whoever overhears one member overhears all; a camera shows what it points at and proves nothing about the rest of the room.",
        Remedy = "Ask each member; where there is no privacy, find another place or another way to take part.",
        Confidential = true,
        Statements = ["R015"],
        Reasons = ["R014", "R106", "R172"],
    };

    /// <summary>What was agreed about seeing one another.</summary>
    public static readonly Rule<Session> CameraAsAgreed = new()
    {
        Id = "readiness/camera-policy-kept",
        Title = "Each camera is as the group agreed",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = SessionFacts.CameraPolicy.Is(Cohorts.CameraPolicy.On),
        Requires = SessionFacts.CameraPolicyKept.Holds,
        Force = Force.Must,
        Because = "Where a group agreed to see one another, one dark tile is a question to all; seeing is still no proof of who is in the room.",
        Remedy = "Ask the member to turn the camera on, or agree that it is off this time.",
        Confidential = true,
        Statements = ["R105"],
        Reasons = ["R106"],
    };

    /// <summary>Authority to practice where each member is.</summary>
    public static readonly Rule<Session> Licensed = new()
    {
        Id = "readiness/licensure",
        Title = "Each facilitator may practice where each member is now",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.AuthorityHeld.Holds,
        Force = Force.Must,
        Because = "The law of the place where the member sits decides who may treat there, and members travel.",
        Remedy = "Settle the authority for that place, have someone lead who holds it, or see the member another time.",
        Confidential = true,
        Statements = ["R063"],
        Reasons = ["R064", "R067"],
    };

    /// <summary>Authority that rests on a judgement.</summary>
    public static readonly Rule<Session> LicensedWithoutReview = new()
    {
        Id = "readiness/licensure-review",
        Title = "No facilitator's authority waits for a judgement",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.AuthoritySettled.Holds,
        Force = Force.Review,
        Because = "Where the licensure rules ask for a judgement, the session asks for it too.",
        Remedy = "See the findings of the licensure rulebook and judge them.",
        Confidential = true,
        Statements = ["R063"],
    };
}
