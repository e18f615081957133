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
    private readonly int _ways;

    private InputContract(Schema input, Schema output, Func<InputObject, object?> read, Action<JObject> adjust, Action<JObject> loosen, int ways = int.MaxValue)
    {
        (Input, Output, _read, _loosen, _ways) = (input, output, read, loosen, ways);
        _whole = new(input, adjust);
    }

    public Schema Input { get; }

    public Schema Output { get; }

    public static InputContract Of(string command) => command switch
    {
        "screen" => new(
            Schema.ScreenInput,
            Schema.ScreenOutput,
            root => ReferralInput.Read(root, AsOf, Reviewer.Default),
            whole => whole["candidates"]![0]!["overrides"]![0]!["rule"] = "screening/acute-crisis",
            whole => ((JObject)whole["group"]!).Remove("members")),
        "licensure" => new(Schema.LicensureInput, Schema.LicensureOutput, root => LeadershipInput.Read(root, AsOf), LetPeriodsEndAfterTheyBegin, _ => { }),
        "admit" => new(Schema.AdmitInput, Schema.AdmitOutput, root => AdmissionInput.Read(root, AsOf, Reviewer.Default), LetTheHistoryHappen, LoosenTheHistory, ways: 1), // the others are those of screen and licensure
        _ => new(Schema.SessionInput.WithNull("support"), Schema.SessionOutput, root => MeetingInput.Read(root, AsOf), LeaveTheTimeOut, _ => { }),
    };

    /// <summary>Documents that together give every property, in every way in which it can be given.</summary>
    public IReadOnlyList<JObject> Wholes() => _whole.CreateAll();

    public IEnumerable<(string Path, JObject Document)> Variants() => _whole.Variants(_loosen, _ways);

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

    /// <summary>Every kind of event, in an order in which they can happen.</summary>
    private static void LetTheHistoryHappen(JObject whole)
    {
        LetPeriodsEndAfterTheyBegin(whole);
        whole["candidates"]![0]!["overrides"]![0]!["rule"] = "screening/acute-crisis";
        whole["cohort"]!["history"] = JArray.Parse("""
            [
              { "on": "2026-11-20", "what": "joined", "who": "a", "inPlaceOf": null, "overrides": [], "reason": "x" },
              { "on": "2026-11-20", "what": "left", "who": "a", "reason": "x" },
              { "on": "2026-11-20", "what": "joined", "who": "x", "inPlaceOf": "a", "overrides": [{ "rule": "admission/closed-cohort", "who": "x", "on": "2026-11-20", "reason": "x" }], "reason": "x" },
              { "on": "2026-11-20", "what": "opened", "reason": "x" },
              { "on": "2026-11-20", "what": "sessionHeld", "attendees": ["x"], "reason": "x" }
            ]
            """);
    }

    /// <summary>What can follow on what, who belongs to the cohort, and which size is the larger, no schema can tell.</summary>
    private static void LoosenTheHistory(JObject whole)
    {
        ((JObject)whole["group"]!).Remove("members");
        ((JObject)whole["cohort"]!).Remove("history");
        ((JObject)whole["cohort"]!).Remove("size");
        ((JObject)whole["candidates"]![0]!).Remove("relationships");
    }

    /// <summary>The time of a session is a document of its own: <see cref="BalanceSchemaTests"/> are about it.</summary>
    private static void LeaveTheTimeOut(JObject whole)
    {
        LetPeriodsEndAfterTheyBegin(whole);
        whole["support"] = null;
    }
}
