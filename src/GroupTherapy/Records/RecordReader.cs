namespace GroupTherapy;

/// <summary>Reads a file of records line by line, in bounded memory, and verifies the chain as it goes.</summary>
/// <remarks>
/// A changed byte anywhere, a line that is missing, doubled or moved, and an end in the midst of a line break the chain. Whole
/// lines cut off the end do not: only the <see cref="Head"/>, compared with one that was kept elsewhere, shows that.
/// </remarks>
public sealed class RecordReader : IDisposable
{
    private const string Whole = "a record as it was written, to the byte, ended by a new line";

    private readonly InputLines _lines;
    private readonly RecordLine _line = new();
    private readonly JsonTokens _tokens = new();
    private string? _previous;

    /// <param name="stream">The records, one a line; it stays open.</param>
    /// <param name="after">The hash of the record before the first, where the chain began in an earlier file; null where it begins here.</param>
    public RecordReader(Stream stream, string? after = null)
    {
        _lines = new(stream ?? throw new ArgumentNullException(nameof(stream)), RecordLine.Longest);
        _previous = after;
    }

    /// <summary>The line that was read last, from 1; 0 before the first.</summary>
    public long Line => _lines.Number;

    /// <summary>What that line holds; null where it is no record that is as its own hash says.</summary>
    public DecisionRecord? Record { get; private set; }

    /// <summary>The hash of the last line that was a record; null before the first.</summary>
    public string? Head { get; private set; }

    /// <summary>The first place at which the chain is broken; null while it holds.</summary>
    public BrokenLink? Broken { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="IOException">The stream breaks off.</exception>
    public bool Next()
    {
        Record = null;
        if (!_lines.Next()) return false;
        if (FaultOf(_lines.Line, out var record, out var previous, out var hash) is { } fault)
        {
            Broken ??= new(Line, fault, Whole);
            return true;
        }

        if (previous != _previous) Broken ??= new(Line, $"a record after {previous ?? "none"}", $"the record after {_previous ?? "none, the first of its chain"}");
        (Record, Head, _previous) = (record, hash, hash);
        return true;
    }

    /// <summary>Wipes what was read. The stream stays open.</summary>
    public void Dispose() => _line.Dispose();

    /// <summary>What is wrong with a line: it is written again from what it says, and must come out the same.</summary>
    private string? FaultOf(ReadOnlyMemory<byte> line, out DecisionRecord? record, out string? previous, out string? hash)
    {
        (record, previous, hash) = (null, null, null);
        if (_lines.IsTooLong) return "a line that is longer than any record";
        if (_lines.IsCutOff) return "a line that is cut off";
        if (RecordParser.Parse(line, _tokens, out previous, out var told) is not { } parsed) return "a line that is no record";
        try
        {
            hash = _line.Compose(parsed, previous);
        }
        catch (RecordException)
        {
            return "a line that is no record";
        }

        var written = _line.Bytes;
        if (line.Span.SequenceEqual(written.Slice(0, written.Length - 1)))
        {
            record = parsed;
            return null;
        }

        return told == HashOf(line.Span) ? "a record that is written in another way" : "a record that is not as its hash says";
    }

    private string? HashOf(ReadOnlySpan<byte> line) =>
        line.Length > RecordLine.SealLength ? _line.HashOf(line.Slice(0, line.Length - RecordLine.SealLength).ToArray(), 0, line.Length - RecordLine.SealLength) : null;
}
