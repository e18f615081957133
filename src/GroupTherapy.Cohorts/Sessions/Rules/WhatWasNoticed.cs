using static GroupTherapy.Cohorts.SessionCloseFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What facilitators noticed among members, and what the group holds together by.</summary>
internal static class WhatWasNoticed
{
    /// <summary>Members doing one another harm.</summary>
    public static readonly Rule<SessionClose> AddressesHarm = new()
    {
        Id = "close/harm-addressed",
        Title = "Harm among members that was noticed was addressed",
        Source = PracticeLiterature.EthicalConcerns,
        InForce = EffectivePeriod.Always,
        AppliesWhen = HarmNoticed.Holds,
        Requires = SessionCloseFacts.HarmAddressed.Holds,
        Force = Force.Should,
        Because = "What members do with one another should do them good; where it harms, it is an incident.",
        Remedy = "Address it, and record it as an incident.",
        Confidential = true,
        Statements = ["R117"],
    };

    /// <summary>What comes back.</summary>
    public static readonly Rule<SessionClose> AddressesRepetition = new()
    {
        Id = "close/repeated-dynamics-addressed",
        Title = "Dynamics that come back, when noticed, were addressed",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = RepeatedDynamicsNoticed.Holds,
        Requires = SessionCloseFacts.RepeatedDynamicsAddressed.Holds,
        Force = Force.Should,
        Because = "What keeps coming back is what the group is working on, whether or not it is said.",
        Remedy = "Name what comes back, and work with it.",
        Confidential = true,
        Statements = ["R119"],
        Reasons = ["R118"],
    };

    /// <summary>Measured often enough.</summary>
    public static readonly Rule<SessionClose> MeasuresCohesion = new()
    {
        Id = "close/cohesion-measured",
        Title = "Cohesion was measured within the interval of the policy",
        Source = PracticeLiterature.Basics,
        InForce = EffectivePeriod.Always,
        Requires = SessionCloseFacts.CohesionMeasured.Holds & CohesionMeasuredOn.WithinDaysBeforeAsOf(CloseParameters.CohesionEveryDays),
        Force = Force.Should,
        Because = "Bonds are what a closed group gives, and they can be harder to make online; what is measured can be mended.",
        Remedy = "Give a short measure of cohesion to all members.",
        Statements = ["R054"],
        Reasons = ["R053"],
    };

    /// <summary>A prompt, when it is low or falls.</summary>
    public static readonly Rule<SessionClose> CohesionHolds = new()
    {
        Id = "close/cohesion-low-or-falling",
        Title = "Cohesion is neither low nor falling",
        Source = PracticeLiterature.Basics,
        InForce = EffectivePeriod.Always,
        AppliesWhen = SessionCloseFacts.CohesionMeasured.Holds,
        Requires = !CohesionLow.Holds & !CohesionFalling.Holds,
        Force = Force.Consider,
        Because = "A low or falling measure is an occasion to ask, not a verdict on anyone.",
        Remedy = "Take up with the group what it is like to be in it.",
        Statements = ["R054"],
    };
}
