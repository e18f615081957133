using System.Text.Json;

namespace GroupTherapy.Tool.Output;

/// <summary>Rules as JSON.</summary>
internal static class RulesJson
{
    /// <summary>A rulebook with all its rules.</summary>
    public static void WriteRulebook<TSubject>(Utf8JsonWriter writer, Rulebook<TSubject> rulebook)
    {
        writer.WriteStartObject();
        writer.WriteIdentityProperties(rulebook);
        writer.WritePolicy(rulebook);
        writer.WriteStartArray("rules");
        foreach (var rule in rulebook.Rules) WriteRule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One rule with the rulebook it is from.</summary>
    public static void WriteRule<TSubject>(Utf8JsonWriter writer, Rulebook<TSubject> rulebook, Rule<TSubject> rule)
    {
        writer.WriteStartObject();
        writer.WriteIdentity("rulebook", rulebook);
        writer.WritePropertyName("rule");
        WriteRule(writer, rule);
        writer.WriteEndObject();
    }

    private static void WriteRule<TSubject>(Utf8JsonWriter writer, Rule<TSubject> rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteText(rule);
        writer.WriteString("inForce", rule.InForce.ToString());
        if (rule.AppliesWhen is not null) writer.WriteString("appliesWhen", rule.AppliesWhen.ToString());
        writer.WriteString("requires", rule.Requires.ToString());
        writer.WriteTexts("statements", rule.Statements);
        writer.WriteTexts("reasons", rule.Reasons);
        writer.WriteEndObject();
    }
}
