using System.Buffers;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>A group that candidates come to one by one, however many: its document is read once, and each line after it is one candidate.</summary>
/// <remarks>
/// Answers line for line as <c>grouptherapy admit --follow --json</c> does, byte for byte. Each line is judged by itself: an id that comes again is
/// answered again. Immutable and thread-safe, so that several lines may be answered at once.
/// </remarks>
public sealed class JsonAdmissions
{
    private readonly AdmissionDesk _desk;
    private readonly bool _explain;

    /// <summary>Reads what is the same for every candidate: <c>{"asOf", "group", "cohort", "facilitators"}</c>.</summary>
    /// <exception cref="InputException">The document has faults; candidates in it are one.</exception>
    public JsonAdmissions(Stream group, JsonRequest? request = null)
    {
        var asked = request ?? JsonRequest.Default;
        _desk = JsonInput.Read(group, root => AdmissionInput.ReadDesk(root, asked.On, asked.Data));
        _explain = asked.Explain;
    }

    internal JsonAdmissions(AdmissionDesk desk, bool explain)
    {
        _desk = desk;
        _explain = explain;
    }

    /// <summary>Reviews the candidate of one line, and writes the answer as one line: in short, or in full where the request says to explain.</summary>
    /// <param name="candidate">The line's bytes, without its line end.</param>
    /// <param name="line">The number of the line, by which faults are told.</param>
    /// <param name="output">Where the answer goes, or <c>{"line", "errors"}</c> where the line has faults.</param>
    /// <returns>The outcome; null where the line has faults.</returns>
    public Outcome? Answer(ReadOnlyMemory<byte> candidate, long line, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output ?? throw new ArgumentNullException(nameof(output)), JsonOutput.OnOneLine);
        var review = Answer(candidate, line, new(), writer);
        writer.Flush();
        output.Write("\n"u8);
        return review?.Outcome;
    }

    /// <summary>The same, without the line end.</summary>
    /// <param name="candidate">The line's bytes.</param>
    /// <param name="line">The number of the line.</param>
    /// <param name="reader">Reads it, in the memory of the lines before.</param>
    /// <param name="writer">Where the answer goes.</param>
    /// <returns>The review; null where the line has faults.</returns>
    internal AdmissionReview? Answer(ReadOnlyMemory<byte> candidate, long line, InputReader reader, Utf8JsonWriter writer)
    {
        try
        {
            var review = Review(candidate, reader);
            if (_explain) writer.WriteAdmission(review, _explain);
            else writer.WriteAdmissionInShort(review);
            return review;
        }
        catch (InputException refused)
        {
            writer.WriteRefusal(line, refused.WithinItsLine());
            return null;
        }
    }

    /// <exception cref="InputException">The line has faults.</exception>
    internal AdmissionReview Review(ReadOnlyMemory<byte> candidate, InputReader reader) =>
        _desk.Review(reader.Read(candidate, input => AdmissionInput.ReadCandidate(input, _desk)));
}
