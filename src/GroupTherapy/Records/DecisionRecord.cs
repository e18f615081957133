namespace GroupTherapy;

/// <summary>What is kept of a decision: enough to show it, and to make it again years later, and no more.</summary>
/// <remarks>
/// Written by a <see cref="RecordWriter"/> it has two parts. The *log* part - the id, rulebooks, rules, statuses and outcomes - may
/// be shown wherever logs are; the *clinical* part - the subject, every day, every answer, who justified what and why - belongs
/// with the health record.
/// </remarks>
public sealed class DecisionRecord
{
    /// <summary>The record's own opaque id, unique in its file: 1 to 64 of the letters A to Z and a to z, digits, and <c>. _ : -</c>. It is shown in logs, and must not tell of a person.</summary>
    public required string Id { get; init; }

    /// <summary>The opaque reference of whom or what was judged; clinical.</summary>
    public required string Subject { get; init; }

    /// <summary>The day as of which it was judged; clinical.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The moment at which it was recorded, as the caller's clock told it; null when it is not told. Clinical.</summary>
    public Instant? At { get; init; }

    /// <summary>16 to 64 letters, digits, <c>-</c> and <c>_</c> that nobody can guess, new for each record; null for none. Clinical.</summary>
    /// <remarks>The record's hash stands in logs and covers the answers. Who knows all of a record but a few answers could try them all until the hash fits, and with a salt cannot.</remarks>
    public string? Salt { get; init; }

    /// <summary>The decisions, one or more.</summary>
    public required IReadOnlyList<RecordedDecision> Parts { get; init; }

    /// <summary>The parts that were not given, by their names, such as <c>cohort</c>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What a whole says beyond its decisions, where that is worse than they are, such as a plan that cannot be; null where they say it all.</summary>
    public Outcome? Beyond { get; init; }

    /// <summary>The worst of everything; open at best while a part is missing.</summary>
    public Outcome Outcome => OutcomeWith(Parts.Select(part => part.Outcome));

    /// <summary>The record of one decision.</summary>
    public static DecisionRecord Of<TSubject>(string id, string subject, Decision<TSubject> decision, Instant? at = null, string? salt = null) =>
        new() { Id = id, Subject = subject, AsOf = decision.AsOf, At = at, Salt = salt, Parts = [RecordedDecision.Of(decision)] };

    /// <summary>The record of an admission review, about its candidate. Its parts say for which group, under which clinician, and for which version of which cohort.</summary>
    public static DecisionRecord Of(string id, AdmissionReview review, Instant? at = null, string? salt = null)
    {
        if (review is null) throw new ArgumentNullException(nameof(review));
        var parts = new List<RecordedDecision> { RecordedDecision.Of(review.Screening, review.Admission.Candidate.Group.Id) };
        foreach (var practice in review.Licensure) parts.Add(RecordedDecision.Of(practice, practice.Subject.Clinician.Id));
        if (review.Cohort is { } cohort) parts.Add(RecordedDecision.Of(cohort, FormattableString.Invariant($"{cohort.Subject.Cohort.Id} {cohort.Subject.Cohort.Version}")));
        return new() { Id = id, Subject = review.Admission.Candidate.Id, AsOf = review.AsOf, At = at, Salt = salt, Parts = parts, Missing = review.Missing };
    }

    /// <summary>The record of a session review, about its session. Of a plan for support only that it cannot give everyone the minimum is kept.</summary>
    public static DecisionRecord Of(string id, SessionReview review, Instant? at = null, string? salt = null)
    {
        if (review is null) throw new ArgumentNullException(nameof(review));
        var parts = new List<RecordedDecision>();
        if (review.Design is { } design) parts.Add(RecordedDecision.Of(design));
        parts.Add(RecordedDecision.Of(review.Readiness));
        foreach (var practice in review.Licensure) parts.Add(RecordedDecision.Of(practice, $"{practice.Subject.Clinician.Id} {practice.Subject.Client.Id}"));
        if (review.Close is { } close) parts.Add(RecordedDecision.Of(close));
        DecisionRecord record = new() { Id = id, Subject = review.Meeting.Session.Id, AsOf = review.AsOf, At = at, Salt = salt, Parts = parts, Missing = review.Missing };
        return record.Outcome == review.Outcome ? record : new() { Id = id, Subject = record.Subject, AsOf = record.AsOf, At = at, Salt = salt, Parts = parts, Missing = review.Missing, Beyond = review.Outcome };
    }

    /// <summary>The id and the outcome: nothing about anybody is printed.</summary>
    public override string ToString() => $"{nameof(DecisionRecord)} {(RecordMask.IsOpaque(Id) ? Id : "?")}: {Names.Of(Outcome)}";

    /// <summary>The outcome if the parts had these.</summary>
    internal Outcome OutcomeWith(IEnumerable<Outcome> parts)
    {
        var worst = Missing.Count > 0 ? Outcome.Open : Outcome.Clear;
        if (Beyond > worst) worst = Beyond.Value;
        foreach (var outcome in parts)
        {
            if (outcome > worst) worst = outcome;
        }

        return worst;
    }
}
