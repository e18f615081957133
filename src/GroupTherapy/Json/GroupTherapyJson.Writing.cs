using System.Buffers;
using System.Text.Json;
using GroupTherapy.Cohorts;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <content>Writing: what the whole-document methods write, of decisions and reviews that were made in whichever way.</content>
public sealed partial class GroupTherapyJson
{
    /// <summary>Writes screenings as one document.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="output">Where to.</param>
    /// <param name="explain">Whether every finding is written, with the answers behind it; otherwise those that are not simply met.</param>
    public void Write(IReadOnlyList<Decision<Candidate>> decisions, Stream output, bool explain = false) => JsonOutput.Write(output, ScreeningJson.Document(decisions, explain));

    /// <inheritdoc cref="Write(IReadOnlyList{Decision{Candidate}}, Stream, bool)"/>
    public Task WriteAsync(IReadOnlyList<Decision<Candidate>> decisions, Stream output, bool explain = false, CancellationToken cancellationToken = default) =>
        JsonOutput.WriteAsync(output, ScreeningJson.Document(decisions, explain), cancellationToken);

    /// <summary>Writes reviews of admissions as one document.</summary>
    /// <param name="reviews">The reviews.</param>
    /// <param name="output">Where to.</param>
    /// <param name="explain">Whether every finding is written, with the answers behind it.</param>
    public void Write(IReadOnlyList<AdmissionReview> reviews, Stream output, bool explain = false) => JsonOutput.Write(output, AdmissionJson.Document(reviews, explain));

    /// <inheritdoc cref="Write(IReadOnlyList{AdmissionReview}, Stream, bool)"/>
    public Task WriteAsync(IReadOnlyList<AdmissionReview> reviews, Stream output, bool explain = false, CancellationToken cancellationToken = default) =>
        JsonOutput.WriteAsync(output, AdmissionJson.Document(reviews, explain), cancellationToken);

    /// <summary>Writes the review of who may lead for whom.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">Where to.</param>
    /// <param name="explain">Whether every finding is written, with the answers behind it, and why each basis does not hold.</param>
    public void Write(LeadershipReview review, Stream output, bool explain = false) => JsonOutput.Write(output, LicensureJson.Document(review, explain));

    /// <inheritdoc cref="Write(LeadershipReview, Stream, bool)"/>
    public Task WriteAsync(LeadershipReview review, Stream output, bool explain = false, CancellationToken cancellationToken = default) =>
        JsonOutput.WriteAsync(output, LicensureJson.Document(review, explain), cancellationToken);

    /// <summary>Writes the review of a session.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">Where to.</param>
    /// <param name="explain">Whether every finding is written, with the answers behind it.</param>
    public void Write(SessionReview review, Stream output, bool explain = false) => JsonOutput.Write(output, MeetingJson.Document(review, explain));

    /// <inheritdoc cref="Write(SessionReview, Stream, bool)"/>
    public Task WriteAsync(SessionReview review, Stream output, bool explain = false, CancellationToken cancellationToken = default) =>
        JsonOutput.WriteAsync(output, MeetingJson.Document(review, explain), cancellationToken);

    /// <summary>Writes a plan of support.</summary>
    public void Write(SupportPlan plan, Stream output) => JsonOutput.Write(output, SupportJson.Document(plan));

    /// <inheritdoc cref="Write(SupportPlan, Stream)"/>
    public Task WriteAsync(SupportPlan plan, Stream output, CancellationToken cancellationToken = default) => JsonOutput.WriteAsync(output, SupportJson.Document(plan), cancellationToken);

    /// <summary>Writes faults as the contract has them: <c>{"errors": [{"at", "found", "expected"}]}</c>. A fault may quote the input: it is for whoever sent it, not for a log.</summary>
    public static void WriteErrors(IReadOnlyList<Fault> faults, Stream output) => JsonOutput.Write(output, FaultJson.Document(faults));

    /// <inheritdoc cref="WriteErrors(IReadOnlyList{Fault}, Stream)"/>
    public static Task WriteErrorsAsync(IReadOnlyList<Fault> faults, Stream output, CancellationToken cancellationToken = default) =>
        JsonOutput.WriteAsync(output, FaultJson.Document(faults), cancellationToken);

    /// <summary>Writes the faults of a line on one line, in the place of its answer: <c>{"line", "errors"}</c>.</summary>
    public static void WriteErrors(IReadOnlyList<Fault> faults, long line, IBufferWriter<byte> output)
    {
        using (var writer = new Utf8JsonWriter(output ?? throw new ArgumentNullException(nameof(output)), JsonOutput.OnOneLine)) writer.WriteRefusal(line, faults);
        output.Write("\n"u8);
    }
}
