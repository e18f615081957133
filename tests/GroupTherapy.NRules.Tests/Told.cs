using System.Text;
using GroupTherapy.Tool.Tests;

namespace GroupTherapy.NRules.Tests;

/// <summary>One subject of a story, and the kernel's decision on it.</summary>
internal abstract record Told
{
    /// <summary>The id of the rulebook that decided.</summary>
    public abstract string Rulebook { get; }

    /// <summary>Everyone of whom a story tells, read as the command reads it and judged by every rulebook that the command asks.</summary>
    public static IReadOnlyList<Told> In(Scenario scenario)
    {
        using var document = new MemoryStream(Encoding.UTF8.GetBytes(scenario.Rulebook.DocumentOf(scenario).ToJsonString()));
        var json = new GroupTherapyJson(Reviewer.Default);
        return scenario.Rulebook.Command switch
        {
            "screen" => [.. json.ReadReferral(document).Screen().Select(Of)],
            "licensure" => [.. json.Licensure(document, Stream.Null).Decisions.Select(Of)],
            "admit" => [.. json.ReadAdmissions(document).Review().SelectMany(Parts)],
            "session" => [.. Parts(json.Session(document, Stream.Null))],
            var other => throw new ArgumentException($"No subject is read from what {other} is given.", nameof(scenario)),
        };
    }

    /// <summary>Puts the subject in a session of NRules and compares what is found there with what the kernel finds.</summary>
    public abstract void ShouldBeFoundInASession(string story);

    private static Told<TSubject> Of<TSubject>(Decision<TSubject> decision) => new(decision);

    private static IEnumerable<Told> Parts(AdmissionReview review) =>
        [Of(review.Screening), .. review.Licensure.Select(Of), .. review.Cohort is { } cohort ? [Of(cohort)] : Array.Empty<Told>()];

    private static IEnumerable<Told> Parts(SessionReview review) =>
        [.. review.Design is { } design ? [Of(design)] : Array.Empty<Told>(), Of(review.Readiness), .. review.Licensure.Select(Of), .. review.Close is { } close ? [Of(close)] : Array.Empty<Told>()];
}

/// <inheritdoc/>
internal sealed record Told<TSubject>(Decision<TSubject> Decision) : Told
{
    public override string Rulebook => Decision.Rulebook.Id;

    public override void ShouldBeFoundInASession(string story)
    {
        // Overrides are the kernel's alone.
        var expected = Decision.Rulebook.Judge(Decision.Subject, Decision.AsOf);
        var session = Sessions.For(Decision.Rulebook).CreateSession();
        session.Insert(new AsOf(Decision.AsOf));
        session.Insert(Decision.Subject!);

        session.Fire();

        session.Query<JudgedSubject<TSubject>>().Single().Outcome.ShouldBe(expected.Outcome, story);
        Said(session.Query<SubjectFinding<TSubject>>()).ShouldBe(Said(expected.Findings), story);
    }

    /// <summary>Findings as texts of rule and status, sorted.</summary>
    private static List<string> Said(IEnumerable<object> findings) => [.. findings.Select(finding => finding.ToString()!).Order(StringComparer.Ordinal)];
}
