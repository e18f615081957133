namespace GroupTherapy;

/// <summary>A record, made again.</summary>
public sealed class ReplayedRecord
{
    internal ReplayedRecord(DecisionRecord record, IReadOnlyList<ReplayedDecision> parts)
    {
        Record = record;
        Parts = parts;
        Verdict = parts.Select(part => part.Verdict).Max();
        Outcome = Verdict == ReplayVerdict.NotReplayable ? null : record.OutcomeWith(parts.Select(part => part.Outcome!.Value));
    }

    /// <summary>The record.</summary>
    public DecisionRecord Record { get; }

    /// <summary>The worst verdict of its parts.</summary>
    public ReplayVerdict Verdict { get; }

    /// <summary>The outcome of the whole now; null where a part cannot be made again.</summary>
    public Outcome? Outcome { get; }

    /// <summary>Its decisions, in the order of the record.</summary>
    public IReadOnlyList<ReplayedDecision> Parts { get; }

    /// <summary>The record's id and the verdict.</summary>
    public override string ToString() => $"{nameof(ReplayedRecord)} {Record.Id}: {Verdict}";
}
