using System.CommandLine;
using System.Globalization;
using NodaTime.Text;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>--record FILE</c> and <c>--at INSTANT</c>: each decision is appended to a file of records before it is shown.</summary>
internal sealed class RecordOptions
{
    private const string Expected = "a file of decision records with an unbroken chain, or one that does not exist yet";

    private readonly Option<string?> _file = new("--record") { Description = "Append a record of each decision to this file, before anything is shown (schemas/decision-record.schema.json). It tells of people: keep it as the health record is kept.", HelpName = "FILE" };
    private readonly Option<string?> _at = new("--at") { Description = "The moment to record, such as 2026-11-20T14:05:00Z; nothing reads a clock.", HelpName = "INSTANT" };

    /// <summary>Gives the options to a command.</summary>
    public RecordOptions AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_at);
        return this;
    }

    /// <summary>Whether decisions are to be recorded.</summary>
    public bool AreGiven(ParseResult parsed) => parsed.GetValue(_file) is not null;

    /// <summary>Appends a record of each decision, once the file's chain was found unbroken. Records are numbered: <c>r-1</c>, <c>r-2</c> and so on.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="records">Makes each record of its id and the moment.</param>
    /// <exception cref="InputException">The file cannot be gone on with, or the moment is none; nothing was recorded.</exception>
    public void Record(ParseResult parsed, IEnumerable<Func<string, Instant?, DecisionRecord>> records)
    {
        var at = At(parsed);
        if (parsed.GetValue(_file) is not { } path) return;
        using var file = Open(path);
        try
        {
            var count = CountOf(file);
            using var writer = RecordWriter.Continue(file);
            foreach (var record in records) writer.Write(record($"r-{(++count).ToString(CultureInfo.InvariantCulture)}", at));
            file.Flush();
        }
        catch (Exception exception) when (exception is IOException or RecordException)
        {
            throw new InputException(new Fault(_file.Name, exception is IOException ? "a file that could not be read or written to its end" : exception.Message, Expected));
        }
    }

    private Instant? At(ParseResult parsed)
    {
        if (parsed.GetValue(_at) is not { } text) return null;
        if (!AreGiven(parsed)) throw new InputException(new Fault(_at.Name, "no --record", "a file to record in"));
        return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var at) ? at : throw new InputException(new Fault(_at.Name, $"'{Excerpt.Cut(text, Excerpt.Length)}'", "an instant such as 2026-11-20T14:05:00Z"));
    }

    private long CountOf(FileStream file)
    {
        using var reader = new RecordReader(file);
        while (reader.Next())
        {
            if (reader.Broken is { } broken) throw new InputException(new Fault(_file.Name, $"a chain broken at line {broken.Line}: {broken.Found}", Expected));
        }

        return reader.Line;
    }

    private FileStream Open(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new Fault(_file.Name, "a file that cannot be opened to be read and written", Expected));
        }
    }
}
