using System.Buffers;
using System.Text;

namespace GroupTherapy.Tool.Output;

/// <summary>A review of an admission on one line, for people: the whole, and each part that is not clear, or is so by an override.</summary>
internal static class AdmissionLine
{
    public static void Write(AdmissionReview review, IBufferWriter<byte> output)
    {
        var line = new StringBuilder($"{HarmlessText.Cut(review.Admission.Candidate.Id, Excerpt.Length)}: {Names.Of(review.Outcome).ToUpperInvariant()}");
        Tell(line, "screening", review.Screening);
        foreach (var practice in review.Licensure) Tell(line, $"licensure of {HarmlessText.Cut(practice.Subject.Clinician.Id, Excerpt.Length)}", practice);
        if (review.Cohort is { } cohort) Tell(line, "cohort", cohort);
        if (review.Missing.Count > 0) line.Append($"; not given: {string.Join(", ", review.Missing)}");
        Encoding.UTF8.GetBytes(line.ToString(), output);
    }

    /// <summary>The part, with the rules that made it what it is.</summary>
    private static void Tell<TSubject>(StringBuilder line, string part, Decision<TSubject> decision)
    {
        var overridden = decision.Findings.Where(finding => finding.OverriddenBy is not null).Select(finding => DecisionTable.Short(finding.Rule.Id)).ToList();
        if (overridden.Count > 0) line.Append($"; {part} by override: {string.Join(", ", overridden)}");
        if (decision.Outcome == Outcome.Clear) return;
        var rules = decision.Findings.Where(finding => finding.Rule.Decides && finding.Status == (decision.Outcome == Outcome.Open ? FindingStatus.Undetermined : FindingStatus.NotMet)).Select(finding => DecisionTable.Short(finding.Rule.Id));
        line.Append($"; {part} {Names.Of(decision.Outcome)}: {string.Join(", ", rules)}");
    }
}
