using System.CommandLine;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy session FILE</c>: whether a session can begin, and what is missing at its close.</summary>
internal static class SessionCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A JSON file with the session, and with its group and its close where they are to be judged too (schemas/session-input.schema.json), or - for standard input." };
        var on = DayOption.On("The day of the session, such as 2026-11-20; overrides the file's asOf.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/session-output.schema.json)." };
        var explain = new Option<bool>("--explain") { Description = "Show every finding and the answers behind it." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with the worst outcome: 0 clear, 10 review, 11 open, 12 blocked." };
        var command = new ExampleCommand(
            "session",
            "Judge a session as it begins and as it ends, and its group, against the rulebooks sessions/readiness, sessions/close and cohorts/design.",
            "grouptherapy session samples/cases/session.json",
            "grouptherapy session samples/cases/session-close.json --explain",
            "grouptherapy session tonight.json --on 2026-11-20 --json")
        { file, on, json, explain, exitCode };
        var record = new RecordOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var asOf = on.In(parsed);
            var contract = new GroupTherapyJson(Reviewer.Default);
            var (meeting, asked) = InputFile.Read(parsed.GetRequiredValue(file), console, input => contract.ReadMeeting(input, asOf));
            var review = contract.Reviewer.Review(meeting, asked);
            record.Record(parsed, [(id, at) => DecisionRecord.Of(id, review, at)]);
            if (parsed.GetValue(json)) contract.Write(review, console.Out, parsed.GetValue(explain));
            else MeetingTable.Write(review, parsed.GetValue(explain), console);
            return parsed.GetValue(exitCode) ? ExitStatus.Of(review.OutcomeAsked) : ExitStatus.Evaluated;
        });
        return command;
    }
}
