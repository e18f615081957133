using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GroupTherapy;

/// <summary>What a host's own tracing and metrics may learn of reviews: rulebooks, rules, statuses and outcomes, and nothing about anybody.</summary>
/// <remarks>Source and meter are both named <c>GroupTherapy</c>. While nobody listens it costs a look at a flag.</remarks>
internal static class ReviewTelemetry
{
    private const string Name = "GroupTherapy";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Reviews = Meter.CreateCounter<long>("grouptherapy.reviews", "{review}", "Reviews, by kind and outcome.");
    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>("grouptherapy.decisions", "{decision}", "Decisions within reviews, by rulebook and outcome.");
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>("grouptherapy.findings", "{finding}", "Findings that are not simply met, by rule and status.");

    public static Activity? Start(string review) => Source.StartActivity(review);

    public static void Report(Activity? activity, AdmissionReview review)
    {
        if (!IsHeard(activity)) return;
        Tell(activity, "admission", review.Outcome);
        Tell(review.Screening);
        foreach (var practice in review.Licensure) Tell(practice);
        if (review.Cohort is { } cohort) Tell(cohort);
    }

    public static void Report(Activity? activity, SessionReview review)
    {
        if (!IsHeard(activity)) return;
        Tell(activity, "session", review.Outcome);
        if (review.Design is { } design) Tell(design);
        Tell(review.Readiness);
        foreach (var practice in review.Licensure) Tell(practice);
        if (review.Close is { } close) Tell(close);
    }

    private static bool IsHeard(Activity? activity) => activity is not null || Reviews.Enabled || Decisions.Enabled || Findings.Enabled;

    private static void Tell(Activity? activity, string review, Outcome outcome)
    {
        activity?.SetTag("grouptherapy.outcome", Names.Of(outcome));
        Reviews.Add(1, new("review", review), new("outcome", Names.Of(outcome)));
    }

    private static void Tell<TSubject>(Decision<TSubject> decision)
    {
        Decisions.Add(1, new("rulebook", decision.Rulebook.Id), new("outcome", Names.Of(decision.Outcome)));
        if (!Findings.Enabled) return;
        foreach (var finding in decision.Findings) Findings.Add(1, new("rule", finding.Rule.Id), new("status", Names.Of(finding.Status)));
    }
}
