using System.CommandLine;
using GroupTherapy.Licensure.Data;
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
            var contract = new GroupTherapyJson(known is { } day ? Reviewer.Default with { Data = LicensureData.Current.AsKnownOn(day) } : Reviewer.Default);
            var (leadership, asked) = InputFile.Read(parsed.GetRequiredValue(file), console, input => contract.ReadLeadership(input, asOf));
            var review = contract.Reviewer.Review(leadership, asked);
            record.Record(parsed, review.Decisions.Select(decision => (Func<string, Instant?, DecisionRecord>)((id, at) => DecisionRecord.Of(id, $"{decision.Subject.Clinician.Id} {decision.Subject.Client.Id}", decision, at))));
            if (picture) PictureOption.Write(review.ToSvg(), console.Out);
            else if (parsed.GetValue(json)) contract.Write(review, console.Out, parsed.GetValue(explain));
            else LicensureTable.Write(review, parsed.GetValue(explain), console);
            return parsed.GetValue(exitCode) ? ExitStatus.Of(review.Outcome) : ExitStatus.Evaluated;
        });
        return command;
    }
}
