using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>Documents made from the schema of an input, with every property; and variants of them that are mostly wrong.</summary>
/// <param name="schema">The schema of the input.</param>
/// <param name="adjust">Puts in what a schema cannot tell: which rules there are, which day is before which.</param>
internal sealed class WholeDocument(Schema schema, Action<JObject> adjust)
{
    private static readonly JToken?[] OddValues =
    [
        null, true, false, -1, 0, 1, 2, 3, 4, 5, 6, 10, 15, 100, 101, 110, 1_440, 1_440.5, 1_441, 3_650, 3_651, 0.5, "", " ", "x", "refused", "online", "none",
        new string('x', 128), new string('x', 129), new string('x', 200), new string('x', 201), new string('x', 512), new string('x', 513), "m-2 ", "m\u200b-2", "Zoe\u0308", "2026-11-20", "2026-11-2", "20-11-2026", "2026-11-20T18:30", "2026-11-20T18:30Z", "18:30", "CO", "co", "COL",
        new JArray(), new JArray(JValue.CreateNull()), new JArray("x"), new JArray("x", "x"), new JArray(0), new JArray("risks", "risks"), new JObject(), new JObject { ["id"] = "x" },
    ];

    /// <summary>How many ways there are to give what can be given in the most ways, such as a value, a statement and a list.</summary>
    private int Ways => schema.Text.Descendants().OfType<JProperty>().Where(property => property.Name == "anyOf").Select(property => WaysOf((JArray)property.Value).Count).Append(1).Max();

    /// <param name="way">Which way to take, from 0, where there are several; the last where there are not so many.</param>
    public JObject Create(int way = 0)
    {
        var whole = (JObject)Make(schema.Text, way);
        adjust(whole);
        return whole;
    }

    /// <summary>Documents that together take every way.</summary>
    public IReadOnlyList<JObject> CreateAll() => [.. Enumerable.Range(0, Ways).Select(Create)];

    /// <summary>The whole documents with one value replaced or left out, or one more.</summary>
    /// <remarks>
    /// What a schema cannot tell is left alone: which members and rules there are, whether an id was given before, and which days a month has,
    /// since the standard makes that a validator's choice.
    /// </remarks>
    /// <param name="loosen">Takes out what would make the reader refuse what the schema accepts.</param>
    /// <param name="ways">The most ways to take where there are several.</param>
    public IEnumerable<(string Path, JObject Document)> Variants(Action<JObject> loosen, int ways = int.MaxValue)
    {
        var wholes = CreateAll().Take(ways).ToList();
        foreach (var whole in wholes) loosen(whole);
        return wholes.SelectMany((whole, way) => Variants(whole, wholes.Take(way).ToList()));
    }

    /// <summary>Variants of what none of the earlier documents says in the same place.</summary>
    private static IEnumerable<(string Path, JObject Document)> Variants(JObject whole, IReadOnlyList<JObject> earlier)
    {
        foreach (var path in whole.Descendants().Where(token => token is not JProperty && !IsAlike(token)).Select(token => token.Path))
        {
            if (path.EndsWith(".rule", StringComparison.Ordinal) || earlier.Any(other => JToken.DeepEquals(other.SelectToken(path), whole.SelectToken(path)))) continue;
            foreach (var value in OddValues) yield return (path, Change(whole, path, token => token.Replace(value?.DeepClone() ?? JValue.CreateNull())));
            yield return (path, Change(whole, path, token => (token.Parent is JProperty property ? property : token).Remove()));
            if (whole.SelectToken(path) is not JArray { First: JValue }) continue;
            yield return (path, Change(whole, path, token => ((JArray)token).Add(token.Last!.DeepClone())));
        }
    }

    /// <summary>Whether the token is one of a list's items after the first.</summary>
    private static bool IsAlike(JToken token) => token.Parent is JArray list && list.IndexOf(token) > 0;

    private static JObject Change(JObject whole, string path, Action<JToken> change)
    {
        var copy = (JObject)whole.DeepClone();
        change(copy.SelectToken(path)!);
        return copy;
    }

    /// <summary>The ways that tell something.</summary>
    private static List<JObject> WaysOf(JArray ways) => [.. ways.Cast<JObject>().Where(way => (string?)way["type"] != "null")];

    private JToken Make(JObject part, int way)
    {
        part = schema.Resolve(part);
        if (part["anyOf"] is JArray several && WaysOf(several) is var ways) return Make(ways[Math.Min(way, ways.Count - 1)], way);
        if (part["const"] is { } only) return only.DeepClone();
        if (part["enum"] is JArray names) return names[0].DeepClone();
        return (string?)(part["type"] is JArray types ? types[0] : part["type"]) switch
        {
            "object" => new JObject(((JObject)part["properties"]!).Properties().Select(property => new JProperty(property.Name, Make((JObject)property.Value, way)))),
            "array" => new JArray(Enumerable.Range(0, (int?)part["minItems"] ?? 1).Select(_ => Make((JObject)part["items"]!, way))),
            "boolean" => true,
            "integer" or "number" => part["minimum"]!.DeepClone(),
            _ => (string?)part["format"] == "date" ? "2026-11-20" : (string?)part["pattern"] == "^[A-Z]{2}$" ? "CO" : ((string?)part["pattern"])?.Contains('T', StringComparison.Ordinal) == true ? "2026-11-20T18:30" : "x",
        };
    }
}
