using System.Xml.Linq;
using GroupTherapy.Rules;
using GroupTherapy.Screening;
using GroupTherapy.Tool.Catalogue;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Output;

/// <summary>Whatever somebody typed for a name or a reason, or took for an id, no output lets it steer a terminal, forge a line, turn text around, hide, or become markup.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "\u001b[2J\u202e\u200b\u2028\r\nFORGED<script>alert(1)</script>&\u0007";

    /// <summary>What an id may hold at the worst.</summary>
    private const string Visible = "<script>alert(1)</script>&=|`";
    private const int Wide = 4_000;

    /// <summary>What holds a text of somebody's own in a document.</summary>
    private static readonly string[] OwnTexts = ["name", "edition", "who", "reason", "reference", "theme", "source", "problems", "targetProblems", "presentingProblems", "competences"];

    /// <summary>What holds an id.</summary>
    private static readonly string[] Ids = ["id", "member", "facilitator", "inPlaceOf", "client"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    /// <summary>Each sample with the command it is for.</summary>
    public static TheoryData<string, string> Samples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in new[] { "screen", "licensure", "admit", "session", "balance" })
            {
                foreach (var sample in Repository.SamplesOf(command).Where(sample => sample.EndsWith(".json", StringComparison.Ordinal))) data.Add(command, Path.GetFileNameWithoutExtension(sample));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_document_full_of_it_is_shown_harmlessly(string command, string sample)
    {
        var document = Poisoned(File.ReadAllText(Repository.Sample(sample)));
        string[] explain = command == "balance" ? [] : ["--explain"];
        ShouldBeHarmless(Run(document, [command, "-"]));
        ShouldBeHarmless(Run(document, [command, "-", .. explain]));
        Run(document, [command, "-", "--json", .. explain]).Where(char.IsControl).Distinct().ShouldBe(['\n']);
        if (command is not ("balance" or "licensure")) return;
        var picture = Run(document, [command, "-", "--format", "svg"]);
        ShouldBeHarmless(picture);
        XDocument.Parse(picture).Descendants().ShouldNotContain(element => element.Name.LocalName == "script");
    }

    [Theory]
    [InlineData("screen", "referral")]
    [InlineData("licensure", "licensure")]
    [InlineData("admit", "admit")]
    [InlineData("session", "session-close")]
    public void Records_of_it_are_replayed_harmlessly(string command, string sample)
    {
        var records = Path.Combine(_folder, "records.jsonl");
        Run(Poisoned(File.ReadAllText(Repository.Sample(sample))), [command, "-", "--record", records]);
        ShouldBeHarmless(Run("", ["replay", records]));
        ShouldBeHarmless(Run("", ["replay", records, "--explain"]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void As_an_id_it_is_refused_harmlessly(string command, string sample)
    {
        var run = ToolRun.With(Poisoned(File.ReadAllText(Repository.Sample(sample)), atIds: Hostile), command, "-");
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("an id of 1 to 128 visible ASCII characters, without spaces");
        ShouldBeHarmless(run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Lines_of_it_are_answered_harmlessly()
    {
        var group = Path.Combine(_folder, "group.json");
        File.WriteAllText(group, Poisoned(File.ReadAllText(Repository.PathOf("samples/admissions/group.json"))));
        var candidates = File.ReadLines(Repository.PathOf("samples/admissions/candidates.jsonl")).Take(3).Select(line => Poisoned(line, Formatting.None));
        ShouldBeHarmless(Run(string.Join('\n', candidates), ["admit", group, "--follow"]));

        var begins = Path.Combine(_folder, "begins.json");
        File.WriteAllText(begins, Poisoned(File.ReadAllText(Repository.Sample("balance-begins"))));
        var events = File.ReadAllText(Repository.PathOf("samples/cases/balance-events.jsonl"));
        foreach (var id in ToolRun.Parse(File.ReadAllText(Repository.Sample("balance-begins")))["members"]!.Select(member => (string)member["id"]!))
            events = events.Replace($"\"{id}\"", JsonConvert.ToString(id + Visible), StringComparison.Ordinal);
        ShouldBeHarmless(Run(events, ["balance", begins, "--follow"]));
    }

    [Fact]
    public void Faults_quote_it_harmlessly()
    {
        var quoted = JsonConvert.ToString(Hostile);
        var runs = new[]
        {
            ToolRun.Of(Hostile), ToolRun.Of("screen", Hostile), ToolRun.Of("screen", "-", "--on", Hostile), ToolRun.Of("rules", "show", Hostile), ToolRun.Of("rules", "export", _folder, "--format", Hostile),
            ToolRun.With(Hostile, "screen", "-"), ToolRun.With($$"""{"asOf":{{quoted}},{{quoted}}:1,"group":{"id":"g","format":{{quoted}}},"candidates":[]}""", "screen", "-"),
        };
        foreach (var run in runs)
        {
            run.Exit.ShouldBe(2);
            ShouldBeHarmless(run.Error.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void Who_approved_and_what_a_release_says_are_told_harmlessly()
    {
        var approved = Path.Combine(_folder, "approved.json");
        ShouldBeHarmless(Run("", ["rules", "approve", "screening/acute-crisis", "--approved", approved, "--by", Hostile, "--on", "2026-11-22"]));
        ShouldBeHarmless(Run("", ["rules", "approve", "screening/acute-crisis", "--approved", approved, "--by", Hostile, "--on", "2026-11-23"]));
        ShouldBeHarmless(Run("", ["rules", "verify", "--approved", approved]));

        var (before, after) = (Path.Combine(_folder, "before.json"), Path.Combine(_folder, "after.json"));
        var entry = RulebookEntry.Of(ScreeningRulebook.Default, BuiltIn.AsOf);
        File.WriteAllText(before, RulebookEntryJson.Of(entry));
        File.WriteAllText(after, RulebookEntryJson.Of(Poisoned(entry)));
        ShouldBeHarmless(ToolRun.Of(Stream.Null, Wide, "rules", "diff", before, after) is var run ? run.Out + run.Error.ReplaceLineEndings("\n") : "");
    }

    [Fact]
    public void Exported_pages_and_tables_hold_it_harmlessly()
    {
        var rulebooks = new[] { Poisoned(RulebookEntry.Of(ScreeningRulebook.Default, BuiltIn.AsOf)) };
        foreach (var file in ExportFormat.All.Where(format => format.Name is "md" or "html").SelectMany(format => format.Write(rulebooks)))
        {
            if (file.Path.EndsWith(".js", StringComparison.Ordinal)) continue;
            ShouldBeHarmless(file.Text);
            file.Text.Replace("\\<", "", StringComparison.Ordinal).ShouldNotContain("<script>alert");
        }

        var tables = ExportFormat.All.Single(format => format.Name == "csv").Write(rulebooks).ToList();
        foreach (var table in tables) ShouldBeHarmless(table.Text.Replace("\r\n", "\n", StringComparison.Ordinal));
        tables.Single(table => table.Path == "rules.csv").Text.ShouldContain(",'=1+1");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Run(string input, string[] args)
    {
        var run = ToolRun.Of(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), Wide, args);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldNotBeEmpty();
        return run.Out;
    }

    private static void ShouldBeHarmless(string shown)
    {
        HarmlessText.Lines(shown).ShouldBe(shown);
        shown.Split('\n').ShouldNotContain(line => line.TrimStart().StartsWith("FORGED", StringComparison.Ordinal));
    }

    /// <summary>The document with the hostile text at the end of each text of somebody's own, and the worst that an id can be at the end of each id, wherever it is named again.</summary>
    private static string Poisoned(string json, Formatting formatting = Formatting.Indented, string atIds = Visible)
    {
        var document = ToolRun.Parse(json);
        var ids = TextsOf(document, Ids).ToHashSet();
        ids.UnionWith(TextsOf(document, ["who"]).Where(IsOfHistory).ToList());
        var own = TextsOf(document, OwnTexts).Except(ids).ToHashSet();
        ids.ShouldNotBeEmpty();
        foreach (var text in document.Descendants().OfType<JValue>().Where(value => value.Value is string).ToList())
            text.Value += ids.Contains((string)text.Value!) ? atIds : own.Contains((string)text.Value!) ? Hostile : "";
        return document.ToString(formatting);

        bool IsOfHistory(string text) => document.SelectTokens("..history[*].who").Any(who => (string?)who == text);
    }

    private static IEnumerable<string> TextsOf(JObject document, string[] names) => document.DescendantsAndSelf().OfType<JProperty>()
        .Where(property => names.Contains(property.Name))
        .SelectMany(property => property.Value is JArray list ? list.OfType<JValue>() : new[] { property.Value }.OfType<JValue>())
        .Select(value => value.Value).OfType<string>();

    private static RulebookEntry Poisoned(RulebookEntry rulebook) =>
        rulebook with { Rules = [.. rulebook.Rules.Select(rule => rule with { Title = rule.Title + Hostile, Because = $"=1+1{Hostile}", Remedy = Hostile })] };
}
