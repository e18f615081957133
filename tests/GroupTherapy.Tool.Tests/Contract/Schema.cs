using System.Text.Json;
using Json.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>A schema of the contract, as text and as a validator.</summary>
internal sealed class Schema(JObject text)
{
    private static readonly EvaluationOptions EveryFault = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    // A registry of its own, since a changed schema keeps its id.
    private readonly JsonSchema _validator = JsonSchema.FromText(text.ToString(), new() { SchemaRegistry = new() });

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

    public JObject Text => text;

    /// <summary>The schema of a command's input.</summary>
    public static Schema InputOf(string command) => All.Single(schema => (string?)schema.Text["$id"] == $"{command}-input.schema.json");

    /// <summary>Every object of the schema that describes properties.</summary>
    public IEnumerable<JObject> Objects => text.DescendantsAndSelf().OfType<JObject>().Where(part => part["properties"] is JObject && part.Parent is not JProperty { Name: "properties" });

    public IEnumerable<JProperty> Properties => Objects.SelectMany(part => ((JObject)part["properties"]!).Properties());

    /// <summary>The same schema, in which a property can only be unknown.</summary>
    public Schema WithNull(string property)
    {
        var changed = (JObject)text.DeepClone();
        changed["properties"]![property] = new JObject { ["type"] = "null" };
        return new(changed);
    }

    public IReadOnlyList<string> FaultsOf(JToken document)
    {
        using var parsed = JsonDocument.Parse(document.ToString(Formatting.None));
        var found = _validator.Evaluate(parsed.RootElement, EveryFault);
        return found.IsValid ? [] : [.. found.Details!.SelectMany(part => part.Errors ?? [], (part, error) => $"{part.InstanceLocation}: {error.Value}").DefaultIfEmpty("not valid")];
    }

    /// <summary>The places of the documents that are not valid.</summary>
    public ISet<int> FaultyOf(IEnumerable<JToken> documents) => documents.Index().Where(one => FaultsOf(one.Item).Count > 0).Select(one => one.Index).ToHashSet();

    /// <summary>The same part, with what it refers to.</summary>
    public JObject Resolve(JObject part)
    {
        while ((string?)part["$ref"] is { } reference) part = (JObject)text.SelectToken(reference[2..].Replace('/', '.'))!;
        return part;
    }

    private static Schema Load(string name) => new(ToolRun.Parse(File.ReadAllText(Repository.PathOf($"schemas/{name}.schema.json"))));
}
