using System.Text.Json;

namespace GroupTherapy;

/// <summary>What every decision has, whatever it is about, as the contract's JSON.</summary>
internal static class DecisionJson
{
    /// <summary>The parts of a document of <c>decisions</c>.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="write">Writes one of them.</param>
    /// <param name="writeMore">Writes what the document has besides.</param>
    public static IEnumerable<Action<Utf8JsonWriter>> Document<TDecision>(IEnumerable<TDecision> decisions, Action<Utf8JsonWriter, TDecision> write, Action<Utf8JsonWriter>? writeMore = null)
    {
        yield return writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("decisions");
        };
        foreach (var decision in decisions) yield return writer => write(writer, decision);
        yield return writer =>
        {
            writer.WriteEndArray();
            writeMore?.Invoke(writer);
            writer.WriteEndObject();
        };
    }

    /// <summary>A whole decision on one subject by a rulebook with a policy.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="subject">The subject's id.</param>
    /// <param name="explain">Whether every finding is explained.</param>
    /// <param name="writeMore">Writes what only decisions of this rulebook have, at the end.</param>
    public static void WriteDecision<TSubject>(this Utf8JsonWriter writer, Decision<TSubject> decision, string subject, bool explain, Action? writeMore = null)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", Names.Of(decision.Outcome));
        writer.WriteString("subject", subject);
        writer.WriteDay("asOf", decision.AsOf);
        writer.WriteIdentity("rulebook", decision.Rulebook);
        writer.WritePolicy(decision.Rulebook);
        writer.WriteErrors(decision.Errors);
        writer.WriteFindings(decision, explain);
        writer.WriteNeeds(decision.StillNeeded());
        writer.WriteChanges(decision);
        writeMore?.Invoke();
        writer.WriteEndObject();
    }

    /// <summary>The facts that could not be read; absent when there is none.</summary>
    public static void WriteErrors(this Utf8JsonWriter writer, IReadOnlyList<FactError> errors)
    {
        if (errors.Count == 0) return;
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", error.Fact);
            writer.WriteString("problem", error.Problem);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The findings, in rulebook order; to be explained, every one with its explanation.</summary>
    public static void WriteFindings<TSubject>(this Utf8JsonWriter writer, Decision<TSubject> decision, bool explain)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in explain ? decision.AllFindings() : decision.Findings) WriteFinding(writer, finding, explain);
        writer.WriteEndArray();
    }

    public static void WriteNeeds(this Utf8JsonWriter writer, IReadOnlyList<Need> needs)
    {
        writer.WriteStartArray("stillNeeded");
        foreach (var need in needs)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", need.Fact);
            writer.WriteString("question", need.Question);
            writer.WriteStartArray("alternatives");
            foreach (var alternative in need.Alternatives)
            {
                writer.WriteStartArray();
                foreach (var form in alternative) writer.WriteStringValue(form);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            if (need.Confidential) writer.WriteBoolean("confidential", true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteChanges<TSubject>(this Utf8JsonWriter writer, Decision<TSubject> decision)
    {
        writer.WriteStartArray("toClear");
        foreach (var set in decision.ToClear())
        {
            writer.WriteStartArray();
            foreach (var change in set)
            {
                writer.WriteStartObject();
                writer.WriteString("fact", change.Fact.Id);
                writer.WriteString("change", change.Needed);
                if (Confidentiality.Of(decision.Rulebook, change.Fact)) writer.WriteBoolean("confidential", true);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteFinding<TSubject>(Utf8JsonWriter writer, Finding<TSubject> finding, bool explain)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("status", Names.Of(finding.Status));
        writer.WriteText(finding.Rule);
        writer.WriteStartArray("facts");
        foreach (var fact in finding.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Fact);
            writer.WriteAnswer("value", fact.Value);
            writer.WriteString("needed", fact.Needed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (finding.OverriddenBy is { } justified)
        {
            writer.WriteStartObject("overriddenBy");
            writer.WriteString("who", justified.Who);
            writer.WriteDay("on", justified.On);
            writer.WriteString("reason", justified.Reason);
            writer.WriteEndObject();
        }

        if (explain) WriteExplanation(writer, "explanation", finding.Explanation);
        writer.WriteEndObject();
    }

    private static void WriteExplanation<TSubject>(Utf8JsonWriter writer, string? name, Explanation<TSubject> explanation)
    {
        if (name is null) writer.WriteStartObject();
        else writer.WriteStartObject(name);
        writer.WriteString("says", explanation.Says);
        writer.WriteString("truth", Names.Of(explanation.Truth));
        if (explanation.Because.Count > 0)
        {
            writer.WriteStartArray("because");
            foreach (var part in explanation.Because) WriteExplanation(writer, null, part);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
