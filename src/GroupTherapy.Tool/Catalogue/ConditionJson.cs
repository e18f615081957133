using System.Text.Json;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>Conditions as JSON: an object with one of the properties <c>fact</c>, <c>derived</c>, <c>not</c>, <c>all</c>, <c>any</c>.</summary>
internal static class ConditionJson
{
    public static IReadOnlyList<(EvidenceWeight Choice, string Name)> Weights { get; } =
        [(EvidenceWeight.ForAndAgainst, "forAndAgainst"), (EvidenceWeight.ForOnly, "forOnly"), (EvidenceWeight.AgainstOnly, "againstOnly")];

    public static string NameOf(EvidenceWeight weight) => Weights.Single(known => known.Choice == weight).Name;

    public static void Write(Utf8JsonWriter writer, ConditionEntry condition)
    {
        writer.WriteStartObject();
        switch (condition.Shape)
        {
            case ConditionShape.Fact:
                writer.WriteString("fact", condition.Id);
                Write(writer, condition.Test!);
                break;
            case ConditionShape.Derived:
                writer.WriteString("derived", condition.Id);
                break;
            case ConditionShape.Not:
                writer.WritePropertyName("not");
                Write(writer, condition.Operands[0]);
                break;
            default:
                writer.WriteStartArray(condition.Shape == ConditionShape.All ? "all" : "any");
                foreach (var operand in condition.Operands) Write(writer, operand);
                writer.WriteEndArray();
                break;
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TestEntry test)
    {
        if (test.Is is { } yes) writer.WriteBoolean("is", yes);
        if (test.AtLeast is { } least) writer.WriteAnswer("atLeast", least);
        if (test.Above is { } above) writer.WriteAnswer("above", above);
        if (test.AtMost is { } most) writer.WriteAnswer("atMost", most);
        if (test.Below is { } below) writer.WriteAnswer("below", below);
        if (test.OneOf is { } choices) writer.WriteTexts("oneOf", choices);
        if (test.IncludesAny is { } codes) writer.WriteTexts("includesAny", codes);
        if (test.WithinDaysBeforeAsOf is { } days) writer.WriteNumber("withinDaysBeforeAsOf", days);
        if (test.OnOrBeforeAsOf) writer.WriteBoolean("onOrBeforeAsOf", true);
        if (test.IsAnswered) writer.WriteBoolean("isAnswered", true);
    }
}
