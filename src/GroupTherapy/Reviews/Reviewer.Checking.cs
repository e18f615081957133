using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <content>Checking: an object is written as the document that would bring it, and that is read as strictly as any. So what an object may hold is said in one place, by the readers.</content>
public sealed partial record Reviewer
{
    /// <summary>What the contract would refuse of a candidate: the very faults that the same candidate has as JSON, and none where it has none.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="asOf">The day as of which is to be judged.</param>
    /// <returns>Where, as a JSON Pointer into a document of this one candidate, what was found and what was expected. A fault may quote an answer: it is no line for a log.</returns>
    public IReadOnlyList<Fault> Check(Candidate candidate, LocalDate asOf) =>
        Faults(writer => writer.PutAdmission(new() { Candidate = candidate ?? throw new ArgumentNullException(nameof(candidate)) }, asOf), root => ReferralInput.Read(root, null, this));

    /// <summary>The same of an admission.</summary>
    /// <inheritdoc cref="Check(Candidate, LocalDate)"/>
    public IReadOnlyList<Fault> Check(Admission admission, LocalDate asOf) =>
        Faults(writer => writer.PutAdmission(admission ?? throw new ArgumentNullException(nameof(admission)), asOf), root => AdmissionInput.Read(root, null, this));

    /// <summary>The same of who would lead for whom.</summary>
    /// <inheritdoc cref="Check(Candidate, LocalDate)"/>
    [SuppressMessage("Performance", "CA1822", Justification = "As the other checks.")]
    public IReadOnlyList<Fault> Check(Leadership leadership, LocalDate asOf) =>
        Faults(writer => writer.PutLeadership(leadership ?? throw new ArgumentNullException(nameof(leadership)), asOf), root => LeadershipInput.Read(root, null));

    /// <summary>The same of a session. Its times are told to the minute, as in the contract.</summary>
    /// <inheritdoc cref="Check(Candidate, LocalDate)"/>
    [SuppressMessage("Performance", "CA1822", Justification = "As the other checks.")]
    public IReadOnlyList<Fault> Check(Meeting meeting, LocalDate asOf) =>
        Faults(writer => writer.PutMeeting(meeting ?? throw new ArgumentNullException(nameof(meeting)), asOf), root => MeetingInput.Read(root, null));

    private static IReadOnlyList<Fault> Faults(Action<Utf8JsonWriter> write, Func<InputObject, object?> read)
    {
        using var document = new MemoryStream();
        using (var writer = new Utf8JsonWriter(document))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        var reader = new InputReader();
        reader.Open(document.ToArray()).Map(read);
        return reader.Faults.All;
    }
}
