using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Contract;

public sealed class SchemaTests
{
    /// <summary>The commands that judge a document.</summary>
    public static TheoryData<string> Commands => ["screen", "licensure", "admit", "session"];

    /// <summary>Each sample with the command it is for.</summary>
    public static TheoryData<string, string> Samples => Of(Repository.SamplesOf);

    /// <summary>Each sample that is refused, with its command.</summary>
    public static TheoryData<string, string> WrongSamples => Of(Repository.WrongSamplesOf);

    [Fact]
    public void Every_schema_names_its_version_and_itself()
    {
        foreach (var schema in Sources)
        {
            ((string?)schema["$schema"]).ShouldBe("https://json-schema.org/draft/2020-12/schema");
            File.Exists(Repository.PathOf($"schemas/{schema["$id"]}")).ShouldBeTrue();
        }

        Directory.GetFiles(Repository.PathOf("schemas")).Length.ShouldBe(Schema.All.Count + 1, "and what they have in common");
    }

    /// <remarks>A validator passes over a keyword it does not know, such as a misspelt one.</remarks>
    [Fact]
    public void Every_keyword_is_one_of_the_standard()
    {
        string[] keywords =
        [
            "$schema", "$id", "$ref", "$defs", "title", "description", "type", "enum", "const", "properties", "required", "additionalProperties", "items", "minItems", "maxItems",
            "uniqueItems", "minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "anyOf", "oneOf",
        ];
        Sources.SelectMany(schema => schema.DescendantsAndSelf().OfType<JObject>())
            .Where(part => part.Parent is not JProperty { Name: "properties" or "$defs" } names || names.Parent!.Parent is JProperty { Name: "properties" })
            .SelectMany(part => part.Properties().Select(property => property.Name)).Distinct().Except(keywords).ShouldBeEmpty();
    }

    [Fact]
    public void Every_property_is_described() =>
        Sources.SelectMany(Schema.ObjectsOf).SelectMany(part => ((JObject)part["properties"]!).Properties())
            .Where(property => string.IsNullOrWhiteSpace((string?)property.Value["description"]) && property.Value["$ref"] is null)
            .Select(property => property.Path).ShouldBeEmpty();

    [Fact]
    public void No_object_takes_properties_that_are_not_listed() =>
        Sources.SelectMany(Schema.ObjectsOf).Where(part => (bool?)part["additionalProperties"] != false).Select(part => part.Path).ShouldBeEmpty();

    [Fact]
    public void Every_definition_is_used_and_every_reference_leads_somewhere()
    {
        foreach (var schema in Sources)
        {
            var own = ReferencesOf(schema).Where(reference => reference.StartsWith('#')).ToHashSet();
            var definitions = (schema["$defs"] as JObject ?? []).Properties().Select(property => $"#/$defs/{property.Name}").ToList();
            if (schema == Schema.Parts) own.Except(definitions).ShouldBeEmpty();
            else own.ShouldBe(definitions, ignoreOrder: true);
        }

        Sources.SelectMany(schema => ReferencesOf(schema).Select(reference => reference.StartsWith('#') && schema == Schema.Parts ? $"parts.schema.json{reference}" : reference)).Where(reference => !reference.StartsWith('#'))
            .Distinct().ShouldBe(((JObject)Schema.Parts["$defs"]!).Properties().Select(property => $"parts.schema.json#/$defs/{property.Name}"), ignoreOrder: true);
    }

