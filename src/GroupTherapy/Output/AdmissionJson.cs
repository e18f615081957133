using System.Text.Json;

namespace GroupTherapy;

/// <summary>Reviews of admissions as the contract's JSON: the whole, and the decisions inside it.</summary>
internal static class AdmissionJson
{
    public static IEnumerable<Action<Utf8JsonWriter>> Document(IEnumerable<AdmissionReview> reviews, bool explain) =>
        DecisionJson.Document(reviews, (writer, review) => writer.WriteAdmission(review, explain));

    public static void WriteAdmission(this Utf8JsonWriter writer, AdmissionReview review, bool explain)
    {
        WriteWhole(writer, review);
        writer.WriteScreening(review.Screening, explain);
        foreach (var practice in review.Licensure) writer.WritePractice(practice, explain);
        if (review.Cohort is { } cohort) writer.WriteDecision(cohort, cohort.Subject.Candidate, explain);
        End(writer);
    }

    /// <summary>The review in short, for long lists: outcomes, and the rules that made them so. Titles, reasons and remedies stand with the rules.</summary>
    public static void WriteAdmissionInShort(this Utf8JsonWriter writer, AdmissionReview review)
    {
        WriteWhole(writer, review);
        WriteInShort(writer, review.Screening, null);
        for (var place = 0; place < review.Licensure.Count; place++) WriteInShort(writer, review.Licensure[place], review.Licensure[place].Subject.Clinician.Id);
        if (review.Cohort is { } cohort) WriteInShort(writer, cohort, null);
        End(writer);
    }

    /// <summary>What is said of the whole, up to where its parts begin.</summary>
    private static void WriteWhole(Utf8JsonWriter writer, AdmissionReview review)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", Names.Of(review.Outcome));
        writer.WriteString("subject", review.Admission.Candidate.Id);
        writer.WriteDay("asOf", review.AsOf);
        writer.WriteTexts("missing", review.Missing);
        writer.WriteStartArray("parts");
    }

    private static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteInShort<TSubject>(Utf8JsonWriter writer, Decision<TSubject> decision, string? clinician)
    {
        writer.WriteStartObject();
        writer.WriteString("rulebook", decision.Rulebook.Id);
        if (clinician is not null) writer.WriteString("clinician", clinician);
        writer.WriteString("outcome", Names.Of(decision.Outcome));
        writer.WriteErrors(decision.Errors);
        WriteRules(writer, "notMet", decision.Findings, FindingStatus.NotMet);
        WriteRules(writer, "undetermined", decision.Findings, FindingStatus.Undetermined);
        WriteRules(writer, "overridden", decision.Findings, FindingStatus.Met);
        writer.WriteEndObject();
    }

    /// <summary>The rules of findings with that status; a finding that is listed as met is met by an override.</summary>
    private static void WriteRules<TSubject>(Utf8JsonWriter writer, string name, IReadOnlyList<Finding<TSubject>> findings, FindingStatus status)
    {
        writer.WriteStartArray(name);
        for (var place = 0; place < findings.Count; place++)
        {
            if (findings[place].Status == status) writer.WriteStringValue(findings[place].Rule.Id);
        }

        writer.WriteEndArray();
    }
}
