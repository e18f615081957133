using System.Buffers;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>A group that candidates come to one by one, however many: its document was read once, and each line after it is one candidate.</summary>
/// <remarks>
/// Answers line for line as <c>grouptherapy admit --follow --json</c> does, byte for byte. Each line is judged by itself: an id that comes again is
/// answered again. Immutable and thread-safe, so that several lines may be answered at once.
/// </remarks>
public sealed class JsonAdmissions
{
    private readonly AdmissionDesk _desk;

    internal JsonAdmissions(AdmissionDesk desk) => _desk = desk;

    /// <summary>Reads the candidate of one line.</summary>
    /// <param name="candidate">The line's bytes, without its line end.</param>
    /// <exception cref="InputException">The line has faults.</exception>
    public Admission Read(ReadOnlyMemory<byte> candidate)
    {
        try
        {
            return JsonInput.Read(candidate, input => AdmissionInput.ReadCandidate(input, _desk));
        }
        catch (InputException refused)
        {
            throw new InputException(refused.WithinItsLine());
        }
    }

    /// <summary>Reviews the candidate of one line.</summary>
    /// <inheritdoc cref="Read"/>
    public AdmissionReview Review(ReadOnlyMemory<byte> candidate) => _desk.Reviewer.Review(Read(candidate), _desk.AsOf);

    /// <summary>Reviews the candidate of one line, and writes the answer as one line: in short, or in full where it is to be explained.</summary>
    /// <param name="candidate">The line's bytes, without its line end.</param>
    /// <param name="line">The number of the line, by which faults are told.</param>
    /// <param name="output">Where the answer goes, or <c>{"line", "errors"}</c> where the line has faults.</param>
    /// <param name="explain">Whether every finding is written, with the answers behind it.</param>
    /// <returns>The review; null where the line has faults.</returns>
    public AdmissionReview? Answer(ReadOnlyMemory<byte> candidate, long line, IBufferWriter<byte> output, bool explain = false)
    {
        AdmissionReview review;
        try
        {
            review = Review(candidate);
        }
        catch (InputException refused)
        {
            GroupTherapyJson.WriteErrors(refused.Faults, line, output);
            return null;
        }

        using (var writer = new Utf8JsonWriter(output ?? throw new ArgumentNullException(nameof(output)), JsonOutput.OnOneLine))
        {
            if (explain) writer.WriteAdmission(review, explain);
            else writer.WriteAdmissionInShort(review);
        }

        output.Write("\n"u8);
        return review;
    }
}
