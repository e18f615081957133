using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What the group is for, and why its method should help.</summary>
internal static class Purpose
{
    /// <summary>A specific problem, or something in common.</summary>
    public static readonly Rule<GroupDesign> SpecificTheme = new()
    {
        Id = "design/specific-theme",
        Title = "The group has a specific theme",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = TargetProblems.AtLeast(1),
        Force = Force.Should,
        Because = "Members help one another with what they have in common.",
        Remedy = "Name the problem, or the common ground, the group is for.",
        Statements = ["R036"],
        Reasons = ["R035"],
    };

    /// <summary>A caution about groups for everything.</summary>
    public static readonly Rule<GroupDesign> NotGeneralPurpose = new()
    {
        Id = "design/general-purpose",
        Title = "The group is not for every purpose",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = !GeneralPurpose.Holds,
        Force = Force.Consider,
        Because = "Groups without a common problem are held to succeed less often.",
        Remedy = "Consider narrowing the group to one problem, or say what its members will share.",
        Statements = ["R037"],
    };

    /// <summary>The group has at least one goal of its own.</summary>
    public static readonly Rule<GroupDesign> HasGroupGoals = new()
    {
        Id = "design/group-goals",
        Title = "The group as a whole has at least one goal",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = GroupDesignFacts.GroupGoals.AtLeast(1),
        Force = Force.Must,
        Because = "Without a goal nobody can say what the group works toward, or whether it got there.",
        Remedy = "Set at least one goal for the group, one that can be seen to be reached.",
        Statements = ["R038"],
    };

    /// <summary>Evidence for the method is cited.</summary>
    public static readonly Rule<GroupDesign> MethodHasEvidence = new()
    {
        Id = "design/method-evidence",
        Title = "Evidence for the method is cited",
        Source = PracticeLiterature.Basics,
        InForce = EffectivePeriod.Always,
        Requires = EvidenceForMethod.AtLeast(1),
        Force = Force.Should,
        Because = "A group online is therapy and rests, as any therapy does, on a method that was shown to help.",
        Remedy = "Cite the evidence that the method helps with the problems the group is for.",
        Statements = ["R039"],
    };
}
