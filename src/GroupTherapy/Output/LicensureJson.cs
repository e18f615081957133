using System.Text.Json;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>Licensure decisions as the contract's JSON.</summary>
internal static class LicensureJson
{
    public static IEnumerable<Action<Utf8JsonWriter>> Document(LeadershipReview review, bool explain) =>
        DecisionJson.Document(review.Decisions, (writer, decision) => writer.WritePractice(decision, explain), writer =>
        {
            WriteCoverage(writer, review);
            if (review.Leadership.Sessions is not null) WriteSeries(writer, review);
        });

    /// <summary>Which data answered: the pack, and as of which day it is known.</summary>
    public static void WriteData(this Utf8JsonWriter writer, string name, LicensureData data)
    {
        writer.WriteStartObject(name);
        writer.WriteString("version", data.Version.ToString());
        writer.WriteString("hash", data.Hash);
        if (data.AsKnown is { } day) writer.WriteDay("asKnown", day);
        writer.WriteEndObject();
    }

    /// <summary>The decision on one clinician for one client.</summary>
    public static void WritePractice(this Utf8JsonWriter writer, Decision<Practice> decision, bool explain)
    {
        var practice = decision.Subject;
        writer.WriteStartObject();
        writer.WriteString("outcome", Names.Of(decision.Outcome));
        writer.WriteString("clinician", practice.Clinician.Id);
        writer.WriteString("client", practice.Client.Id);
        writer.WriteAnswer("location", practice.Client.Location.Jurisdiction?.ToString());
        writer.WriteDay("asOf", decision.AsOf);
        writer.WriteIdentity("rulebook", decision.Rulebook);
        writer.WriteData("data", practice.Data);
        writer.WriteTexts("basis", decision.Basis());
        writer.WriteErrors(decision.Errors);
        writer.WriteFindings(decision, explain);
        writer.WriteNeeds(decision.StillNeeded());
        writer.WriteChanges(decision);
        WriteConfirmations(writer, decision.ToConfirm());
        if (explain) WriteWhyNot(writer, decision.WhyNot());
        writer.WriteEndObject();
    }

    private static void WriteConfirmations(Utf8JsonWriter writer, IReadOnlyList<Confirmation> confirmations)
    {
        writer.WriteStartArray("toConfirm");
        foreach (var confirmation in confirmations)
        {
            writer.WriteStartObject();
            writer.WriteString("what", confirmation.What);
            writer.WriteString("with", confirmation.With);
            writer.WriteString("why", confirmation.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteWhyNot(Utf8JsonWriter writer, IReadOnlyList<BasisFinding> findings)
    {
        writer.WriteStartArray("whyNot");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("basis", finding.Basis);
            if (finding.Holds is { } holds) writer.WriteBoolean("holds", holds);
            else writer.WriteString("holds", Names.Of(finding.Holds));
            writer.WriteStartArray("reasons");
            foreach (var reason in finding.Reasons)
            {
                writer.WriteStartObject();
                writer.WriteString("fact", reason.Fact);
                writer.WriteAnswer("value", reason.Value);
                writer.WriteString("needed", reason.Needed);
                writer.WriteString("found", reason.Found);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCoverage(Utf8JsonWriter writer, LeadershipReview review)
    {
        writer.WriteStartObject("coverage");
        writer.WriteTexts("uncovered", review.Uncovered.Select(client => client.Id));
        writer.WriteStartArray("options");
        foreach (var option in review.Options)
        {
            writer.WriteStartObject();
            writer.WriteString("clinician", option.Clinician.Id);
            if (option.License is { } license) writer.WriteString("license", license.ToString());
            writer.WriteTexts("covers", option.Covers.Select(client => client.Id));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter writer, LeadershipReview review)
    {
        writer.WriteStartArray("series");
        for (var place = 0; place < review.Decisions.Count; place++)
        {
            var practice = review.Decisions[place].Subject;
            writer.WriteStartObject();
            writer.WriteString("clinician", practice.Clinician.Id);
            writer.WriteString("client", practice.Client.Id);
            writer.WriteStartArray("changes");
            foreach (var change in review.ChangesOf(place / review.Leadership.Clients.Count, place % review.Leadership.Clients.Count))
            {
                writer.WriteStartObject();
                writer.WriteDay("on", change.On);
                writer.WriteString("outcome", Names.Of(change.Outcome));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
