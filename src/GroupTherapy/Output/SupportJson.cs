using System.Text.Json;
using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>A plan of support as the contract's JSON.</summary>
internal static class SupportJson
{
    private const int IndexDecimals = 4;

    public static IEnumerable<Action<Utf8JsonWriter>> Document(SupportPlan plan) => [writer => writer.WritePlan(plan, plan.Members)];

    /// <summary>Writes the plan as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="members">Its members, in the order in which they are told.</param>
    public static void WritePlan(this Utf8JsonWriter writer, SupportPlan plan, IEnumerable<PlannedSupport> members)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("feasible", plan.IsFeasible);
        writer.WriteStartArray("members");
        foreach (var member in members)
        {
            writer.WriteStartObject();
            writer.WriteString("id", member.Id);
            writer.WriteNumber("givenSeconds", member.GivenSeconds);
            writer.WriteNumber("plannedSeconds", member.PlannedSeconds);
            writer.WriteNumber("owedSeconds", member.OwedSeconds);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteAnswer("next", plan.Next?.Id);
        writer.WriteIndex("jainIndex", plan.PlannedJainIndex);
        writer.WriteIndex("jainIndexSoFar", plan.JainIndex);
        writer.WriteTexts("zeroContact", plan.ZeroContact);
        writer.WriteNumber("secondsLeft", plan.SecondsLeft);
        writer.WriteNumber("overrunSeconds", plan.OverrunSeconds);
        if (!plan.IsFeasible)
        {
            writer.WriteTexts("carried", plan.Carried);
            writer.WriteNumber("missingSeconds", plan.MissingSeconds);
        }

        writer.WriteEndObject();
    }

    public static void WriteIndex(this Utf8JsonWriter writer, string name, double index) => writer.WriteNumber(name, Math.Round((decimal)index, IndexDecimals));
}
