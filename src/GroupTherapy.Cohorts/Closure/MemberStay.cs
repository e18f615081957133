namespace GroupTherapy.Cohorts;

/// <summary>One stay of a person in a cohort.</summary>
public sealed record MemberStay
{
    /// <summary>How it began.</summary>
    public required Joining Joining { get; init; }

    /// <summary>The day it began.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The number of the first session the member can attend, from 1.</summary>
    public required int FromSession { get; init; }

    /// <summary>The member whose freed place it took; null when it took a place of its own.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>The day the member left; null while the member belongs to the cohort.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The type alone: why and when someone left is in the history.</summary>
    public override string ToString() => nameof(MemberStay);
}
