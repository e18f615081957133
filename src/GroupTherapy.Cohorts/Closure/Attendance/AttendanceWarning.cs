namespace GroupTherapy.Cohorts;

/// <summary>A reason to speak with a member about attendance. It changes nothing by itself: nobody is removed for it.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Source">The passage it rests on.</param>
/// <param name="Because">Why it matters.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Statements">The numbers of the statements it puts into effect.</param>
public sealed record AttendanceWarning(AttendanceWarningKind Kind, Passage Source, string Because, string Remedy, IReadOnlyList<string> Statements)
{
    internal static AttendanceWarning BelowMinimum { get; } = new(
        AttendanceWarningKind.BelowMinimum,
        PracticeLiterature.Basics,
        "Commitment can be weaker online, and a member who often stays away loses the group, and the group the member.",
        "Ask the member what stands in the way, and clear it away together.",
        ["R019"]);

    internal static AttendanceWarning Falling { get; } = new(
        AttendanceWarningKind.Falling,
        PracticeLiterature.Basics,
        "Staying away more often than before can come before dropping out.",
        "Speak with the member before the next session, and say that doubts are common and welcome.",
        ["R019"]);

    internal static AttendanceWarning MissedInARow { get; } = new(
        AttendanceWarningKind.MissedInARow,
        PracticeLiterature.Basics,
        "A member who is missed in several sessions running may have left without saying so.",
        "Get in touch with the member before the next session.",
        ["R019"]);

    internal static AttendanceWarning BeyondAllowance { get; } = new(
        AttendanceWarningKind.BeyondAllowance,
        Sources.GroupTeletherapyGuide.At("Ground rules"),
        "The group was told how many sessions may be missed, and this member has missed more.",
        "Come back to the agreement with the member, and decide together whether the group still fits.",
        ["R019"]);

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(AttendanceWarning);
}
