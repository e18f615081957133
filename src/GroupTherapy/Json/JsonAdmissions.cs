using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>A group that candidates come to one by one, however many: its document was read once, and each line after it is one candidate.</summary>
/// <remarks>
/// Answers line for line as <c>grouptherapy admit --follow --json</c> does, byte for byte. Each line is judged by itself: an id that comes again is
/// answered again. Thread-safe, so that several lines may be answered at once; what is kept between lines is memory to read the next one in.
/// </remarks>
public sealed class JsonAdmissions
{
    private readonly AdmissionDesk _desk;
    private readonly ConcurrentBag<InputReader> _readers = [];

    internal JsonAdmissions(AdmissionDesk desk) => _desk = desk;

    /// <summary>Reads the candidate of one line.</summary>
    /// <param name="candidate">The line's bytes, without its line end.</param>
    /// <exception cref="InputException">The line has faults.</exception>
    public Admission Read(ReadOnlyMemory<byte> candidate)
    {
        var reader = _readers.TryTake(out var free) ? free : new();
        try
        {
            return reader.Read(candidate, input => AdmissionInput.ReadCandidate(input, _desk));
        }
        catch (InputException refused)
        {
            throw new InputException(refused.WithinItsLine());
        }
        finally
        {
            _readers.Add(reader);
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
        if (output is null) throw new ArgumentNullException(nameof(output));
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

        using (var writer = new Utf8JsonWriter(output, JsonOutput.OnOneLine))
        {
            if (explain) writer.WriteAdmission(review, explain);
            else writer.WriteAdmissionInShort(review);
        }

        output.Write("\n"u8);
        return review;
    }
}
