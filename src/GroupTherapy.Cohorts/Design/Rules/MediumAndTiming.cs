using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>By what and when an online group meets.</summary>
internal static class MediumAndTiming
{
    /// <summary>Timing and medium are declared.</summary>
    public static readonly Rule<GroupDesign> Declared = new()
    {
        Id = "design/timing-and-medium",
        Title = "Timing and medium are declared",
        Source = PracticeLiterature.Introduction,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = Timing.IsAnswered & Medium.IsAnswered,
        Force = Force.Must,
        Because = "Evidence, consent and precautions differ by medium; a group whose medium is open cannot be judged by any of them.",
        Remedy = "Declare whether the group meets at one time, and by video, voice or text.",
        Statements = ["R042", "R043"],
    };

    /// <summary>A group not at one time is a group in writing.</summary>
    public static readonly Rule<GroupDesign> AsynchronousMeansText = new()
    {
        Id = "design/asynchronous-means-text",
        Title = "A group that does not meet at one time meets by text",
        Source = PracticeLiterature.Introduction,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online) & Timing.Is(GroupTiming.Asynchronous),
        Requires = Medium.Is(GroupMedium.Text),
        Force = Force.Must,
        Because = "Video and voice need everyone at one time; what is left for members at different times is text.",
        Remedy = "Correct the timing or the medium: one of them is not what the group does.",
        Statements = ["R043"],
    };

    /// <summary>A caution about groups not at one time.</summary>
    public static readonly Rule<GroupDesign> Synchronous = new()
    {
        Id = "design/asynchronous-evidence",
        Title = "The group meets at one time",
        Source = PracticeLiterature.Introduction,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = Timing.Is(GroupTiming.Synchronous),
        Force = Force.Consider,
        Because = "What evidence there is speaks for meeting at one time.",
        Remedy = "Consider meeting at one time, or say why this group does not.",
        Statements = ["R044"],
    };

    /// <summary>A caution about groups in writing.</summary>
    public static readonly Rule<GroupDesign> NotByText = new()
    {
        Id = "design/text-evidence",
        Title = "The group does not meet by text",
        Source = PracticeLiterature.GroupResearch,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Format.Is(MeetingFormat.Online),
        Requires = !Medium.Is(GroupMedium.Text),
        Force = Force.Consider,
        Because = "In one study, of people who care for a relative, members gained more by video than by chat; it is one study.",
        Remedy = "Consider meeting by video, or say why this group writes.",
        Statements = ["R045"],
        Reasons = ["R167"],
    };
}
