using System.Text;
using System.Text.Json;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rulebook as one JSON document, enough to evaluate it elsewhere (schemas/rulebook.schema.json). <see cref="RulebookEntryInput"/> reads it again.</summary>
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
        writer.WriteString("id", rulebook.Id);
        writer.WriteString("version", rulebook.Version);
        writer.WriteString("hash", rulebook.Hash);
        if (rulebook.Description is { } description) Description(writer, description);
        if (rulebook.AnswersCurrentForDays is { } days) writer.WriteNumber("answersCurrentForDays", days);
        writer.WriteList("policy", rulebook.Policy, option =>
        {
            writer.WriteString("name", option.Name);
            if (option.Value.Length > 0) writer.WriteString("value", option.Value);
        });
        Attributes(writer, rulebook.Attributes);
        writer.WriteList("sources", rulebook.Sources, source =>
        {
            writer.WriteString("id", source.Id);
            writer.WriteString("citation", source.Citation);
        });
        writer.WriteList("facts", rulebook.Facts, fact => Fact(writer, fact));
        writer.WriteList("derivedFacts", rulebook.DerivedFacts, fact => Derived(writer, fact));
        writer.WriteList("rules", rulebook.Rules, rule => Rule(writer, rule));
        writer.WriteString("text", rulebook.Text);
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
        writer.WriteString("title", rule.Title);
        writer.WriteString("force", Names.Of(rule.Force));
        writer.WriteString("inForce", rule.InForce.ToString());
        if (rule.InForce.From is { } from) writer.WriteDay("from", from);
        if (rule.InForce.Until is { } until) writer.WriteDay("until", until);
        if (rule.AppliesWhen is not null) Condition(writer, "appliesWhen", rule.AppliesWhenSentence!, rule.AppliesWhen);
        Condition(writer, "requires", rule.RequiresSentence, rule.Requires);
        writer.WriteString("because", rule.Because);
        writer.WriteString("remedy", rule.Remedy);
        writer.WriteBoolean("confidential", rule.Confidential);
        writer.WriteStartObject("source");
        writer.WriteString("id", rule.Source.Publication.Id);
        writer.WriteString("at", rule.Source.Section);
        writer.WriteEndObject();
        writer.WriteTexts("statements", rule.Statements);
        writer.WriteTexts("reasons", rule.Reasons);
        writer.WriteTexts("facts", rule.Facts);
        writer.WriteTexts("derivedFacts", rule.DerivedFacts);
        writer.WriteList("boundaries", rule.Boundaries, boundary => Boundary(writer, boundary));
        Attributes(writer, rule.Attributes);
        writer.WriteList("history", rule.History, revision => Revision(writer, revision));
    }

    private static void Fact(Utf8JsonWriter writer, FactEntry fact)
    {
        writer.WriteString("id", fact.Id);
        writer.WriteString("question", fact.Question);
        writer.WriteString("kind", fact.Kind);
        if (fact.Unit is not null) writer.WriteString("unit", fact.Unit);
        if (fact.Choices.Count > 0) writer.WriteTexts("choices", fact.Choices);
        if (fact.Form is not { } form) return;
        writer.WriteStartObject("form");
        writer.WriteString("id", form.Id);
        writer.WriteString("name", form.Name);
        writer.WriteBoolean("dated", form.IsDated);
        writer.WriteEndObject();
    }

    private static void Derived(Utf8JsonWriter writer, DerivedFactEntry fact)
    {
        writer.WriteString("id", fact.Id);
        writer.WriteString("question", fact.Question);
        writer.WriteList("evidence", fact.Evidence, evidence =>
        {
            writer.WriteString("from", evidence.From);
            writer.WriteString("weight", ConditionJson.NameOf(evidence.Weight));
            Condition(writer, "says", evidence.Sentence, evidence.Says);
        });
    }

    private static void Condition(Utf8JsonWriter writer, string name, string sentence, ConditionEntry condition)
    {
        writer.WriteStartObject(name);
        writer.WriteString("sentence", sentence);
        writer.WritePropertyName("condition");
        ConditionJson.Write(writer, condition);
        writer.WriteEndObject();
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
