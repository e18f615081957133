using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary>A file of records, made again line by line; what it all comes to is known at the end.</summary>
internal sealed class ReplayedFile(RecordReader reader, Replayer replayer, ToolConsole console)
{
    private const int ProgressEvery = 5_000;

    private readonly int[] _counts = new int[(int)ReplayVerdict.NotReplayable];
    private long _unreadBefore;
    private bool _hasBegun;

    public long Lines => reader.Line;

    public string? Head => reader.Head;

    public BrokenLink? Broken => reader.Broken;

    /// <summary>The lines that hold no record.</summary>
    public long Unread { get; private set; }

    public int Count(ReplayVerdict verdict) => _counts[(int)verdict - 1];

    public ReplayVerdict Worst => Unread > 0 || Count(ReplayVerdict.NotReplayable) > 0 ? ReplayVerdict.NotReplayable : Count(ReplayVerdict.Changed) > 0 ? ReplayVerdict.Changed : ReplayVerdict.Unchanged;

    /// <summary>Looks for the first record.</summary>
    /// <returns>False when there are lines and none holds a record: the file is another.</returns>
    public bool Begin()
    {
        while (_hasBegun = reader.Next())
        {
            if (reader.Record is not null) return true;
            _unreadBefore++;
        }

        return Lines == 0;
    }

    /// <summary>Every line in its turn: its number, and the record made again; null where the line holds none.</summary>
    public IEnumerable<(long Line, ReplayedRecord? Replayed)> Replay()
    {
        var progress = new Progress(console, "records", ProgressEvery);
        for (var line = 1; line <= _unreadBefore; line++) yield return (line, Unreadable());
        for (var isLine = _hasBegun; isLine; isLine = reader.Next())
        {
            progress.Reach(reader.Line);
            if (reader.Record is not { } record)
            {
                yield return (reader.Line, Unreadable());
                continue;
            }

            var replayed = replayer.Replay(record);
            _counts[(int)replayed.Verdict - 1]++;
            yield return (reader.Line, replayed);
        }

        progress.End();
    }

    private ReplayedRecord? Unreadable()
    {
        Unread++;
        return null;
    }
}
