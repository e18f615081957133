using System.Text.Json;
using Json.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>A schema of the contract, as text and as a validator.</summary>
internal sealed class Schema
{
    private const string PartsName = "parts.schema.json";

    // Where a stranger might keep the files: nothing is fetched from there.
    private static readonly Uri Folder = new("https://northland.example/schemas/");
    private static readonly EvaluationOptions Quick = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions Telling = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema _validator;

    /// <param name="text">A schema that refers to nothing beside it.</param>
    public Schema(JObject text)
        : this(text, text, Validator(text, new() { SchemaRegistry = new() }))
    {
    }

    private Schema(JObject source, JObject text, JsonSchema validator) => (Source, Text, _validator) = (source, text, validator);

    /// <summary>What several of them have in common.</summary>
    public static JObject Parts { get; } = Read(PartsName);

    public static Schema ScreenInput { get; } = Load("screen-input");

    public static Schema ScreenOutput { get; } = Load("screen-output");

    public static Schema Errors { get; } = Load("errors");

    public static Schema RulesOutput { get; } = Load("rules-output");

    public static Schema LicensureInput { get; } = Load("licensure-input");

    public static Schema LicensureOutput { get; } = Load("licensure-output");

    public static Schema AdmitInput { get; } = Load("admit-input");

    public static Schema AdmitOutput { get; } = Load("admit-output");

    public static Schema SessionInput { get; } = Load("session-input");

    public static Schema SessionOutput { get; } = Load("session-output");

    public static Schema BalanceInput { get; } = Load("balance-input");

    public static Schema BalanceEvent { get; } = Load("balance-event");

    public static Schema BalanceOutput { get; } = Load("balance-output");

    public static Schema JurisdictionsOutput { get; } = Load("jurisdictions-output");

    public static Schema Rulebook { get; } = Load("rulebook");

    public static Schema Approvals { get; } = Load("approvals");

    public static Schema RulesExportOutput { get; } = Load("rules-export-output");

    public static Schema RulesAnalysisOutput { get; } = Load("rules-analysis-output");

    public static Schema RulesVerifyOutput { get; } = Load("rules-verify-output");

    public static Schema RulesDiffOutput { get; } = Load("rules-diff-output");

    public static Schema DecisionRecord { get; } = Load("decision-record");

    public static Schema ReplayOutput { get; } = Load("replay-output");

    public static IReadOnlyList<Schema> All { get; } = [DecisionRecord, ReplayOutput, ScreenInput, ScreenOutput, LicensureInput, LicensureOutput, AdmitInput, AdmitOutput, SessionInput, SessionOutput, BalanceInput, BalanceEvent, BalanceOutput, JurisdictionsOutput, Errors, RulesOutput, Rulebook, Approvals, RulesExportOutput, RulesAnalysisOutput, RulesVerifyOutput, RulesDiffOutput];

    /// <summary>The file as it ships; it may refer to <see cref="Parts"/>.</summary>
    public JObject Source { get; }

    /// <summary>The same with what it refers to among its own definitions.</summary>
    public JObject Text { get; }

    /// <summary>The schema of a command's input.</summary>
    public static Schema InputOf(string command) => All.Single(schema => (string?)schema.Text["$id"] == $"{command}-input.schema.json");

    /// <summary>Every object of the schema that describes properties.</summary>
    public IEnumerable<JObject> Objects => ObjectsOf(Text);

    public static IEnumerable<JObject> ObjectsOf(JObject text) => text.DescendantsAndSelf().OfType<JObject>().Where(part => part["properties"] is JObject && part.Parent is not JProperty { Name: "properties" });

    public IEnumerable<JProperty> Properties => Objects.SelectMany(part => ((JObject)part["properties"]!).Properties());

    /// <summary>The same schema, in which a property can only be unknown.</summary>
    public Schema WithNull(string property)
    {
        var changed = (JObject)Text.DeepClone();
        changed["properties"]![property] = new JObject { ["type"] = "null" };
        return new(changed);
    }

