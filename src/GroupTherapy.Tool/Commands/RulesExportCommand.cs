using System.CommandLine;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy rules export</c>: the catalogue as files.</summary>
internal static class RulesExportCommand
{
    private const string Expected = "a directory that files can be written to";

    public static Command Create(ToolConsole console)
    {
        var directory = new Argument<string>("DIR") { Description = "The directory to write to; it is made where it is not there." };
        var format = new Option<string>("--format") { Description = "md: pages to read and sign; json: enough to evaluate the rules elsewhere and to compare releases (schemas/rulebook.schema.json); csv: tables; html: a site that opens from a file, index.html first.", DefaultValueFactory = _ => "md", HelpName = "FORMAT" };
        var json = new Option<bool>("--json") { Description = "Print the paths of the files as one JSON document (schemas/rules-export-output.schema.json)." };
        var command = new ExampleCommand(
            "export",
            "Write the catalogue of all rulebooks to files.",
            "grouptherapy rules export pages",
            "grouptherapy rules export release-1.0 --format json",
            "grouptherapy rules export site --format html")
        { directory, format, json };
        command.SetAction(parsed =>
        {
            var chosen = FormatOf(parsed.GetRequiredValue(format));
            var files = chosen.Write(BuiltIn.Rulebooks()).ToList();
            var path = parsed.GetRequiredValue(directory);
            foreach (var file in files) Write(path, file);
            if (parsed.GetValue(json)) WriteJson(files, console.Out);
            else WriteLine(console, $"{files.Count} files in {HarmlessText.Of(path)}");
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static ExportFormat FormatOf(string name) =>
        ExportFormat.All.FirstOrDefault(format => format.Name == name)
        ?? throw new InputException(new Fault("--format", $"'{HarmlessText.Cut(name, Excerpt.Length)}'", Expectation.OneOf(ExportFormat.All.Select(format => format.Name))));

    private static void Write(string directory, ExportFile file)
    {
        try
        {
            var path = Path.Combine([directory, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new Fault("DIR", $"'{HarmlessText.Cut(directory, Excerpt.Length)}', which cannot be written to", Expected));
        }
    }

    private static void WriteJson(List<ExportFile> files, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteTexts("files", files.Select(file => file.Path));
        writer.WriteEndObject();
    });

    private static void WriteLine(ToolConsole console, string line)
    {
        using var output = new StreamWriter(console.Out, leaveOpen: true);
        output.Write(line + "\n");
    }
}
