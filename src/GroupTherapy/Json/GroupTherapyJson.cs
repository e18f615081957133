using System.Diagnostics.CodeAnalysis;
using GroupTherapy.Cohorts;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The JSON contract of a reviewer: reads strict JSON into subjects, has the reviewer judge them, and writes decisions and reviews as the command does with <c>--json</c>, byte for byte.</summary>
/// <remarks>
/// The documents are those of the JSON Schemas that the command's package has in <c>schemas</c>. An unknown property is a fault: a misspelt fact must
/// not become an unknown one. What a document says itself, its <c>asOf</c> and its group's <c>policies</c>, goes before what the reviewer has. Nothing is
/// written unless the whole document was read. Streams stay open. Documents have at most 64 MiB. Immutable and thread-safe.
/// </remarks>
[SuppressMessage("Performance", "CA1822", Justification = "A host has one contract at hand, and need not know which of its documents turn on the reviewer.")]
public sealed partial class GroupTherapyJson
{
    /// <summary>Reads for this reviewer.</summary>
    public GroupTherapyJson(Reviewer reviewer) => Reviewer = reviewer ?? throw new ArgumentNullException(nameof(reviewer));

    /// <summary>By whose rulebooks, policies and data is judged.</summary>
    public Reviewer Reviewer { get; }

    /// <summary>Screens candidates: <c>{"asOf", "group", "candidates"}</c>.</summary>
    /// <param name="input">The document.</param>
    /// <param name="output">Where the decisions are written.</param>
    /// <param name="on">The as-of date; it goes before the document's own. Null leaves that one.</param>
    /// <param name="explain">Whether every finding is written, with the answers behind it; otherwise those that are not simply met.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="InputException">The document has faults: where, what was found and what was expected.</exception>
    public IReadOnlyList<Decision<Candidate>> Screen(Stream input, Stream output, LocalDate? on = null, bool explain = false)
    {
        var decisions = ReadReferral(input, on).Screen();
        Write(decisions, output, explain);
        return decisions;
    }

    /// <inheritdoc cref="Screen"/>
    public async Task<IReadOnlyList<Decision<Candidate>>> ScreenAsync(Stream input, Stream output, LocalDate? on = null, bool explain = false, CancellationToken cancellationToken = default)
    {
        var decisions = (await ReadReferralAsync(input, on, cancellationToken).ConfigureAwait(false)).Screen();
        await WriteAsync(decisions, output, explain, cancellationToken).ConfigureAwait(false);
        return decisions;
    }

    /// <summary>Judges each clinician for each client: <c>{"asOf", "modality", "clinicians", "clients"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    public LeadershipReview Licensure(Stream input, Stream output, LocalDate? on = null, bool explain = false)
    {
        var (leadership, asOf) = ReadLeadership(input, on);
        var review = Reviewer.Review(leadership, asOf);
        Write(review, output, explain);
        return review;
    }

    /// <inheritdoc cref="Licensure"/>
    public async Task<LeadershipReview> LicensureAsync(Stream input, Stream output, LocalDate? on = null, bool explain = false, CancellationToken cancellationToken = default)
    {
        var (leadership, asOf) = await ReadLeadershipAsync(input, on, cancellationToken).ConfigureAwait(false);
        var review = Reviewer.Review(leadership, asOf);
        await WriteAsync(review, output, explain, cancellationToken).ConfigureAwait(false);
        return review;
    }

    /// <summary>Reviews admissions: <c>{"asOf", "group", "cohort", "facilitators", "candidates"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    public IReadOnlyList<AdmissionReview> Admit(Stream input, Stream output, LocalDate? on = null, bool explain = false)
    {
        var reviews = ReadAdmissions(input, on).Review();
        Write(reviews, output, explain);
        return reviews;
    }

    /// <inheritdoc cref="Admit"/>
    public async Task<IReadOnlyList<AdmissionReview>> AdmitAsync(Stream input, Stream output, LocalDate? on = null, bool explain = false, CancellationToken cancellationToken = default)
    {
        var reviews = (await ReadAdmissionsAsync(input, on, cancellationToken).ConfigureAwait(false)).Review();
        await WriteAsync(reviews, output, explain, cancellationToken).ConfigureAwait(false);
        return reviews;
    }

    /// <summary>Reviews a session: <c>{"asOf", "group", "session", "clinicians", "support", "close"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    public SessionReview Session(Stream input, Stream output, LocalDate? on = null, bool explain = false)
    {
        var (meeting, asOf) = ReadMeeting(input, on);
        var review = Reviewer.Review(meeting, asOf);
        Write(review, output, explain);
        return review;
    }

    /// <inheritdoc cref="Session"/>
    public async Task<SessionReview> SessionAsync(Stream input, Stream output, LocalDate? on = null, bool explain = false, CancellationToken cancellationToken = default)
    {
        var (meeting, asOf) = await ReadMeetingAsync(input, on, cancellationToken).ConfigureAwait(false);
        var review = Reviewer.Review(meeting, asOf);
        await WriteAsync(review, output, explain, cancellationToken).ConfigureAwait(false);
        return review;
    }

    /// <summary>Plans support time: <c>{"sessionMinutes", "fixedMinutes", "minimumMinutes", "members"}</c>. Nothing in it depends on a day.</summary>
    /// <inheritdoc cref="Screen"/>
    public SupportPlan Balance(Stream input, Stream output)
    {
        var plan = ReadSupport(input).Plan();
        Write(plan, output);
        return plan;
    }

    /// <inheritdoc cref="Balance"/>
    public async Task<SupportPlan> BalanceAsync(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        var plan = (await ReadSupportAsync(input, cancellationToken: cancellationToken).ConfigureAwait(false)).Plan();
        await WriteAsync(plan, output, cancellationToken).ConfigureAwait(false);
        return plan;
    }
}
