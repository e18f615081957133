using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>Who leads, and what they must have learned.</summary>
internal static class Leadership
{
    /// <summary>Somebody leads.</summary>
    public static readonly Rule<GroupDesign> Facilitated = new()
    {
        Id = "design/facilitated",
        Title = "At least one facilitator leads the group",
        Source = PracticeLiterature.GroupResearch,
        InForce = EffectivePeriod.Always,
        Requires = Facilitators.AtLeast(1),
        Force = Force.Must,
        Because = "A therapy group has a therapist; in one study groups with a facilitator did better than groups without.",
        Remedy = "Name who leads the group.",
        Statements = ["R046"],
    };

    /// <summary>It is therapy, not support among peers.</summary>
    public static readonly Rule<GroupDesign> LedByTreatmentProvider = new()
    {
        Id = "design/treatment-provider-leads",
        Title = "A treatment provider leads the group",
        Source = PracticeLiterature.Basics,
        InForce = EffectivePeriod.Always,
        Requires = TreatmentProviderLeads.Holds,
        Force = Force.Must,
        Because = "Group therapy is treatment; a group nobody treats in is a support group and should say so.",
        Remedy = "Have a treatment provider lead, or offer the group as a support group.",
        Statements = ["R040"],
    };

    /// <summary>Competence for this group.</summary>
    public static readonly Rule<GroupDesign> Competent = new()
    {
        Id = "design/competence",
        Title = "Each facilitator is competent in theme, population, method and medium",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = Condition<GroupDesign>.All(CompetentInTheme.Holds, CompetentInPopulation.Holds, CompetentInMethod.Holds, CompetentInMedium.Holds),
        Force = Force.Must,
        Because = "A therapist stays within the limits of training, experience and scope, on a screen as in a room.",
        Remedy = "Have someone lead who is competent in what is missing, or change the group.",
        Statements = ["R056", "R057"],
    };

    /// <summary>Training for groups.</summary>
    public static readonly Rule<GroupDesign> TrainedForGroups = new()
    {
        Id = "design/group-training",
        Title = "Each facilitator is trained for groups",
        Source = PracticeLiterature.Highlights,
        InForce = EffectivePeriod.Always,
        Requires = GroupDesignFacts.TrainedForGroups.Holds & TrainedForGroupsOn.OnOrBeforeAsOf,
        Force = Force.Must,
        Because = "Leading a group is not leading one person many times over; it is learned.",
        Remedy = "Complete a training for groups, and record its day, before the group starts.",
        Statements = ["R061"],
    };

    /// <summary>Training for online groups; that for groups does not stand for it.</summary>
    public static readonly Rule<GroupDesign> TrainedForOnlineGroups = new()
    {
        Id = "design/online-group-training",
        Title = "Each facilitator is trained for online groups",
        Source = PracticeLiterature.Abstract,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = GroupDesignFacts.TrainedForOnlineGroups.Holds & TrainedForOnlineGroupsOn.OnOrBeforeAsOf,
        Force = Force.Must,
        Because = "To go from the circle to the screen takes new knowledge, as going from one person to a group did.",
        Remedy = "Complete a training for online groups, and record its day, before the group starts.",
        Statements = ["R058", "R060", "R061"],
        Reasons = ["R062", "R138"],
    };

    /// <summary>What that training teaches.</summary>
    public static readonly Rule<GroupDesign> TrainedInWhatIsHardOnline = new()
    {
        Id = "design/online-training-content",
        Title = "The training for online groups covers alliance, cohesion and presence",
        Source = PracticeLiterature.Conclusion,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = Condition<GroupDesign>.All(TrainedInAlliance.Holds, TrainedInCohesion.Holds, TrainedInPresence.Holds),
        Force = Force.Should,
        Because = "Alliance, cohesion and presence are what the screen makes harder.",
        Remedy = "Add what the training left out.",
        Statements = ["R059"],
    };
}