    /// <summary>What is worth a name is told once: as a part, and not again in a second schema or a second time in one.</summary>
    [Fact]
    public void No_definition_stands_twice() =>
        Sources.SelectMany(schema => (schema["$defs"] as JObject ?? []).Properties()).Where(definition => definition.Value["$ref"] is null).GroupBy(definition => WithoutDescription(definition.Value)).Where(same => same.Count() > 1)
            .Select(same => string.Join(" = ", same.Select(definition => $"{definition.Root["$id"]}: {definition.Name}"))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_and_its_decisions_are_valid(string command, string sample)
    {
        var contract = InputContract.Of(command);
        Schema.InputOf(command).FaultsOf(ToolRun.Parse(File.ReadAllText(sample))).ShouldBeEmpty();
        contract.Output.FaultsOf(ToolRun.Of(command, sample, "--json").Json).ShouldBeEmpty();
        contract.Output.FaultsOf(ToolRun.Of(command, sample, "--json", "--explain").Json).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WrongSamples))]
    public void A_wrong_sample_is_refused_with_valid_errors(string command, string sample)
    {
        var run = ToolRun.Of(command, sample, "--json");
        run.Exit.ShouldBe(2);
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("screen", "misspelt")]
    [InlineData("screen", "item-four")]
    [InlineData("screen", "eight-items")]
    [InlineData("screen", "statement-without-value")]
    [InlineData("licensure", "licensure-misspelt")]
    [InlineData("licensure", "licensure-no-such-state")]
    [InlineData("licensure", "licensure-privilege-of-psypact")]
    [InlineData("session", "session-misspelt")]
    [InlineData("session", "session-no-such-incident")]
    [InlineData("session", "session-no-session")]
    public void What_the_schema_can_tell_it_tells_too(string command, string sample) =>
        InputContract.Of(command).Input.FaultsOf(ToolRun.Parse(File.ReadAllText(Repository.Sample($"wrong/{sample}")))).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_document_with_every_property_is_valid_and_read(string command)
    {
        var contract = InputContract.Of(command);
        foreach (var whole in contract.Wholes())
        {
            contract.Input.FaultsOf(whole).ShouldBeEmpty();
            contract.FaultsOf(whole).ShouldBeEmpty();
            contract.Output.FaultsOf(ToolRun.With(whole.ToString(), command, "-", "--json", "--explain").Json).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_reader_knows_the_properties_of_the_schema_and_no_others(string command)
    {
        // A name like no other makes each object tell every name its reader knows.
        const string Odd = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
        var contract = InputContract.Of(command);
        foreach (var whole in contract.Wholes())
        {
            var expected = new List<string>();
            foreach (var part in whole.DescendantsAndSelf().OfType<JObject>().ToList())
            {
                expected.Add($"{Pointer(part.Path)}/{Odd}: {string.Join(", ", part.Properties().Select(property => property.Name).Order(StringComparer.Ordinal))}");
                part[Odd] = 1;
            }

            contract.FaultsOf(whole).Select(fault => $"{fault.At}: {string.Join(", ", fault.Expected["one of: ".Length..].Split(", ").Order(StringComparer.Ordinal))}").ShouldBe(expected, ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_property_missing_from_the_schema_would_be_noticed(string command)
    {
        var contract = InputContract.Of(command);
        var wholes = contract.Wholes();
        foreach (var path in contract.Input.Properties.Select(property => property.Path).ToList())
        {
            var less = (JObject)contract.Input.Text.DeepClone();
            less.SelectToken(path)!.Parent!.Remove();
            new Schema(less).FaultyOf(wholes).ShouldNotBeEmpty(path);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Schema_and_reader_accept_and_refuse_the_same(string command)
    {
        var contract = InputContract.Of(command);
        var variants = contract.Variants().ToList();
        var faulty = contract.Input.FaultyOf(variants.Select(variant => variant.Document));
        var differences = variants
            .Select((variant, place) => (variant.Path, Value: variant.Document.SelectToken(variant.Path)?.ToString(Newtonsoft.Json.Formatting.None) ?? "left out", Schema: faulty.Contains(place), Faults: contract.FaultsOf(variant.Document)))
            .Where(one => one.Schema != one.Faults.Count > 0)
            .Select(one => $"{one.Path} {one.Value}: {(one.Schema ? "the schema alone refuses" : $"the reader alone refuses: {one.Faults[0]}")}");
        differences.ShouldBeEmpty();
        faulty.Count.ShouldBeInRange(1_000, variants.Count - 200); // otherwise one side would hardly be tested
    }

    [Fact]
    public void Every_line_that_is_answered_is_valid() => Schema.AdmitOutput.FaultyOf(InShort()).ShouldBeEmpty();

    [Fact]
    public void Every_property_of_the_output_is_written_by_some_sample()
    {
        // A fact that cannot be read does not come from JSON: errors belong to hosts with readers of their own.
        var runs = Repository.Samples.Select(sample => ToolRun.Of("screen", sample, "--json", "--explain").Json);
        NamesIn(runs).ShouldBe(NamesOf(Schema.ScreenOutput).Except(["errors", "problem"]), ignoreOrder: true);
        var licensure = Repository.LicensureSamples.Select(sample => ToolRun.Of("licensure", sample, "--json", "--explain", "--as-known", "2026-11-22").Json)
            .Append(ToolRun.Of("licensure", Repository.Sample("licensure"), "--json", "--on", "2026-03-01").Json); // past the day to which PSYPACT was checked
        NamesIn(licensure).ShouldBe(NamesOf(Schema.LicensureOutput).Except(["errors", "problem"]), ignoreOrder: true);
        NamesIn(Repository.SamplesOf("admit").Select(sample => ToolRun.Of("admit", sample, "--json", "--explain", "--as-known", "2026-11-22").Json).Concat(InShort()))
            .ShouldBe(NamesOf(Schema.AdmitOutput).Except(["problem"]), ignoreOrder: true);

        // A session is judged by the data as they are; a plan that is out of reach is a sample of balance.
        NamesIn(Repository.SamplesOf("session").Select(sample => ToolRun.Of("session", sample, "--json", "--explain").Json)).ShouldBe(NamesOf(Schema.SessionOutput).Except(["errors", "problem", "asKnown", "carried", "missingSeconds"]), ignoreOrder: true);
    }

    [Fact]
    public void The_rules_are_valid()
    {
        var list = ToolRun.Of("rules", "list", "--json").Json;
        var show = ToolRun.Of("rules", "show", "conflicting-relationship", "--json").Json;
        Schema.RulesOutput.FaultsOf(list).ShouldBeEmpty();
        Schema.RulesOutput.FaultsOf(show).ShouldBeEmpty();
        Schema.RulesOutput.FaultsOf(ToolRun.Of("rules", "show", "authority-in-client-location", "--json").Json).ShouldBeEmpty();
        NamesIn([list, show]).ShouldBe(NamesOf(Schema.RulesOutput), ignoreOrder: true);
    }

    [Fact]
    public void The_jurisdictions_are_valid()
    {
        using var repealed = PackFile.Of(PackFile.WithRepeal);
        var runs = new[]
        {
            ToolRun.Of("jurisdictions", "--on", "2026-02-20", "--as-known", "2026-11-22", "--json").Json,
            ToolRun.Of("jurisdictions", "--on", "2026-03-01", "--compact", "psypact", "--json").Json,
            ToolRun.Of("jurisdictions", "--on", "2021-04-10", "--compact", "psypact", "--json").Json,
            ToolRun.Of("jurisdictions", "--on", "2026-02-20", "--data", repealed.Path, "--json").Json,
            ToolRun.Of("jurisdictions", "--against", repealed.Path, "--json").Json,
        };
        foreach (var run in runs) Schema.JurisdictionsOutput.FaultsOf(run).ShouldBeEmpty();
        NamesIn(runs).ShouldBe(NamesOf(Schema.JurisdictionsOutput), ignoreOrder: true);
    }

    /// <summary>Lines that are answered in short, and one that is refused.</summary>
    private static IReadOnlyList<JObject> InShort() => ToolRun.With(File.ReadAllText(Repository.PathOf("samples/admissions/candidates.jsonl")), "admit", Repository.PathOf("samples/admissions/group.json"), "--follow", "--json").Lines;

    private static TheoryData<string, string> Of(Func<string, IReadOnlyList<string>> samplesOf)
    {
        var data = new TheoryData<string, string>();
        foreach (var command in new[] { "screen", "licensure", "admit", "session" })
        {
            foreach (var sample in samplesOf(command)) data.Add(command, sample);
        }

        return data;
    }

    private static IEnumerable<JObject> Sources => Schema.All.Select(schema => schema.Source).Append(Schema.Parts);

    private static IEnumerable<string> ReferencesOf(JObject schema) => schema.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref").Select(property => (string)property.Value!);

    private static string WithoutDescription(JToken definition)
    {
        var bare = (JObject)definition.DeepClone();
        bare.Remove("description");
        return bare.ToString();
    }

    private static string Pointer(string path) => path.Length == 0 ? "" : "/" + path.Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');

    private static IEnumerable<string> NamesOf(Schema schema) => schema.Properties.Select(property => property.Name).Distinct();

    private static IEnumerable<string> NamesIn(IEnumerable<JObject> documents) =>
        documents.SelectMany(document => document.DescendantsAndSelf().OfType<JObject>().SelectMany(part => part.Properties()).Select(property => property.Name)).Distinct();
}
