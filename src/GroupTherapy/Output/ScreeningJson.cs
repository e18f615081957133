using System.Text.Json;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Screening decisions as the contract's JSON.</summary>
internal static class ScreeningJson
{
    public static IEnumerable<Action<Utf8JsonWriter>> Document(IEnumerable<Decision<Candidate>> decisions, bool explain) =>
        DecisionJson.Document(decisions, (writer, decision) => writer.WriteScreening(decision, explain));

    /// <summary>The decision on one candidate.</summary>
    public static void WriteScreening(this Utf8JsonWriter writer, Decision<Candidate> decision, bool explain)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", Names.Of(decision.Outcome));
        writer.WriteString("subject", decision.Subject.Id);
        writer.WriteDay("asOf", decision.AsOf);
        writer.WriteIdentity("rulebook", decision.Rulebook);
        writer.WritePolicy(decision.Rulebook);
        WriteFormat(writer, FormatAdvice.From(decision));
        writer.WriteErrors(decision.Errors);
        writer.WriteFindings(decision, explain);
        writer.WriteTexts("notCounted", decision.OutdatedForms().Select(form => form.Id));
        writer.WriteNeeds(decision.StillNeeded());
        writer.WriteChanges(decision);
        if (explain) WriteScores(writer, decision.Subject);
        writer.WriteEndObject();
    }

    private static void WriteFormat(Utf8JsonWriter writer, FormatAdvice advice)
    {
        writer.WriteStartObject("format");
        if (advice.Format is { } format) writer.WriteString("recommended", Names.Of(format));
        else writer.WriteNull("recommended");
        writer.WriteTexts("reasons", advice.Reasons);
        writer.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter writer, Candidate candidate)
    {
        writer.WriteStartArray("instruments");
        foreach (var questionnaire in Scores.QuestionnairesOf(candidate))
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", questionnaire.Form.Id);
            writer.WriteDay("on", questionnaire.On);
            writer.WriteAnswer("total", questionnaire.Score.Total);
            writer.WriteAnswer("band", questionnaire.Score.Band);
            writer.WriteString("validity", Names.Of(questionnaire.Score.Validity));
            writer.WriteStartArray("missing");
            foreach (var item in questionnaire.Score.Missing) writer.WriteNumberValue(item);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        foreach (var (form, on, result) in Scores.InterviewsOf(candidate))
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", form.Id);
            writer.WriteDay("on", on);
            writer.WriteAnswer("result", result);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
