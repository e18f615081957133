using System.Text.Json.Nodes;

namespace GroupTherapy.Tool.Tests;

/// <summary>Reads a printed decision part by part, by the names that stories use for what they expect.</summary>
internal static class PrintedDecision
{
    private static readonly string[] Deciding = ["must", "must-unless-justified", "review"];

    /// <param name="decision">The decision, printed with all its findings.</param>
    /// <param name="part">What is looked for.</param>
    /// <param name="expected">What is expected, where the part is read for what is named there only.</param>
    public static JsonNode? Find(JsonNode decision, string part, JsonNode? expected) => part switch
    {
        "outcome" or "basis" => decision[part],
        "format" => decision["format"]!["recommended"],
        "notMet" => Rules(decision, finding => Says(finding, "status", "notMet")),
        "undetermined" => Rules(decision, finding => Says(finding, "status", "undetermined") && Decides(finding)),
        "unanswered" => Rules(decision, finding => Says(finding, "status", "undetermined") && !Decides(finding)),
        "overridden" => Rules(decision, finding => finding["overriddenBy"] is not null),
        "favours" => Rules(decision, finding => Says(finding, "status", "met") && Says(finding, "force", "favours")),
        "confidential" => Rules(decision, finding => Says(finding, "status", "notMet") && (bool?)finding["confidential"] == true),
        "stillNeeded" => new JsonArray([.. decision["stillNeeded"]!.AsArray().Select(need => need!["fact"]!.DeepClone())]),
        "totals" => new JsonObject(decision["instruments"]!.AsArray().Where(one => one!["total"] is not null).Select(one => KeyValuePair.Create((string)one!["instrument"]!, (JsonNode?)one["total"]!.DeepClone()))),
        "lacking" => Of(decision, "lacking"),
        "toAsk" => Of(decision, "unanswered"),
        "owed" => new JsonObject(decision["owed"]!.AsArray().Select(one => KeyValuePair.Create((string)one!["incident"]!, one["responses"]?.DeepClone()))),
        "toConfirm" => decision["toConfirm"]!.AsArray().Count,
        "whyNot" => new JsonObject(expected!.AsObject().Select(basis => KeyValuePair.Create(basis.Key, (JsonNode?)FactsAgainst(decision, basis.Key)))),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Nothing of that name can be expected."),
    };

    /// <summary>A text that is equal for what is equal. Lists are compared as sets.</summary>
    public static string Normal(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray list => string.Join('\n', list.Select(item => (string?)item).Distinct().Order(StringComparer.Ordinal)),
        JsonObject parts => string.Join('\n', parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}: {Normal(part.Value)}")),
        _ => node.ToJsonString(),
    };

    private static JsonArray Rules(JsonNode decision, Func<JsonNode, bool> which) =>
        new([.. decision["findings"]!.AsArray().Where(finding => which(finding!)).Select(finding => finding!["rule"]!.DeepClone())]);

    /// <summary>The facts behind a basis that does not hold; null where it holds.</summary>
    private static JsonArray? FactsAgainst(JsonNode decision, string basis) =>
        decision["whyNot"]!.AsArray().SingleOrDefault(one => Says(one!, "basis", basis)) is { } found
            ? new([.. found["reasons"]!.AsArray().Select(reason => reason!["fact"]!.DeepClone())])
            : null;

    /// <summary>The people of whom something is so, each with the facts.</summary>
    private static JsonObject Of(JsonNode decision, string which) =>
        new((decision["members"] ?? decision["facilitators"])!.AsArray()
            .Where(one => one![which]!.AsArray().Count > 0)
            .Select(one => KeyValuePair.Create((string)one!["id"]!, (JsonNode?)one[which]!.DeepClone())));

    private static bool Decides(JsonNode finding) => Deciding.Contains((string?)finding["force"]);

    private static bool Says(JsonNode finding, string property, string value) => (string?)finding[property] == value;
}
