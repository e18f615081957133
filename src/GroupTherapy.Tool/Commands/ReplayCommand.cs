using System.CommandLine;
using System.Text;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy replay FILE</c>: records made again, and their chain verified.</summary>
internal static class ReplayCommand
{
    private const string NoRecords = "records of decisions as JSON lines (schemas/decision-record.schema.json), as --record writes them";
    private const string NoText = "the text of a rulebook, as grouptherapy rules text prints it";

    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A file of decision records, one a line (schemas/decision-record.schema.json), or - for standard input." };
        var texts = new Option<string[]>("--rulebook") { Description = "The text of a rulebook, to make decisions again by: the one that was applied then, or another. More than once for several.", HelpName = "TEXT" };
        var today = new Option<bool>("--today") { Description = "Make everything again by today's rulebooks; the texts then only tell why something changed." };
        var after = new Option<string?>("--after") { Description = "The hash of the record before the first, where the chain began in an earlier file.", HelpName = "HASH" };
        var head = new Option<string?>("--head") { Description = "The hash of the last record, as it was kept elsewhere: another one is a broken chain.", HelpName = "HASH" };
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/replay-output.schema.json)." };
        var explain = new Option<bool>("--explain") { Description = "Show subjects, days and rulebooks too." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with the worst verdict: 0 unchanged, 10 changed, 11 not replayable. A broken chain is 12, asked or not." };
        var command = new ExampleCommand(
            "replay",
            "Make recorded decisions again from what was recorded, and verify the chain of the records.",
            "grouptherapy replay decisions.jsonl",
            "grouptherapy replay decisions.jsonl --rulebook screening-online-1.0.0.json --explain",
            "grouptherapy replay 2026.jsonl --after sha256:0f4c… --json")
        { file, texts, today, after, head, json, explain, exitCode };
        command.SetAction(parsed =>
        {
            var replayer = ReplayerOf(parsed.GetValue(texts) ?? [], parsed.GetValue(today));
            var path = parsed.GetRequiredValue(file);
            using var stream = path == "-" ? console.In : InputFile.Open(path, "", NoRecords);
            var kept = HashOf(head.Name, parsed.GetValue(head));
            using var reader = new RecordReader(stream, HashOf(after.Name, parsed.GetValue(after)));
            var replay = new ReplayedFile(reader, replayer, console);
            try
            {
                if (!replay.Begin()) throw new InputException(new Fault("", $"no record on any of {replay.Lines} lines", NoRecords));
                if (parsed.GetValue(json)) ReplayJson.Write(replay, console.Out);
                else ReplayTable.Write(replay, parsed.GetValue(explain), console);
            }
            catch (IOException)
            {
                throw new InputException(new Fault("", $"a file that stopped after line {replay.Lines}", NoRecords));
            }

            if (replay.Broken is not null) return ExitStatus.BrokenChain;
            if (kept is not null && kept != replay.Head)
            {
                console.Error.WriteLine($"The last record is not the one whose hash was kept: found {replay.Head ?? "no record"}, expected {kept}.");
                return ExitStatus.BrokenChain;
            }

            return parsed.GetValue(exitCode) ? ExitStatus.Of(replay.Worst) : ExitStatus.Evaluated;
        });
        return command;
    }

    private static Replayer ReplayerOf(string[] paths, bool today)
    {
        var texts = new List<string>();
        foreach (var path in paths)
        {
            using var text = new StreamReader(InputFile.Open(path, "--rulebook", NoText), Encoding.UTF8);
            texts.Add(text.ReadToEnd() is var all && all.EndsWith('\n') ? all[..^1] : all);
        }

        try
        {
            return new(texts, today);
        }
        catch (RulebookException refused)
        {
            throw new InputException(new Fault("--rulebook", HarmlessText.Cut(refused.Message, 300), NoText));
        }
    }

    private static string? HashOf(string option, string? hash) => hash is null || RecordMask.IsHash(hash)
        ? hash
        : throw new InputException(new Fault(option, $"'{HarmlessText.Cut(hash, Excerpt.Length)}'", "sha256: and 64 hexadecimal digits"));
}
