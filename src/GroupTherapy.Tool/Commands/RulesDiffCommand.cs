using System.CommandLine;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules diff</c>: what rulebooks say otherwise than before.</summary>
internal static class RulesDiffCommand
{
    private const string Expected = "a rulebook, or a directory of rulebooks, that rules export --format json wrote";

    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("OLD") { Description = "A rulebook that rules export --format json wrote, or a directory of them." };
        var after = new Argument<string>("NEW") { Description = "The same of a later release." };
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/rules-diff-output.schema.json)." };
        var command = new ExampleCommand(
            "diff",
            "Tell which rules were added, removed or changed, in words, with the smallest example whose finding differs.",
            "grouptherapy rules diff release-1.0 release-1.1",
            "grouptherapy rules diff release-1.0/screening-online.json release-1.1/screening-online.json --json")
        { before, after, json };
        command.SetAction(parsed =>
        {
            var compared = ComparedRulebooks.Of(Read(before.Name, parsed.GetRequiredValue(before), console), Read(after.Name, parsed.GetRequiredValue(after), console), BuiltIn.AsOf);
            if (parsed.GetValue(json)) DifferenceReport.WriteJson(compared, console.Out);
            else DifferenceReport.Write(compared, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static List<RulebookEntry> Read(string at, string path, ToolConsole console)
    {
        if (!Directory.Exists(path)) return [ReadOne(at, path, console)];
        var files = Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new InputException(new Fault(at, $"the directory '{HarmlessText.Cut(path, Excerpt.Length)}' without a JSON file", Expected));
        return files.ConvertAll(file => ReadOne(at, file, console));
    }

    /// <summary>What is compared is what the text says, and what the file says beside the text is of the text.</summary>
    private static RulebookEntry ReadOne(string at, string path, ToolConsole console)
    {
        var read = InputFile.Read(path, console, RulebookEntryInput.Read);
        var entry = EntryOf(at, read);
        if (entry.Hash != read.Hash) throw new InputException(new Fault(at, $"content of {entry.Id} with {entry.Hash}", $"{read.Hash}, as the file says: it was changed after it was written"));
        return entry.Rules.Select(ExportedRule.Of).SequenceEqual(read.Rules)
            ? entry
            : throw new InputException(new Fault(at, $"a sentence or a hash in {entry.Id} that is not of its rules", "both as they were written: they were changed after they were written"));
    }

    private static RulebookEntry EntryOf(string at, ExportedRulebook read)
    {
        try
        {
            return read.Entry();
        }
        catch (RulebookException refused)
        {
            throw new InputException(new Fault(at, HarmlessText.Cut(refused.Message, 200), Expected));
        }
    }
}
