namespace GroupTherapy;

/// <summary>The names of the ways to meet, the same in rules, in findings and in the JSON contract.</summary>
public static class MeetingFormats
{
    /// <summary>As the <c>format</c> of a group.</summary>
    public static IReadOnlyList<(MeetingFormat Choice, string Name)> Formats { get; } =
        [(MeetingFormat.Online, "online"), (MeetingFormat.InPerson, "inPerson")];

    /// <summary>As the <c>modality</c> of a practice: the laws that license it call meeting online telehealth.</summary>
    public static IReadOnlyList<(MeetingFormat Choice, string Name)> Modalities { get; } =
        [(MeetingFormat.Online, "telehealth"), (MeetingFormat.InPerson, "inPerson")];
}
