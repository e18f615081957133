using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GroupTherapy;

/// <summary>Composes the one line that a record is: <c>{"clinical":{…},"log":{…},"hash":"sha256:…"}</c>. The hash is of the exact bytes before <c>,"hash"</c>.</summary>
/// <remarks>For one thread at a time; it keeps its buffers from line to line.</remarks>
internal sealed class RecordLine : IDisposable
{
    /// <summary>The longest line that is written or read, its end not counted.</summary>
    public const int Longest = 4 * 1024 * 1024;

    /// <summary>The bytes from <c>,"hash"</c> on, the line end not counted.</summary>
    public const int SealLength = 82;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly RecordBuffer _buffer = new();
    private readonly SHA256 _sha256 = SHA256.Create();
    private readonly Utf8JsonWriter _writer;

    public RecordLine() => _writer = new(_buffer, Options);

    /// <summary>The line that was composed last, with its end.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.Written;

    /// <summary>Composes a line, once everything that goes into its log part has been found to be allowed there.</summary>
    /// <returns>Its hash.</returns>
    /// <exception cref="RecordException">Something is not allowed, or the record is too long.</exception>
    public string Compose(DecisionRecord record, string? previous)
    {
        RecordMask.Check(record, previous);
        _buffer.Clear();
        _writer.Reset(_buffer);
        RecordJson.Write(_writer, record, previous);
        _writer.Flush();
        if (_buffer.Length + SealLength > Longest) throw new RecordException($"Nothing was written: the record is longer than {Longest / 1024 / 1024} MiB.");
        return Seal();
    }

    public void WriteTo(Stream stream) => stream.Write(_buffer.Bytes, 0, _buffer.Length);

    /// <summary>The hash of bytes as it stands in a record.</summary>
    public string HashOf(byte[] bytes, int start, int length)
    {
        var digits = new StringBuilder("sha256:", 71);
        foreach (var part in _sha256.ComputeHash(bytes, start, length)) digits.Append(Digit(part >> 4)).Append(Digit(part & 15));
        return digits.ToString();
    }

    public void Dispose()
    {
        _buffer.Clear();
        _writer.Dispose();
        _sha256.Dispose();
    }

    /// <summary>Puts the hash in the place of the last brace.</summary>
    private string Seal()
    {
        var covered = _buffer.Length - 1;
        var hash = HashOf(_buffer.Bytes, 0, covered);
        _buffer.Advance(-1);
        _buffer.Append(",\"hash\":\""u8);
        Encoding.ASCII.GetBytes(hash, 0, hash.Length, Room(hash.Length), _buffer.Length);
        _buffer.Advance(hash.Length);
        _buffer.Append("\"}\n"u8);
        return hash;
    }

    private byte[] Room(int length)
    {
        _buffer.GetSpan(length);
        return _buffer.Bytes;
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
