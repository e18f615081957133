using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>One decision as a record keeps it: what it said, by which rulebook, and what is needed to make it again.</summary>
public sealed class RecordedDecision
{
    internal RecordedDecision()
    {
    }

    /// <summary>The opaque reference of whom or what this part was about, such as one of several clinicians; null where the record's own says it.</summary>
    public string? Subject { get; internal init; }

    /// <summary>The rulebook's id.</summary>
    public required string Rulebook { get; init; }

    /// <summary>The rulebook's version.</summary>
    public required string Version { get; init; }

    /// <summary>The hash of everything the rulebook said.</summary>
    public required string Hash { get; init; }

    /// <summary>The options the host had chosen.</summary>
    public required IReadOnlyList<PolicyOption> Policy { get; init; }

    /// <summary>The licensure data; null where none were asked.</summary>
    public RecordedData? Data { get; internal init; }

    /// <summary>Clear, review, open or blocked.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Every rule that was not simply met, in rulebook order.</summary>
    public required IReadOnlyList<RecordedFinding> Findings { get; init; }

    /// <summary>What was given for each fact the rulebook's rules used, and for each that could not be read.</summary>
    public required IReadOnlyList<GivenAnswer> Given { get; init; }

    /// <summary>A decision, as a record keeps it. The subject is read once more, and must not have changed.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="subject">The opaque reference of whom this part is about, where the record's own does not say it.</param>
    public static RecordedDecision Of<TSubject>(Decision<TSubject> decision, string? subject = null)
    {
        var found = decision.Findings;
        var findings = found.Count == 0 ? [] : new RecordedFinding[found.Count];
        for (var index = 0; index < findings.Length; index++) findings[index] = new(found[index].Rule.Id, found[index].Status, found[index].OverriddenBy);
        return new()
        {
            Subject = subject,
            Rulebook = decision.Rulebook.Id,
            Version = decision.Rulebook.Version,
            Hash = decision.Rulebook.Hash,
            Policy = decision.Rulebook.Policy,
            Data = decision.Subject is Practice practice ? DataOf(practice.Data) : null,
            Outcome = decision.Outcome,
            Findings = findings,
            Given = decision.Given(),
        };
    }

    /// <summary>The rulebook's id and the outcome: nothing about anybody is printed.</summary>
    public override string ToString() => $"{Rulebook}: {Names.Of(Outcome)}";

    private static RecordedData DataOf(LicensureData data) => new(data.Version.ToString(), data.Hash, data.AsKnown);
}
