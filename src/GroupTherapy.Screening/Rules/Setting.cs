using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>What an online group needs at the candidate's end. All of it can be mended.</summary>
internal static class Setting
{
    /// <summary>The candidate can join.</summary>
    public static readonly Rule<Candidate> TechnologyAccess = new()
    {
        Id = "screening/technology-access",
        Title = "Device, connection, camera and sound work",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        AppliesWhen = GroupIsOnline.Holds,
        Requires = Condition<Candidate>.All(Device.Holds, Connection.Holds, Camera.Holds, Sound.Holds),
        Force = Force.Must,
        Because = "Who cannot see, hear and be seen is not in the group. This can be mended; it is no clinical exclusion.",
        Remedy = "Lend a device, find another place to join from, or offer a group in person.",
        Statements = ["R012"],
    };

    /// <summary>The candidate has a private place.</summary>
    public static readonly Rule<Candidate> HasPrivateSpace = new()
    {
        Id = "screening/private-space",
        Title = "Attests a quiet, private, uninterrupted place",
        Source = PracticeLiterature.Frame,
        InForce = EffectivePeriod.Always,
        AppliesWhen = GroupIsOnline.Holds,
        Requires = PrivateSpace.Holds,
        Force = Force.Must,
        Because = "Online, each member keeps a part of the room; whoever overhears one member overhears all.",
        Remedy = "Find a place with the candidate - a parked car, a room at a clinic - or offer a group in person.",
        Statements = ["R014", "R015"],
        Reasons = ["R172", "R173"],
    };

    /// <summary>Not over a public network; the policy says how much it weighs.</summary>
    public static readonly Rule<Candidate> NotOnPublicNetwork = new()
    {
        Id = "screening/network",
        Title = "Not on a public network",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = GroupIsOnline.Holds,
        Requires = !Network.Is(NetworkKind.Public),
        Force = Force.Consider,
        ForceWhen = new(ScreeningParameters.PublicNetworkBlocks, Force.Must),
        Because = "A network shared with strangers is easier to listen in on.",
        Remedy = "Ask the candidate to join from a home or mobile network.",
        Statements = ["R017"],
    };

    /// <summary>Help for those who are unsure with the technology, at any age.</summary>
    public static readonly Rule<Candidate> ConfidentWithTechnology = new()
    {
        Id = "screening/digital-confidence",
        Title = "Confident enough with the technology",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        AppliesWhen = GroupIsOnline.Holds,
        Requires = !CandidateFacts.DigitalConfidence.Is(Screening.DigitalConfidence.Low),
        Force = Force.Consider,
        Because = "Whoever is overwhelmed by the technology has no mind left for the group. Ask; never presume it from age.",
        Remedy = "Offer onboarding and a test call.",
        Statements = ["R013"],
    };

    /// <summary>Someone who comes for privacy may share reluctantly.</summary>
    public static readonly Rule<Candidate> PrivacyMotive = new()
    {
        Id = "screening/privacy-motive",
        Title = "Does not come online for privacy",
        Source = Sources.GoodTherapy.At("Online Group Therapy: The Basics"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = GroupIsOnline.Holds,
        Requires = !ReasonsForOnline.IncludesAny("privacy"),
        Force = Force.Consider,
        Because = "Whoever chose the screen to stay unseen may be slow to share.",
        Remedy = "Expect reluctance to share, and speak of it early.",
        Statements = ["R018"],
    };

    /// <summary>An ambivalent candidate finds it easier to begin online.</summary>
    public static readonly Rule<Candidate> NotAmbivalent = new()
    {
        Id = "screening/ambivalence",
        Title = "Not ambivalent about attending",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !Ambivalent.Holds,
        Force = Force.Consider,
        Because = "Online it is easier for an ambivalent person to begin, and easier to leave.",
        Remedy = "Raise commitment in the individual meeting.",
        Statements = ["R032"],
    };

    /// <summary>Late or aloof in person: ask about social anxiety.</summary>
    public static readonly Rule<Candidate> NotLateOrAloofInPerson = new()
    {
        Id = "screening/late-or-aloof-in-person",
        Title = "Was not late or aloof in an in-person group",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        Requires = !LateOrAloofInPerson.Holds,
        Force = Force.Consider,
        Because = "Coming late and keeping aloof in a room can be social anxiety; the review tells of one case.",
        Remedy = "Assess social anxiety, and consider an online group.",
        Statements = ["R030"],
    };
}
