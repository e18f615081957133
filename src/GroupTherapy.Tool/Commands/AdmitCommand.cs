using System.CommandLine;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy admit FILE</c>: screening, licensure and cohort closure for each candidate, and the whole.</summary>
internal static class AdmitCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A JSON file with the group, its cohort, those who lead it and the candidates (schemas/admit-input.schema.json), or - for standard input." };
        var on = DayOption.On("The day of joining, such as 2026-11-20; overrides the file's asOf.");
        var asKnown = DayOption.AsKnown();
        var json = new Option<bool>("--json") { Description = "Print one JSON document, and with --follow one a line (schemas/admit-output.schema.json)." };
        var explain = new Option<bool>("--explain") { Description = "Show every finding, the answers behind it, and why each basis of authority does not hold." };
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with the worst outcome: 0 clear, 10 review, 11 open, 12 blocked." };
        var follow = new Option<bool>("--follow") { Description = "Read the candidates as JSON lines from standard input, however many, and answer each in its turn: in short, or with --explain in full. A wrong line is answered by its faults; the exit status is then 2." };
        var command = new ExampleCommand(
            "admit",
            "Review each candidate's admission, as if alone: screening, the licensure of all who lead, and whether the cohort still takes anyone.",
            "grouptherapy admit samples/cases/admit.json",
            "grouptherapy admit admissions.json --on 2026-11-20 --explain",
            "grouptherapy admit group.json --follow --json < candidates.jsonl")
        { file, on, asKnown, json, explain, exitCode, follow };
        var record = new RecordOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var (path, asOf, isJson, isExplained) = (parsed.GetRequiredValue(file), on.In(parsed), parsed.GetValue(json), parsed.GetValue(explain));
            var contract = new GroupTherapyJson(asKnown.In(parsed) is { } known ? Reviewer.Default with { Data = LicensureData.Current.AsKnownOn(known) } : Reviewer.Default);
            if (parsed.GetValue(follow))
            {
                if (path == "-") throw new InputException(new Fault(file.Name, "'-' with --follow", "a JSON file: standard input has the candidates"));
                var admissions = InputFile.Read(path, console, input => contract.OpenAdmissions(input, asOf));
                using var records = record.Open(parsed);
                var followed = new FollowedAdmissions(admissions, isJson, isExplained, records);
                return followed.Run(console) is { } worst ? parsed.GetValue(exitCode) ? ExitStatus.Of(worst) : ExitStatus.Evaluated : ExitStatus.Wrong;
            }

            var reviews = InputFile.Read(path, console, input => contract.ReadAdmissions(input, asOf)).Review();
            record.Record(parsed, reviews.Select(review => (Func<string, Instant?, DecisionRecord>)((id, at) => DecisionRecord.Of(id, review, at))));
            if (isJson) contract.Write(reviews, console.Out, isExplained);
            else AdmissionTable.Write(reviews, isExplained, console);
            return parsed.GetValue(exitCode) ? ExitStatus.Of(reviews.Select(review => review.Outcome).DefaultIfEmpty(Outcome.Clear).Max()) : ExitStatus.Evaluated;
        });
        return command;
    }
}
