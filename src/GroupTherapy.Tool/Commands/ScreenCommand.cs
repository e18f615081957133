using System.CommandLine;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy screen FILE</c>: a decision for each candidate.</summary>
internal static class ScreenCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A JSON file with the group and its candidates (schemas/screen-input.schema.json), or - for standard input." };
        var on = DayOption.On("The as-of date, such as 2026-11-20; overrides the file's asOf.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/screen-output.schema.json)." };
        var explain = new Option<bool>("--explain") { Description = "Show every finding, the answers behind it, and the scores." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with the worst outcome: 0 clear, 10 review, 11 open, 12 blocked." };
        var command = new ExampleCommand(
            "screen",
            "Judge each candidate of a referral against the rulebook screening/online.",
            "grouptherapy screen samples/cases/referral.json",
            "grouptherapy screen referral.json --on 2026-11-20 --explain",
            "cat referral.json | grouptherapy screen - --json")
        { file, on, json, explain, exitCode };
        var record = new RecordOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var asOf = on.In(parsed);
            var contract = new GroupTherapyJson(Reviewer.Default);
            var decisions = InputFile.Read(parsed.GetRequiredValue(file), console, input => contract.ReadReferral(input, asOf)).Screen();
            record.Record(parsed, decisions.Select(decision => (Func<string, Instant?, DecisionRecord>)((id, at) => DecisionRecord.Of(id, decision.Subject.Id, decision, at))));
            if (parsed.GetValue(json)) contract.Write(decisions, console.Out, parsed.GetValue(explain));
            else ScreeningTable.Write(decisions, parsed.GetValue(explain), console);
            return parsed.GetValue(exitCode) ? ExitStatus.Of(decisions.Select(decision => decision.Outcome).DefaultIfEmpty(Outcome.Clear).Max()) : ExitStatus.Evaluated;
        });
        return command;
    }
}
