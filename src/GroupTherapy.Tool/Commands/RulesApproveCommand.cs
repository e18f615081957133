using System.CommandLine;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Approvals;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules approve</c>: records who approved what, as it is now.</summary>
internal static class RulesApproveCommand
{
    public static Command Create(ToolConsole console)
    {
        var ids = new Argument<string[]>("ID") { Description = "What is approved: the id of a rule, of a rulebook with its rules and options, of one option, or data, or data and a jurisdiction. Without it, everything.", Arity = ArgumentArity.ZeroOrMore };
        var approved = ApprovedOption.Create("The file of approvals; it is made where it is not there, and other approvals in it stay as they are.", isRequired: true);
        var data = new PackOption("--data", "Approve the data of this pack, in place of the built-in ones.");
        var by = new Option<string>("--by") { Description = "Who approves.", Required = true, HelpName = "NAME" };
        var on = DayOption.On("The day of the approval, such as 2026-11-22.");
        on.Required = true;
        var command = new ExampleCommand(
            "approve",
            "Record the approval of rules, policy defaults, descriptions and data as they are now. The file is not protected against editing: keep it under version control, or sign it.",
            "grouptherapy rules approve --approved approved.json --by \"D. Reyes, compliance\" --on 2026-11-22",
            "grouptherapy rules approve screening/acute-crisis data/CO --approved approved.json --by \"D. Reyes\" --on 2026-11-22")
        { ids, approved, data, by, on };
        command.SetAction(parsed =>
        {
            var who = parsed.GetRequiredValue(by);
            if (string.IsNullOrWhiteSpace(who)) throw new InputException(new Fault(by.Name, "nothing", Expectation.Text));
            if (on.In(parsed) is not { } day) throw new InputException(new Fault(on.Name, "nothing", Expectation.Day));
            var path = parsed.GetRequiredValue(approved);
            var approvedData = data.In(parsed) ?? LicensureData.Current;
            var chosen = Chosen(parsed.GetValue(ids) ?? [], Approvable.All(approvedData));
            var former = File.Exists(path) ? InputFile.Read(path, console, ApprovalsFile.Read) : [];
            var replaced = former.Where(approval => chosen.Exists(one => one.Id == approval.Id)).ToList();
            ApprovedOption.Write(path, [.. former.Except(replaced), .. chosen.Select(one => new Approval(one.Id, one.Says, one.Hash, who, day))]);
            using var output = new StreamWriter(console.Out, leaveOpen: true);
            output.Write($"{chosen.Count} approved by {HarmlessText.Of($"{who} in {path}")}\n");
            if (chosen.Exists(one => one.Rulebook == Approvable.Data)) output.Write($"data: {DataReach.Of(approvedData)} at the latest; past that every answer is unknown\n");
            foreach (var same in replaced.GroupBy(approval => (approval.By, approval.On)))
                output.Write($"in place of {same.Count()} by {HarmlessText.Of(same.Key.By)} on {CatalogueWords.Of(same.Key.On)}\n");
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static List<Approvable> Chosen(string[] ids, IReadOnlyList<Approvable> all)
    {
        if (ids.Length == 0) return [.. all];
        ids = [.. ids.Select(id => Meant(id, all))];
        var unknown = ids.Where(id => all.All(one => one.Id != id && one.Rulebook != id)).ToList();
        if (unknown.Count > 0) throw new InputException([.. unknown.Select(id => new Fault("ID", $"'{HarmlessText.Cut(id, Excerpt.Length)}'", Hint(id, all)))]);
        return [.. all.Where(one => ids.Contains(one.Id) || ids.Contains(one.Rulebook))];
    }

    /// <summary>A rule may be named without its topic, where only one has that name.</summary>
    private static string Meant(string id, IReadOnlyList<Approvable> all)
    {
        if (all.Any(one => one.Id == id || one.Rulebook == id)) return id;
        var meant = all.Where(one => one.Id.EndsWith($"/{id}", StringComparison.Ordinal) || one.Id.EndsWith($"#{id}", StringComparison.Ordinal)).ToList();
        return meant.Count == 1 ? meant[0].Id : id;
    }

    private static string Hint(string id, IReadOnlyList<Approvable> all) =>
        $"the id of a rule such as screening/acute-crisis, of a rulebook such as screening/online, of an option such as screening/online#acceptsPhq9ItemNine, or data/CO{(Spelling.Nearest(id, all.Select(one => one.Id)) is { } near ? $"; perhaps {near}" : "")}; see: grouptherapy rules list";
}
