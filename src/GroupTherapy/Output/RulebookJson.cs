using System.Globalization;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>What decisions and catalogues say of a rulebook and its rules, as the contract's JSON.</summary>
internal static class RulebookJson
{
    public static void WriteIdentity<TSubject>(this Utf8JsonWriter writer, string name, Rulebook<TSubject> rulebook)
    {
        writer.WriteStartObject(name);
        writer.WriteIdentityProperties(rulebook);
        writer.WriteEndObject();
    }

    public static void WritePolicy<TSubject>(this Utf8JsonWriter writer, Rulebook<TSubject> rulebook)
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
    public static void WriteText<TSubject>(this Utf8JsonWriter writer, Rule<TSubject> rule)
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

    public static void WriteIdentityProperties<TSubject>(this Utf8JsonWriter writer, Rulebook<TSubject> rulebook)
    {
        writer.WriteString("id", rulebook.Id);
        writer.WriteString("version", rulebook.Version);
        writer.WriteString("hash", rulebook.Hash);
    }

    /// <summary>Whether the value of an option is JSON as it is: a number or a yes or no. Any other is a text.</summary>
    private static bool IsLiteral(string value) =>
        value is "true" or "false" || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
