using System.Globalization;

namespace GroupTherapy.Tool.Commands;

/// <summary>A file that records are appended to, once its chain was found unbroken. Records are numbered: <c>r-1</c>, <c>r-2</c> and so on.</summary>
internal sealed class RecordFile : IDisposable
{
    private const string Expected = "a file of decision records with an unbroken chain, or one that does not exist yet";

    private readonly FileStream _file;
    private readonly MemoryStream _pending;
    private readonly RecordWriter _writer;
    private readonly string _option;
    private readonly Instant? _at;
    private long _count;

    private RecordFile(FileStream file, MemoryStream pending, RecordWriter writer, string option, Instant? at, long count)
    {
        (_file, _pending, _writer, _option, _at, _count) = (file, pending, writer, option, at, count);
    }

    /// <param name="path">The file.</param>
    /// <param name="option">The option that names it, for faults.</param>
    /// <param name="at">The moment of every record; null when it is not told.</param>
    /// <exception cref="InputException">The file cannot be gone on with.</exception>
    public static RecordFile Open(string path, string option, Instant? at)
    {
        FileStream? file = null;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

            // A device has no length, and may be read without end.
            var count = file.Length == 0 ? 0 : CountOf(file, option);
            using var last = RecordWriter.Continue(file);
            var pending = new MemoryStream();
            return new(file, pending, new(pending, last.Head), option, at, count);
        }
        catch (Exception exception)
        {
            file?.Dispose();
            if (exception is RecordException) throw Refused(option, exception.Message);
            if (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException) throw Refused(option, "a file that cannot be opened to be read and written");
            throw;
        }
    }

    /// <summary>Adds a record to those that are to be appended together.</summary>
    /// <param name="record">Makes it of its id and the moment.</param>
    /// <exception cref="InputException">It may not be written as it is.</exception>
    public void Append(Func<string, Instant?, DecisionRecord> record) => Try(() => _writer.Write(record($"r-{(++_count).ToString(CultureInfo.InvariantCulture)}", _at)));

    /// <summary>Appends what was added, all of it composed before.</summary>
    /// <exception cref="InputException">It could not be written to its end.</exception>
    public void Flush() => Try(() =>
    {
        _pending.WriteTo(_file);
        _file.Flush();
        Array.Clear(_pending.GetBuffer());
        _pending.SetLength(0);
    });

    public void Dispose()
    {
        _writer.Dispose();
        _pending.Dispose();
        _file.Dispose();
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or RecordException)
        {
            throw Refused(_option, exception is IOException ? "a file that could not be written to its end" : exception.Message);
        }
    }

    private static long CountOf(FileStream file, string option)
    {
        using var reader = new RecordReader(file);
        while (reader.Next())
        {
            if (reader.Broken is { } broken) throw Refused(option, $"a chain broken at line {broken.Line}: {broken.Found}");
        }

        return reader.Line;
    }

    private static InputException Refused(string option, string found) => new(new Fault(option, found, Expected));
}
