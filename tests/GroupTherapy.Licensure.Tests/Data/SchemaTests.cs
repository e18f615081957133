using System.Text.Json;
using GroupTherapy.LicensurePacker;
using Json.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Licensure.Tests.Data;

public sealed class SchemaTests
{
    private static readonly JObject Text = Read("schema");
    private static readonly JsonSchema Jurisdictions = Validator(Text);

    [Fact]
    public void Every_jurisdiction_keeps_the_schema()
    {
        foreach (var code in GroupTherapy.Jurisdictions.All) FaultsOf(Read(code.ToString()), Jurisdictions).ShouldBeEmpty(code.ToString());
    }

    [Fact]
    public void The_pack_keeps_its_schema() => FaultsOf(Read("pack"), Validator(Read("pack.schema"))).ShouldBeEmpty();

    [Theory]
    [InlineData("psypact.entries[0].colour", "red")]
    [InlineData("psypact.entries[0].status", "member")]
    [InlineData("psypact.entries[1].from", "2020-2-3")]
    [InlineData("psypact.checked[0].until", "soon")]
    [InlineData("socialWork.entries[0].note", " ")]
    [InlineData("routes.entries[0].kind", "licence")]
    [InlineData("routes.entries[1].limit.per", "year")]
    [InlineData("routes.research", "notResearched")]
    [InlineData("code", "Colorado")]
    public void What_the_schema_refuses_the_packer_refuses_too(string path, string value)
    {
        var document = Read("CO");
        var at = path.LastIndexOf('.');
        ((JObject)(at < 0 ? document : document.SelectToken(path[..at])!))[path[(at + 1)..]] = value;
        FaultsOf(document, Jurisdictions).ShouldNotBeEmpty();
        var file = new DataFile("CO.json");
        JurisdictionFile.Read(JsonTree.Read(System.Text.Encoding.UTF8.GetBytes(document.ToString()), file).ShouldNotBeNull(), Jurisdiction.CO, file);
        file.Faults.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_schema_knows_the_codes_of_the_library()
    {
        CodesAt("$defs.confidence").ShouldBe(Names<Confidence>());
        CodesAt("$defs.entry.properties.status").ShouldBe(Names<CompactStatus>());
        CodesAt("$defs.route.properties.kind").ShouldBe(Names<RouteKind>());
        CodesAt("$defs.route.properties.professions.items").ShouldBe(Names<Profession>());
        CodesAt("$defs.route.properties.requires.items").ShouldBe(Names<RouteRequirement>());
        CodesAt("$defs.route.properties.limit.properties.per").ShouldBe(Names<LimitPeriod>());
    }

    [Fact]
    public void Every_property_is_described_and_no_object_takes_others()
    {
        foreach (var schema in new[] { Text, Read("pack.schema") })
        {
            var objects = schema.DescendantsAndSelf().OfType<JObject>().Where(part => part["properties"] is JObject && (string?)part["type"] == "object").ToList();
            objects.Where(part => part["additionalProperties"] is not JValue { Value: false }).Select(part => part.Path).ShouldBeEmpty();
            objects.SelectMany(part => ((JObject)part["properties"]!).Properties()).Where(property => property.Value["description"] is null && property.Value["$ref"] is null).Select(property => property.Path).ShouldBeEmpty();
        }
    }

    private static IEnumerable<string> CodesAt(string path) => Text.SelectToken(path + ".enum")!.Values<string>()!;

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        CodeNames.Of<T>().Select(code => code.Name);

    private static JsonSchema Validator(JObject schema) => JsonSchema.FromText(schema.ToString(), new() { SchemaRegistry = new() });

    private static IReadOnlyList<string> FaultsOf(JObject document, JsonSchema schema)
    {
        using var parsed = JsonDocument.Parse(document.ToString());
        var results = schema.Evaluate(parsed.RootElement, new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? [] : [.. (results.Details ?? []).SelectMany(result => (result.Errors ?? []).Select(error => $"{result.InstanceLocation}: {error.Value}"))];
    }

    private static JObject Read(string name)
    {
        using var reader = new JsonTextReader(new StringReader(File.ReadAllText(Path.Combine(Repository.PathOf("data", "licensure"), name + ".json")))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
