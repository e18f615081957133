using System.CommandLine;
using GroupTherapy.Tool.Approvals;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules verify</c>: whether everything is as it was approved.</summary>
internal static class RulesVerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        var approved = ApprovedOption.Create("The file of approvals.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/rules-verify-output.schema.json)." };
        var command = new ExampleCommand(
            "verify",
            "Tell which rules, policy defaults and data are otherwise than they were approved. Exit status 1 when one is.",
            "grouptherapy rules verify --approved approved.json")
        { approved, json };
        command.SetAction(parsed =>
        {
            var check = ApprovalCheck.Of(Approvable.All(), InputFile.Read(parsed.GetRequiredValue(approved), console, ApprovalsFile.Read));
            if (parsed.GetValue(json)) ApprovalReport.WriteJson(check, console.Out);
            else ApprovalReport.Write(check, console);
            return check.Holds ? ExitStatus.Evaluated : ExitStatus.NotApproved;
        });
        return command;
    }
}
