using System.CommandLine;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Approvals;
using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules verify</c>: whether the rules can stand together or, with a file of approvals, whether everything is as it was approved.</summary>
internal static class RulesVerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        var approved = ApprovedOption.Create("A file of approvals: tell what is otherwise than it was approved.", isRequired: false);
        var data = new PackOption("--data", "With --approved: the data pack in use, in place of the built-in one.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/rules-analysis-output.schema.json; with --approved, schemas/rules-verify-output.schema.json)." };
        var command = new ExampleCommand(
            "verify",
            "Prove that each rule can be met, that no two exclude each other, and that all that decide can be kept at once. With --approved, tell which rules, policy defaults and data are otherwise than they were approved. Exit status 1 when it does not hold.",
            "grouptherapy rules verify",
            "grouptherapy rules verify --approved approved.json",
            "grouptherapy rules verify --approved approved.json --data newer.pack")
        { approved, data, json };
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(json);
            return (parsed.GetValue(approved) is { } file ? Approvals(file) : Analysis()) ? ExitStatus.Evaluated : ExitStatus.NotVerified;

            bool Approvals(string path)
            {
                var check = ApprovalCheck.Of(Approvable.All(data.In(parsed) ?? LicensureData.Current), InputFile.Read(path, console, ApprovalsFile.Read));
                if (isJson) ApprovalReport.WriteJson(check, console.Out);
                else ApprovalReport.Write(check, console);
                return check.Holds;
            }

            bool Analysis()
            {
                if (parsed.GetValue(data) is { } pack) throw new InputException(new Fault(data.Name, $"'{HarmlessText.Cut(pack, Excerpt.Length)}' without {approved.Name}", "data to compare with what was approved of them"));
                List<AnalysedRulebook> analysed = [.. CataloguedRulebook.All.Select(rulebook => new AnalysedRulebook(rulebook.EntryAsOf(BuiltIn.AsOf), rulebook.Analyse(BuiltIn.AsOf)))];
                if (isJson) AnalysisReport.WriteJson(analysed, console.Out);
                else AnalysisReport.Write(analysed, console);
                return analysed.TrueForAll(one => one.Analysis.Holds);
            }
        });
        return command;
    }
}
