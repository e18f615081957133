using System.CommandLine;
using NodaTime.Text;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>--record FILE</c> and <c>--at INSTANT</c>: each decision is appended to a file of records before it is shown.</summary>
internal sealed class RecordOptions
{
    private readonly Option<string?> _file = new("--record") { Description = "Append a record of each decision to this file, before anything is shown (schemas/decision-record.schema.json). It tells of people: keep it as the health record is kept.", HelpName = "FILE" };
    private readonly Option<string?> _at = new("--at") { Description = "The moment to record, such as 2026-11-20T14:05:00Z; nothing reads a clock.", HelpName = "INSTANT" };

    /// <summary>Gives the options to a command.</summary>
    public RecordOptions AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_at);
        return this;
    }

    /// <summary>Appends a record of each decision.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="records">Makes each record of its id and the moment.</param>
    /// <exception cref="InputException">The file cannot be gone on with, or the moment is none; nothing was recorded.</exception>
    public void Record(ParseResult parsed, IEnumerable<Func<string, Instant?, DecisionRecord>> records)
    {
        using var file = Open(parsed);
        if (file is null) return;
        foreach (var record in records) file.Append(record);
        file.Flush();
    }

    /// <summary>Opens the file to be gone on with, once its chain was found unbroken; null where nothing is to be recorded.</summary>
    /// <exception cref="InputException">The file cannot be gone on with, or the moment is none; nothing was recorded.</exception>
    public RecordFile? Open(ParseResult parsed)
    {
        var at = At(parsed);
        return parsed.GetValue(_file) is { } path ? RecordFile.Open(path, _file.Name, at) : null;
    }

    private Instant? At(ParseResult parsed)
    {
        if (parsed.GetValue(_at) is not { } text) return null;
        if (parsed.GetValue(_file) is null) throw new InputException(new Fault(_at.Name, "no --record", "a file to record in"));
        return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var at) ? at : throw new InputException(new Fault(_at.Name, $"'{HarmlessText.Cut(text, Excerpt.Length)}'", "an instant such as 2026-11-20T14:05:00Z"));
    }
}
