using System.Text;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>A command that judges: what it reads, by reader and by schema, and what it prints.</summary>
internal sealed class InputContract
{
    private static readonly LocalDate AsOf = new(2026, 11, 20);

    private readonly Func<InputObject, object?> _read;
    private readonly WholeDocument _whole;
    private readonly Action<JObject> _loosen;

    private InputContract(Schema input, Schema output, Func<InputObject, object?> read, Action<JObject> adjust, Action<JObject> loosen)
    {
        (Input, Output, _read, _loosen) = (input, output, read, loosen);
        _whole = new(input, adjust);
    }

    public Schema Input { get; }

    public Schema Output { get; }

    public static InputContract Of(string command) => command switch
    {
        "screen" => new(
            Schema.ScreenInput,
            Schema.ScreenOutput,
            root => ReferralInput.Read(root, AsOf),
            whole => whole["candidates"]![0]!["overrides"]![0]!["rule"] = "screening/acute-crisis",
            whole => ((JObject)whole["group"]!).Remove("members")),
        "licensure" => new(Schema.LicensureInput, Schema.LicensureOutput, root => LeadershipInput.Read(root, AsOf), LetPeriodsEndAfterTheyBegin, _ => { }),
        _ => new(Schema.SessionInput, Schema.SessionOutput, root => MeetingInput.Read(root, AsOf), LetPeriodsEndAfterTheyBegin, _ => { }),
    };

    public JObject Whole() => _whole.Create();

    public IEnumerable<(string Path, JObject Document)> Variants() => _whole.Variants(_loosen);

    /// <summary>What the reader finds wrong.</summary>
    public IReadOnlyList<Fault> FaultsOf(JObject document)
    {
        try
        {
            JsonInput.Read(new MemoryStream(Encoding.UTF8.GetBytes(document.ToString())), _read);
            return [];
        }
        catch (InputException refused)
        {
            return refused.Faults;
        }
    }

    private static void LetPeriodsEndAfterTheyBegin(JObject whole)
    {
        foreach (var property in whole.Descendants().OfType<JProperty>().ToList())
        {
            if (property.Name == "from") property.Value = "2026-11-01";
            if (property.Name == "until") property.Value = "2026-11-21";
        }
    }
}
