using System.Text;
using System.Text.Json;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rulebook as one JSON document (schemas/rulebook.schema.json): its own text, which is enough to evaluate it elsewhere, and beside it what is generated from that. <see cref="RulebookEntryInput"/> reads it again.</summary>
/// <remarks>The hash is that of the part <c>rulebook</c> in canonical form: <c>jq -cjS .rulebook screening-online.json | sha256sum</c>.</remarks>
internal static class RulebookEntryJson
{
    public static string Of(RulebookEntry rulebook)
    {
        using var stream = new MemoryStream();
        JsonOutput.Write(stream, writer => Write(writer, rulebook));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, RulebookEntry rulebook)
    {
        writer.WriteStartObject();
        writer.WriteString("hash", rulebook.Hash);
        writer.WritePropertyName("rulebook");
        using (var text = JsonDocument.Parse(rulebook.Text)) text.WriteTo(writer);
        if (rulebook.Description is { } description) Description(writer, description);
        writer.WriteStartObject("generated");
        Attributes(writer, rulebook.Attributes);
        writer.WriteList("derivedFacts", rulebook.DerivedFacts, fact => Derived(writer, fact));
        writer.WriteList("rules", rulebook.Rules, rule => Rule(writer, rule));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Description(Utf8JsonWriter writer, RulebookDescription description)
    {
        writer.WriteStartObject("description");
        writer.WriteString("title", description.Title);
        writer.WriteString("purpose", description.Purpose);
        writer.WriteString("intendedUser", description.IntendedUser);
        writer.WriteString("population", description.Population);
        writer.WriteString("inputs", description.Inputs);
        writer.WriteString("logic", description.Logic);
        writer.WriteTexts("limitations", description.Limitations);
        writer.WriteList("evidence", description.Evidence, note =>
        {
            writer.WriteBoolean("supports", note.Supports);
            writer.WriteString("says", note.Says);
            writer.WriteTexts("statements", note.Statements);
        });
        writer.WriteString("developer", description.Developer);
        writer.WriteString("funding", description.Funding);
        writer.WriteList("revisions", description.Revisions, revision => Revision(writer, revision));
        writer.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter writer, RuleEntry rule)
    {
        writer.WriteString("id", rule.Id);
        writer.WriteString("hash", rule.Hash);
        writer.WriteString("inForce", rule.InForce.ToString());
        if (rule.AppliesWhenSentence is { } applies) writer.WriteString("appliesWhen", applies);
        writer.WriteString("requires", rule.RequiresSentence);
        writer.WriteTexts("facts", rule.Facts);
        writer.WriteTexts("derivedFacts", rule.DerivedFacts);
        writer.WriteList("boundaries", rule.Boundaries, boundary => Boundary(writer, boundary));
        Attributes(writer, rule.Attributes);
        writer.WriteList("history", rule.History, revision => Revision(writer, revision));
    }

    private static void Derived(Utf8JsonWriter writer, DerivedFactEntry fact)
    {
        writer.WriteString("id", fact.Id);
        writer.WriteList("evidence", fact.Evidence, evidence =>
        {
            writer.WriteString("from", evidence.From);
            writer.WriteString("says", evidence.Sentence);
        });
    }

    private static void Boundary(Utf8JsonWriter writer, BoundaryEntry boundary)
    {
        if (boundary.Fact is not null) writer.WriteString("fact", boundary.Fact);
        writer.WriteList("given", boundary.Given, answer =>
        {
            writer.WriteString("fact", answer.Fact);
            writer.WriteAnswer("answer", answer.Answer);
        });
        writer.WriteList("outcomes", boundary.Outcomes, outcome =>
        {
            writer.WriteDay("asOf", outcome.AsOf);
            if (boundary.Fact is not null) writer.WriteAnswer("answer", outcome.Answer);
            writer.WriteString("finding", outcome.Status is { } status ? Names.Of(status) : "notInForce");
        });
    }

    private static void Attributes(Utf8JsonWriter writer, IReadOnlyList<SourceAttributeEntry> attributes) => writer.WriteList("sourceAttributes", attributes, attribute =>
    {
        writer.WriteNumber("number", attribute.Number);
        writer.WriteString("name", attribute.Name);
        writer.WriteString("value", attribute.Value);
        if (attribute.Facts.Count > 0) writer.WriteTexts("facts", attribute.Facts);
    });

    private static void Revision(Utf8JsonWriter writer, Revision revision)
    {
        writer.WriteString("version", revision.Version);
        if (revision.ReleasedOn is { } day) writer.WriteDay("releasedOn", day);
        writer.WriteString("says", revision.Says);
        if (revision.Rules is { } rules) writer.WriteTexts("rules", rules);
    }
}
