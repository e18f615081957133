using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Reviews of admissions for people: for each candidate the whole, then the parts that made it so. Without <c>--explain</c> no answer is shown.</summary>
internal static class AdmissionTable
{
    public static void Write(IReadOnlyList<AdmissionReview> reviews, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var review in reviews) Write(review, explain, screen);
        if (reviews.Count > 1 && reviews[0].Admission.Cohort is { } cohort)
            screen.Write(Screen.Plain(FormattableString.Invariant($"Each is judged as if alone; the cohort has {Math.Max(0, cohort.Policy.Size.Maximum - cohort.ActiveMembers.Count)} seats left.\n")));
        screen.Write(Screen.Plain($"{DecisionTable.Tally([.. reviews.Select(review => review.Outcome)], "candidate")}. This informs a clinician; it never decides for one.\n"));
    });

    private static void Write(AdmissionReview review, bool explain, IAnsiConsole screen)
    {
        var id = review.Admission.Candidate.Id;
        screen.WriteWhole(id, review.Outcome, review.Missing);
        screen.WriteLine();
        screen.WriteCandidate(review.Screening, explain);
        screen.WritePractices(review.Licensure, explain);
        if (review.Cohort is not { } cohort) return;
        screen.WriteHeading(cohort, $"{id} in cohort {cohort.Subject.Cohort.Id}", "to join");
        screen.WriteFindings(cohort, explain);
        screen.WriteNeeds(cohort);
        screen.WriteLine();
        screen.WriteChanges(cohort);
    }
}
