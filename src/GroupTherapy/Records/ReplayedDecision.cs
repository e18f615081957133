namespace GroupTherapy;

/// <summary>One decision of a record, made again from what was recorded.</summary>
public sealed class ReplayedDecision
{
    internal ReplayedDecision(RecordedDecision recorded) => Recorded = recorded;

    /// <summary>What was recorded.</summary>
    public RecordedDecision Recorded { get; }

    /// <summary>What becomes of it.</summary>
    public ReplayVerdict Verdict => NotReplayableBecause is not null ? ReplayVerdict.NotReplayable : Changes.Count > 0 || Outcome != Recorded.Outcome ? ReplayVerdict.Changed : ReplayVerdict.Unchanged;

    /// <summary>Why it cannot be made again, such as a fact that was not recorded; null where it can.</summary>
    public string? NotReplayableBecause { get; internal init; }

    /// <summary>The version of the rulebook it was made again by; null where it was not.</summary>
    public string? Version { get; internal init; }

    /// <summary>The hash of that rulebook; null where it was not made again.</summary>
    public string? Hash { get; internal init; }

    /// <summary>The outcome now; null where it was not made again.</summary>
    public Outcome? Outcome { get; internal init; }

    /// <summary>The findings that are others than recorded: those recorded first, then those that are new.</summary>
    public IReadOnlyList<FindingChange> Changes { get; internal init; } = [];

    /// <summary>The rulebook's id and the verdict.</summary>
    public override string ToString() => $"{Recorded.Rulebook}: {Verdict}";
}
