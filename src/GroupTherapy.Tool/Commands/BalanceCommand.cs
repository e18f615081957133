using System.CommandLine;
using GroupTherapy.Cohorts;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy balance FILE</c>: how the time of a session would be shared, before it or while it goes on.</summary>
internal static class BalanceCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A JSON file with the session's time and its members (schemas/balance-input.schema.json), or - for standard input. It needs no as-of date: nothing in it depends on a day." };
        var json = new Option<bool>("--json") { Description = "Print one JSON document, and with --follow one a line (schemas/balance-output.schema.json)." };
        var follow = new Option<bool>("--follow") { Description = "Begin the session, read its events as JSON lines from standard input (schemas/balance-event.schema.json), and print the plan after each; at their end, the close and what is carried over. A wrong line is answered by its faults and changes nothing; the exit status is then 2." };
        var format = new PictureOption();
        var command = new ExampleCommand(
            "balance",
            "Plan support time for the members of a session: what each was given, what is planned, who is next.",
            "grouptherapy balance samples/cases/balance.json",
            "grouptherapy balance samples/cases/balance.json --format svg > plan.svg",
            "grouptherapy balance tonight.json --follow --json < events.jsonl")
        { file, json, follow, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var contract = new GroupTherapyJson(Reviewer.Default);
            var asJson = parsed.GetValue(json);
            var picture = format.IsSvg(parsed, asJson);
            if (parsed.GetValue(follow))
            {
                if (picture) throw new InputException(new Fault(format.Name, "'svg' with --follow", "one of the two"));
                if (path == "-") throw new InputException(new Fault(file.Name, "'-' with --follow", "a JSON file: standard input has the events"));
                return Follow(InputFile.Read(path, console, input => contract.ReadSupport(input, begins: true)), asJson, console);
            }

            var plan = InputFile.Read(path, console, input => contract.ReadSupport(input)).Plan();
            if (picture) PictureOption.Write(SupportPicture.ToSvg(plan), console.Out);
            else if (asJson) contract.Write(plan, console.Out);
            else SupportBars.Write(plan, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static int Follow(SupportedSession session, bool json, ToolConsole console)
    {
        string[] order = [.. session.Members.Select(member => member.Id)];
        FollowedOutput output = json ? new FollowedJson(order, console.Out) : new FollowedText(order, console);
        return new FollowedSession(session, console.In, output).Run();
    }
}
