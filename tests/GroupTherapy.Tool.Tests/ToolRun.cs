using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests;

/// <summary>One run of the command, in process: what it printed and how it ended.</summary>
internal sealed record ToolRun(int Exit, string Out, string Error)
{
    public const int Width = 80;

    /// <summary>The one JSON document on standard output; dates stay texts.</summary>
    public JObject Json => Parse(Out);

    /// <summary>The JSON documents on standard output, one a line.</summary>
    public IReadOnlyList<JObject> Lines => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    /// <summary>The decision on a candidate.</summary>
    public JObject Decision(string subject) => (JObject)Json["decisions"]!.Single(decision => (string?)decision["subject"] == subject);

    /// <summary>The decision on a clinician with a client.</summary>
    public JObject Decision(string clinician, string client) =>
        (JObject)Json["decisions"]!.Single(decision => (string?)decision["clinician"] == clinician && (string?)decision["client"] == client);

    /// <summary>The outcomes in the order of the decisions, such as <c>p-1 m-1 clear</c>.</summary>
    public IEnumerable<string> Outcomes => Json["decisions"]!.Select(decision => $"{decision["clinician"]} {decision["client"]} {decision["outcome"]}");

    public IEnumerable<JObject> Findings => Json["decisions"]!.SelectMany(decision => decision["findings"]!).Cast<JObject>();

    /// <summary>The only fault that was told, as <c>at|found|expected</c>.</summary>
    public string Fault => Faults.ShouldHaveSingleItem();

    public IReadOnlyList<string> Faults => [.. Json["errors"]!.Select(fault => $"{fault["at"]}|{fault["found"]}|{fault["expected"]}")];

    public static ToolRun Of(params string[] args) => Of(Stream.Null, Width, args);

    /// <summary>Runs with <paramref name="input"/> on standard input.</summary>
    public static ToolRun With(string input, params string[] args) => Of(new MemoryStream(Encoding.UTF8.GetBytes(input)), Width, args);

    public static ToolRun Of(Stream input, int width, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exit = Tool.Run(args, new ToolConsole { In = input, Out = output, Error = error, Width = width });
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var document = JObject.Load(reader);
        reader.Read().ShouldBeFalse("There is more than one document.");
        return document;
    }
}
