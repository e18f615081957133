using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What holds the group: setting, times and boundaries, and what a move online undoes.</summary>
internal static class FrameOfTheGroup
{
    /// <summary>The plan answers the four obstacles of the online setting.</summary>
    public static readonly Rule<GroupDesign> AnswersTheObstacles = new()
    {
        Id = "design/obstacles-planned",
        Title = "The plan answers setting, embodiment, presence and background",
        Source = PracticeLiterature.Conclusion,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = GroupDesignFacts.ObstaclesPlanned.IncludesAll("setting", "embodiment", "presence", "background"),
        Force = Force.Should,
        Because = "Online the leader no longer makes the room: setting, bodies, presence and what shows behind people need a plan instead.",
        Remedy = "Plan for what is missing: how the setting is held, the body brought in, presence kept, and the background answered.",
        Statements = ["R047", "R083"],
        Reasons = ["R156", "R157", "R169", "R171", "R172", "R173"],
    };

    /// <summary>The frame is set down.</summary>
    public static readonly Rule<GroupDesign> DeclaresItsFrame = new()
    {
        Id = "design/frame-declared",
        Title = "Schedule, time zone, length and boundaries are set down",
        Source = PracticeLiterature.Frame,
        InForce = EffectivePeriod.Always,
        Requires = GroupDesignFacts.FrameDeclared.IncludesAll("schedule", "timeZone", "length", "boundaries"),
        Force = Force.Should,
        Because = "A frame everyone knows is part of the treatment; across time zones even the hour is not obvious.",
        Remedy = "Set down when, in which time zone and for how long the group meets, and where its boundaries are.",
        Statements = ["R048"],
    };

    /// <summary>Leaders and members are there in a comparable way.</summary>
    public static readonly Rule<GroupDesign> ComparablyPresent = new()
    {
        Id = "design/comparable-presence",
        Title = "Leaders and members are there in a comparable way",
        Source = PracticeLiterature.Frame,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = ComparablePresence.Holds,
        Force = Force.Consider,
        Because = "A leader who sees and is not seen, or the other way round, sits in another setting than the group.",
        Remedy = "Consider the same way of being there for everyone: all by camera, or all by voice.",
        Statements = ["R049"],
    };

    /// <summary>What was agreed in the room is agreed again for the screen.</summary>
    public static readonly Rule<GroupDesign> BegunAgainOnline = new()
    {
        Id = "design/moved-online-again",
        Title = "A group that moves online begins again: consent, training, environment, screening",
        Source = PracticeLiterature.PregroupScreening,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online) & MovedOnline.Holds,
        Requires = DoneForMove.IncludesAll("consent", "training", "environment", "screening"),
        Force = Force.Must,
        Because = "Members agreed to, and were judged fit for, a group in one room; online is another setting.",
        Remedy = "For everyone: take new consent, train, prepare the environment and screen again before the first session online.",
        Statements = ["R050"],
    };
}
