using System.Text.Json;
using GroupTherapy.Screening;

namespace GroupTherapy.Tool.Output;

/// <summary>Screening decisions as the contract's JSON.</summary>
internal static class ScreeningJson
{
    public static void Write(IEnumerable<Decision<Candidate>> decisions, bool explain, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("decisions");
        foreach (var decision in decisions)
        {
            WriteDecision(writer, decision, explain);
            writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteDecision(Utf8JsonWriter writer, Decision<Candidate> decision, bool explain)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", Names.Of(decision.Outcome));
        writer.WriteString("subject", decision.Subject.Id);
        writer.WriteDay("asOf", decision.AsOf);
        RulesJson.WriteIdentity(writer, "rulebook", decision.Rulebook);
        RulesJson.WritePolicy(writer, decision.Rulebook);
        WriteFormat(writer, FormatAdvice.From(decision));
        if (decision.Errors.Count > 0) WriteErrors(writer, decision.Errors);
        writer.WriteStartArray("findings");
        foreach (var finding in explain ? decision.AllFindings() : decision.Findings) WriteFinding(writer, finding, explain);
        writer.WriteEndArray();
        WriteNeeds(writer, decision.StillNeeded());
        WriteChanges(writer, decision);
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

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<FactError> errors)
    {
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

    private static void WriteFinding(Utf8JsonWriter writer, Finding<Candidate> finding, bool explain)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("status", Names.Of(finding.Status));
        RulesJson.WriteText(writer, finding.Rule);
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

    private static void WriteExplanation(Utf8JsonWriter writer, string? name, Explanation<Candidate> explanation)
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

    private static void WriteNeeds(Utf8JsonWriter writer, IReadOnlyList<Need> needs)
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

    private static void WriteChanges(Utf8JsonWriter writer, Decision<Candidate> decision)
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
