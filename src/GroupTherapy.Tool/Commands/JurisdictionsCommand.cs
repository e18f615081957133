using System.CommandLine;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Contract;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy jurisdictions</c>: what the licensure data say of each jurisdiction on a day, and what a change of the data changes.</summary>
internal static class JurisdictionsCommand
{
    public static Command Create(ToolConsole console)
    {
        var compact = new Option<string?>("--compact") { Description = "One compact: psypact, counseling or socialWork. Without it all three, and each state's own routes in short.", HelpName = "NAME" };
        var on = DayOption.On("The day, such as 2026-02-20. Needed, but with --against: there it leaves out what differs on other days only.");
        var asKnown = DayOption.AsKnown();
        var data = new PackOption("--data", "Another data pack in place of the built-in one.");
        var against = new PackOption("--against", "A data pack to compare with: tell the days on which the answers differ from it.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document (schemas/jurisdictions-output.schema.json)." };
        var format = new PictureOption();
        var command = new ExampleCommand(
            "jurisdictions",
            "Tell who is a member of a compact on a day, since when, and by which source.",
            "grouptherapy jurisdictions --compact psypact --on 2020-07-01",
            "grouptherapy jurisdictions --on 2026-02-20 --as-known 2026-11-22 --json",
            "grouptherapy jurisdictions --compact psypact --on 2026-02-20 --format svg > psypact.svg",
            "grouptherapy jurisdictions --against last-year.pack")
        { compact, on, asKnown, data, against, json, format };
        command.SetAction(parsed =>
        {
            var (day, known, only) = (on.In(parsed), asKnown.In(parsed), CompactIn(parsed.GetValue(compact)));
            var isJson = parsed.GetValue(json);
            var picture = format.IsSvg(parsed, isJson);
            var compares = parsed.GetValue(against) is not null;
            if (picture && compares) throw Refused(format.Name, "svg with --against", "one of the two");
            if (picture && only is null) throw Refused("--compact", "nothing", $"the compact that the map shows, {Expectation.OneOf(CompactNames)}");
            if (day is null && !compares) throw Refused(on.Name, "nothing", $"the as-of date: {Expectation.Day}");
            var read = AsKnown(data.In(parsed) ?? LicensureData.Current, known);
            if (against.In(parsed) is { } older) WriteComparison(new(read, AsKnown(older, known), day, only), isJson, console);
            else if (picture) PictureOption.Write(JurisdictionMap.ToSvg(read, only!.Value, day!.Value), console.Out);
            else WriteList(new(read, day!.Value, only), isJson, console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static IEnumerable<string> CompactNames => PracticeCodes.Compacts.Select(compact => compact.Name);

    private static void WriteList(JurisdictionList list, bool json, ToolConsole console)
    {
        if (json) JurisdictionsJson.Write(list, console.Out);
        else JurisdictionsTable.Write(list, console);
    }

    private static void WriteComparison(ComparedData compared, bool json, ToolConsole console)
    {
        if (json) ComparedDataJson.Write(compared, console.Out);
        else ComparedDataTable.Write(compared, console);
    }

    private static LicensureData AsKnown(LicensureData data, LocalDate? day) => day is { } known ? data.AsKnownOn(known) : data;

    private static Compact? CompactIn(string? name)
    {
        if (name is null) return null;
        foreach (var (compact, known) in PracticeCodes.Compacts)
        {
            if (known == name) return compact;
        }

        throw Refused("--compact", $"'{HarmlessText.Cut(name, Excerpt.Length)}'", Expectation.OneOf(CompactNames));
    }

    private static InputException Refused(string at, string found, string expected) => new(new Fault(at, found, expected));
}
