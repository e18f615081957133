namespace GroupTherapy.Screening;

/// <summary>The group a candidate would join, as far as screening needs it.</summary>
public sealed record Group
{
    /// <summary>The most minutes that a session can give anyone, or anyone can need of it.</summary>
    public const decimal MostMinutes = 1_440;

    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Online or in person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither of the two.</exception>
    public required MeetingFormat Format
    {
        get;
        init => field = value is MeetingFormat.Online or MeetingFormat.InPerson ? value : throw new ArgumentOutOfRangeException(nameof(value), "A group meets online or in person.");
    }

    /// <summary>The problems the group is for, in the host's own codes.</summary>
    public IReadOnlyList<string>? TargetProblems { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The minutes of individual support a session can give each member.</summary>
    public decimal? MinutesPerMember { get; init; }

    /// <summary>The day an in-person group moved online; null when it never did.</summary>
    public LocalDate? MovedOnlineOn { get; init; }

    /// <summary>The type and the opaque id: a group's theme can tell what its members have.</summary>
    public override string ToString() => $"{nameof(Group)} {Id}";
}