    public IReadOnlyList<string> FaultsOf(JToken document)
    {
        var results = _validator.Evaluate(Element(document), Telling);
        if (results.IsValid) return [];
        return [.. (results.Details ?? []).Prepend(results).SelectMany(result => (result.Errors ?? []).Select(error => $"{result.InstanceLocation}: {error.Value}"))];
    }

    /// <summary>The places of the documents that are not valid.</summary>
    public ISet<int> FaultyOf(IEnumerable<JToken> documents) =>
        documents.Select((document, place) => (place, _validator.Evaluate(Element(document), Quick).IsValid)).Where(one => !one.IsValid).Select(one => one.place).ToHashSet();

    /// <summary>The same part, with what it refers to.</summary>
    public JObject Resolve(JObject part)
    {
        while ((string?)part["$ref"] is { } reference) part = (JObject)Text.SelectToken(reference[2..].Replace('/', '.'))!;
        return part;
    }

    /// <summary>Each text of a document with what the schema says of it.</summary>
    public IEnumerable<(JObject Part, JValue Text)> TextsIn(JToken document) => TextsIn(Text, document);

    private IEnumerable<(JObject Part, JValue Text)> TextsIn(JObject part, JToken token)
    {
        part = Resolve(part);
        return (part["anyOf"], token) switch
        {
            (JArray ways, _) => ways.SelectMany(way => TextsIn((JObject)way, token)),
            (_, JObject given) => given.Properties().SelectMany(property => part["properties"]?[property.Name] is JObject known ? TextsIn(known, property.Value) : []),
            (_, JArray list) => list.SelectMany(item => part["items"] is JObject known ? TextsIn(known, item) : []),
            (_, JValue { Value: string } text) when part["enum"] is null && part.SelectTokens("$.type").Concat(part.SelectTokens("$.type[*]")).Any(type => type.Type == JTokenType.String && (string?)type == "string") => [(part, text)],
            _ => [],
        };
    }

    private static Schema Load(string name)
    {
        var source = Read($"{name}.schema.json");
        var options = new BuildOptions { SchemaRegistry = new() };
        Validator(Parts, options);
        return new(source, WithParts(source), Validator(source, options));
    }

    /// <summary>A validator, which takes a schema beside it for what it refers to only from what the options know.</summary>
    private static JsonSchema Validator(JObject text, BuildOptions options) => JsonSchema.FromText(text.ToString(), options, new Uri(Folder, (string)text["$id"]!));

    /// <summary>The schema with the parts it refers to, and those that they refer to, among its own definitions.</summary>
    private static JObject WithParts(JObject source)
    {
        const string Own = "#/$defs/";
        var whole = (JObject)source.DeepClone();
        whole["$defs"] ??= new JObject();
        var definitions = (JObject)whole["$defs"]!;
        while (References(whole).FirstOrDefault(reference => ((string)reference.Value!).StartsWith(PartsName, StringComparison.Ordinal)) is { } first)
        {
            var name = ((string)first.Value!)[(PartsName.Length + Own.Length)..];
            foreach (var reference in References(whole).Where(reference => (string?)reference.Value == (string?)first.Value && reference != first)) reference.Value = $"{Own}parts_{name}";
            first.Value = $"{Own}parts_{name}";
            if (definitions.ContainsKey($"parts_{name}")) continue;
            var part = (JObject)Parts["$defs"]![name]!.DeepClone();
            foreach (var reference in References(part)) reference.Value = PartsName + (string)reference.Value!;
            definitions[$"parts_{name}"] = part;
        }

        return whole;
    }

    private static List<JProperty> References(JObject part) => [.. part.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref")];

    private static JsonElement Element(JToken document)
    {
        using var parsed = JsonDocument.Parse(document.ToString(Formatting.None));
        return parsed.RootElement.Clone();
    }

    private static JObject Read(string name) => ToolRun.Parse(File.ReadAllText(Repository.PathOf($"schemas/{name}")));
}
