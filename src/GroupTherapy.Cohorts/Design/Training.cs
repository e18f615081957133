namespace GroupTherapy.Cohorts;

/// <summary>A training a facilitator has completed.</summary>
public sealed record Training
{
    /// <summary>What it was for.</summary>
    public required TrainingKind Kind { get; init; }

    /// <summary>The day it was completed.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What it taught. Names as in <see cref="DesignCodes.TrainingTopics"/>.</summary>
    public IReadOnlyList<string>? Covers { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(Training);
}
