using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>How those who lead together talk to each other. It applies from two on.</summary>
internal static class CoLeaders
{
    /// <summary>Co-leaders plan to talk openly.</summary>
    public static readonly Rule<GroupDesign> TalkOpenly = new()
    {
        Id = "design/co-leader-open-talk",
        Title = "Co-leaders plan how to talk to each other openly",
        Source = PracticeLiterature.Disembodied,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Facilitators.AtLeast(2) & Format.Is(MeetingFormat.Online),
        Requires = OpenTalkPlanned.Holds,
        Force = Force.Should,
        Because = "On a screen no glance goes from one leader to the other; speaking aloud in the group can take its place.",
        Remedy = "Agree how leaders will confer aloud, and tell the group that they will.",
        Statements = ["R081", "R082"],
        Reasons = ["R170"],
    };

    /// <summary>No writing behind the back of the group; coordinating help in a crisis is excepted.</summary>
    public static readonly Rule<GroupDesign> NoPrivateBackChannel = new()
    {
        Id = "design/co-leader-back-channel",
        Title = "Co-leaders keep no private channel, but for a crisis",
        Source = PracticeLiterature.Disembodied,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Facilitators.AtLeast(2),
        Requires = CoLeaderBackChannel.IsOneOf(BackChannel.None, BackChannel.CrisisOnly),
        Force = Force.Should,
        Because = "Messages between leaders take them out of the here and now and go behind the back of the group.",
        Remedy = "Confer aloud in the group, or after it; keep a private channel for coordinating help in a crisis alone.",
        Statements = ["R079"],
        Reasons = ["R080"],
    };
}
