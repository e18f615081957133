using System.CommandLine;
using GroupTherapy.Licensure;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy licensure FILE</c>: a decision for each clinician and each client.</summary>
internal static class LicensureCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A JSON file with the clinicians and the clients (schemas/licensure-input.schema.json), or - for standard input." };
        var on = DayOption.On("The day of the session, such as 2026-02-20; overrides the file's asOf.");
        var asKnown = DayOption.AsKnown();
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/licensure-output.schema.json)." };
        var explain = new Option<bool>("--explain") { Description = "Show every finding and the answers behind it, and why each other basis of authority does not hold." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with the worst outcome: 0 clear, 10 review, 11 open, 12 blocked." };
        var format = new PictureOption();
        var command = new ExampleCommand(
            "licensure",
            "Judge each clinician for each client against the rulebook licensure/practice.",
            "grouptherapy licensure samples/cases/licensure.json",
            "grouptherapy licensure group.json --on 2026-02-20 --explain",
            "grouptherapy licensure group.json --format svg > group.svg")
        { file, on, asKnown, json, explain, exitCode, format };
        var record = new RecordOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var (asOf, known) = (on.In(parsed), asKnown.In(parsed));
            var picture = format.IsSvg(parsed, parsed.GetValue(json));
            var leadership = InputFile.Read(parsed.GetRequiredValue(file), console, root => LeadershipInput.Read(root, asOf));
            var judged = new JudgedLeadership(leadership, known is { } day ? LicensureData.Current.AsKnownOn(day) : LicensureData.Current);
            record.Record(parsed, judged.Decisions.Select(decision => (Func<string, Instant?, DecisionRecord>)((id, at) => DecisionRecord.Of(id, $"{decision.Subject.Clinician.Id} {decision.Subject.Client.Id}", decision, at))));
            if (picture) PictureOption.Write(judged.Picture(), console.Out);
            else if (parsed.GetValue(json)) LicensureJson.Write(judged, parsed.GetValue(explain), console.Out);
            else LicensureTable.Write(judged, parsed.GetValue(explain), console);
            return parsed.GetValue(exitCode) ? ExitStatus.Of(judged.Worst) : ExitStatus.Evaluated;
        });
        return command;
    }
}
