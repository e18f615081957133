namespace GroupTherapy.Cohorts;

/// <summary>One member's line of a <see cref="SupportSnapshot"/>.</summary>
public readonly record struct SupportStanding
{
    /// <summary>The member.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the member is in the session.</summary>
    public required SupportPresence Presence { get; init; }

    /// <summary>Whether the member was in the session at any time, or was given support in it.</summary>
    public required bool HasAttended { get; init; }

    /// <summary>For how many seconds the member was present.</summary>
    public required int AttendedSeconds { get; init; }

    /// <summary>What the member has been given, in seconds.</summary>
    public required int GivenSeconds { get; init; }

    /// <summary>What of it was individual support, in seconds.</summary>
    public required int IndividualSeconds { get; init; }

    /// <summary>The member's part of all that was given to anybody, 0 to 1; 0 when nothing was.</summary>
    public required double Share { get; init; }

    internal int ScaledWeight { get; init; }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(SupportStanding)} {Id}";
}
