using System.Diagnostics;
using System.Diagnostics.Metrics;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests.Reviews;

/// <summary>What tracing and metrics are told: which rules and how they ended, and of nobody. Odd ids, places and words are put in, and looked for.</summary>
public sealed class ReviewTelemetryTests
{
    private static readonly string[] Codes =
    [
        "admission", "session", "clear", "review", "open", "blocked", "met", "notMet", "notApplicable", "undetermined",
        ScreeningRulebook.Default.Id, LicensureRulebook.Default.Id, AdmissionRulebook.Default.Id, ReadinessRulebook.Default.Id,
        .. ScreeningRulebook.Default.Rules.Select(rule => rule.Id), .. LicensureRulebook.Default.Rules.Select(rule => rule.Id),
        .. AdmissionRulebook.Default.Rules.Select(rule => rule.Id), .. ReadinessRulebook.Default.Rules.Select(rule => rule.Id),
    ];

    [Fact]
    public void Rules_and_outcomes_are_told_and_nothing_else()
    {
        var told = Heard(() =>
        {
            var odd = Clear.Candidate with { Id = "Zebulon", Location = Jurisdiction.CA, EasilyDysregulated = true, CrisisPlan = null };
            (Clear with { Candidate = odd, Facilitators = [Psychologist with { Id = "Quackenbush" }], Cohort = null }).Review();
            Reviewer.Default.Review(new Meeting { Session = Rooms.ReadyOn(Day) with { Id = "penguin" } }, Day);
        });

        told.ShouldContain(("grouptherapy.reviews", "outcome", "blocked"));
        told.ShouldContain(("grouptherapy.decisions", "rulebook", "licensure/practice"));
        told.ShouldContain(("grouptherapy.findings", "rule", "screening/easily-dysregulated"));
        told.ShouldContain(("admission review", "grouptherapy.outcome", "blocked"));
        told.ShouldContain(("session review", "grouptherapy.outcome", "open")); // no plan was asked for
        told.Select(one => one.Value).Except(Codes).ShouldBeEmpty();
    }

    /// <summary>Everything that was told while <paramref name="act"/> ran here: by instrument or activity, the tags.</summary>
    private static List<(string From, string Tag, string Value)> Heard(Action act)
    {
        var told = new List<(string From, string Tag, string Value)>();
        var here = Environment.CurrentManagedThreadId;
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "GroupTherapy",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (Environment.CurrentManagedThreadId != here) return;
                activity.Events.ShouldBeEmpty();
                activity.Baggage.ShouldBeEmpty();
                foreach (var (tag, value) in activity.TagObjects) told.Add((activity.OperationName, tag, value!.ToString()!));
            },
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == "GroupTherapy") listener.EnableMeasurementEvents(instrument); } };
        meters.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            if (Environment.CurrentManagedThreadId != here) return;
            count.ShouldBe(1);
            foreach (var (tag, value) in tags) told.Add((instrument.Name, tag, value!.ToString()!));
        });
        meters.Start();
        act();
        return told;
    }
}
