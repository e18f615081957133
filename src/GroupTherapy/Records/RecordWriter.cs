namespace GroupTherapy;

/// <summary>Appends records to a stream, a line each, and keeps the chain: each line carries the hash of the one before it.</summary>
/// <remarks>
/// A line is composed whole before one byte of it goes to the stream. Where something is not allowed in the log part, nothing is
/// written. For one thread at a time, and one writer a file: two writers would fork the chain. Flushing, locking and
/// keeping the file is the host's.
/// </remarks>
public sealed class RecordWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly RecordLine _line = new();
    private bool _isBroken;

    /// <summary>Begins a chain, or goes on with one.</summary>
    /// <param name="stream">Where the lines go; it stays open.</param>
    /// <param name="previous">The hash of the last record of the chain that is continued, in this stream or an earlier one; null to begin a chain.</param>
    /// <exception cref="RecordException"><paramref name="previous"/> is no hash.</exception>
    public RecordWriter(Stream stream, string? previous = null)
    {
        _stream = stream ?? throw new ArgumentNullException(nameof(stream));
        if (previous is not null && !RecordMask.IsHash(previous)) throw new RecordException("The previous hash is 'sha256:' and 64 hexadecimal digits.");
        Head = previous;
    }

    /// <summary>The hash of the last record; null before the first. Kept elsewhere too, it shows later that nothing was cut off the end.</summary>
    public string? Head { get; private set; }

    /// <summary>Goes on at the end of a file of records, once its last line was found whole and as its hash says. The lines before it are for a <see cref="RecordReader"/> to verify.</summary>
    /// <param name="file">A stream that can be read, written and sought; it stays open.</param>
    /// <exception cref="RecordException">The last line is no record, is cut off, or is not as its hash says.</exception>
    public static RecordWriter Continue(Stream file)
    {
        if (file is not { CanRead: true, CanWrite: true, CanSeek: true }) throw new ArgumentException("A file to go on with can be read, written and sought.", nameof(file));
        var head = LastLine.HashOf(file);
        file.Seek(0, SeekOrigin.End);
        return new(file, head);
    }

    /// <summary>Writes a record.</summary>
    /// <returns>Its hash, which is now the <see cref="Head"/>.</returns>
    /// <exception cref="RecordException">Something in it is not allowed in the log part; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">An earlier record was not written to its end: what stands in the stream must be looked at first.</exception>
    public string Write(DecisionRecord record)
    {
        if (record is null) throw new ArgumentNullException(nameof(record));
        if (_isBroken) throw new InvalidOperationException("A record was not written to its end.");
        var hash = _line.Compose(record, Head);
        _isBroken = true;
        _line.WriteTo(_stream);
        _isBroken = false;
        Head = hash;
        return hash;
    }

    /// <summary>Wipes what was composed. The stream stays open.</summary>
    public void Dispose() => _line.Dispose();
}
