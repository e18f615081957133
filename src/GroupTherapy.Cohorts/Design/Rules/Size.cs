using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>How large the group is planned, by the practice's policy. It never blocks.</summary>
internal static class Size
{
    private const string Voices = "A group too small has too few voices, one too large has no time for each; the limits are the practice's choice, no guideline gives a number for groups online.";

    private static readonly Passage Policy = Regulations.PracticePolicy.At("Size of the group");

    /// <summary>Within the limits for groups online.</summary>
    public static readonly Rule<GroupDesign> Online = new()
    {
        Id = "design/size-online",
        Title = "A group online keeps to the size the policy allows",
        Source = Policy,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = PlannedMembers.Between(DesignParameters.Online.Minimum, DesignParameters.Online.Maximum),
        Force = Force.Should,
        Because = Voices,
        Remedy = "Plan for a number of members within the policy, or say why not.",
    };

    /// <summary>Within the limits for groups in person.</summary>
    public static readonly Rule<GroupDesign> InPerson = new()
    {
        Id = "design/size-in-person",
        Title = "A group in person keeps to the size the policy allows",
        Source = Policy,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.InPerson),
        Requires = PlannedMembers.Between(DesignParameters.InPerson.Minimum, DesignParameters.InPerson.Maximum),
        Force = Force.Should,
        Because = Voices,
        Remedy = "Plan for a number of members within the policy, or say why not.",
    };

    /// <summary>The ideal for groups online.</summary>
    public static readonly Rule<GroupDesign> IdeallyOnline = new()
    {
        Id = "design/ideal-size-online",
        Title = "A group online has the size the policy holds ideal",
        Source = Policy,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = PlannedMembers.Between(DesignParameters.Online.IdealFrom, DesignParameters.Online.IdealTo),
        Force = Force.Consider,
        Because = Voices,
        Remedy = "Consider the ideal size when members are sought.",
    };

    /// <summary>The ideal for groups in person.</summary>
    public static readonly Rule<GroupDesign> IdeallyInPerson = new()
    {
        Id = "design/ideal-size-in-person",
        Title = "A group in person has the size the policy holds ideal",
        Source = Policy,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.InPerson),
        Requires = PlannedMembers.Between(DesignParameters.InPerson.IdealFrom, DesignParameters.InPerson.IdealTo),
        Force = Force.Consider,
        Because = Voices,
        Remedy = "Consider the ideal size when members are sought.",
    };
}
