using System.Buffers;

namespace GroupTherapy.Tool.Commands;

/// <summary>Some lines of a long input, and what is answered to them.</summary>
internal sealed class LineBatch(int size)
{
    /// <summary>The bytes of the lines; the last may lack its line end at the end of the input.</summary>
    public byte[] Bytes { get; } = new byte[size];

    public int Length { get; set; }

    /// <summary>The number of the first line, from 1.</summary>
    public long FirstLine { get; set; }

    /// <summary>How many lines there are.</summary>
    public long Lines { get; set; }

    /// <summary>The first line is longer than any may be, and was passed over.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>What is to be written to standard output.</summary>
    public ArrayBufferWriter<byte> Answers { get; } = new(Math.Max(size, 1));

    /// <summary>What is to be written to standard error.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The reviews that are to be recorded.</summary>
    public List<AdmissionReview> Recorded { get; } = [];

    /// <summary>The worst outcome of its lines; null where none was evaluated.</summary>
    public Outcome? Worst { get; set; }

    /// <summary>Whether a line was refused.</summary>
    public bool HasWrong { get; set; }

    /// <summary>Makes it ready for other lines. What it held told of people, and is wiped.</summary>
    public void Clear()
    {
        Bytes.AsSpan(0, Length).Clear();
        Answers.Clear();
        Complaints.Clear();
        Recorded.Clear();
        (Length, FirstLine, Lines, IsTooLong, Worst, HasWrong) = (0, 0, 0, false, null, false);
    }
}
