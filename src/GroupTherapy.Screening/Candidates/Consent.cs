namespace GroupTherapy.Screening;

/// <summary>A consent or agreement a candidate has signed.</summary>
public sealed record Consent : IDated
{
    /// <summary>What was signed.</summary>
    public required ConsentKind Kind { get; init; }

    /// <summary>The day it was signed.</summary>
    public required LocalDate On { get; init; }

    /// <summary>It is the version now in use.</summary>
    public bool? CurrentVersion { get; init; }

    /// <summary>What an online consent names. Names as in <see cref="CandidateCodes.ConsentTopics"/>.</summary>
    public IReadOnlyList<string>? Covers { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(Consent);
}
