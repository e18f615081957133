using System.Globalization;
using System.Text.Json;

namespace GroupTherapy.Tool.Output;

/// <summary>Rules as JSON.</summary>
internal static class RulesJson
{
    /// <summary>A rulebook with all its rules.</summary>
    public static void WriteRulebook<TSubject>(Utf8JsonWriter writer, Rulebook<TSubject> rulebook)
    {
        writer.WriteStartObject();
        WriteIdentityProperties(writer, rulebook);
        WritePolicy(writer, rulebook);
        writer.WriteStartArray("rules");
        foreach (var rule in rulebook.Rules) WriteRule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One rule with the rulebook it is from.</summary>
    public static void WriteRule<TSubject>(Utf8JsonWriter writer, Rulebook<TSubject> rulebook, Rule<TSubject> rule)
    {
        writer.WriteStartObject();
        WriteIdentity(writer, "rulebook", rulebook);
        writer.WritePropertyName("rule");
        WriteRule(writer, rule);
        writer.WriteEndObject();
    }

    public static void WriteIdentity<TSubject>(Utf8JsonWriter writer, string name, Rulebook<TSubject> rulebook)
    {
        writer.WriteStartObject(name);
        WriteIdentityProperties(writer, rulebook);
        writer.WriteEndObject();
    }

    public static void WritePolicy<TSubject>(Utf8JsonWriter writer, Rulebook<TSubject> rulebook)
    {
        writer.WriteStartObject("policy");
        foreach (var option in rulebook.Policy)
        {
            writer.WritePropertyName(option.Name);
            if (IsLiteral(option.Value)) writer.WriteRawValue(option.Value);
            else writer.WriteStringValue(option.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>What a rule says of itself, in rules and in findings alike.</summary>
    public static void WriteText<TSubject>(Utf8JsonWriter writer, Rule<TSubject> rule)
    {
        writer.WriteString("force", Names.Of(rule.Force));
        writer.WriteString("title", rule.Title);
        writer.WriteString("because", rule.Because);
        writer.WriteString("remedy", rule.Remedy);
        writer.WriteStartObject("source");
        writer.WriteString("id", rule.Source.Publication.Id);
        writer.WriteString("at", rule.Source.Section);
        writer.WriteEndObject();
        if (rule.Confidential) writer.WriteBoolean("confidential", true);
    }

    /// <summary>Whether the value of an option is JSON as it is: a number or a yes or no. Any other is a text.</summary>
    private static bool IsLiteral(string value) =>
        value is "true" or "false" || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static void WriteIdentityProperties<TSubject>(Utf8JsonWriter writer, Rulebook<TSubject> rulebook)
    {
        writer.WriteString("id", rulebook.Id);
        writer.WriteString("version", rulebook.Version);
        writer.WriteString("hash", rulebook.Hash);
    }

    private static void WriteRule<TSubject>(Utf8JsonWriter writer, Rule<TSubject> rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        WriteText(writer, rule);
        writer.WriteString("inForce", rule.InForce.ToString());
        if (rule.AppliesWhen is not null) writer.WriteString("appliesWhen", rule.AppliesWhen.ToString());
        writer.WriteString("requires", rule.Requires.ToString());
        writer.WriteTexts("statements", rule.Statements);
        writer.WriteTexts("reasons", rule.Reasons);
        writer.WriteEndObject();
    }
}
