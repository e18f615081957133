using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace GroupTherapy;

/// <summary>The whole of a stream in a rented buffer, wiped when given back: it holds what people answered.</summary>
internal sealed class InputBytes : IDisposable
{
    private const int Piece = 64 * 1024;
    private const int MiB = 1024 * 1024;

    private byte[]? _buffer;
    private readonly int _length;

    private InputBytes(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    public ReadOnlyMemory<byte> Content => _buffer.AsMemory(0, _length);

    /// <summary>Reads to the end, or to one byte beyond <paramref name="limit"/>: whatever else is on its way stays unread.</summary>
    /// <exception cref="InputException">The stream is longer than the limit.</exception>
    public static InputBytes Read(Stream stream, int limit)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstSize(stream, limit));
        try
        {
            var length = 0;
            while (length < limit)
            {
                if (length == buffer.Length)
                    buffer = Larger(buffer, limit);
                var read = stream.Read(buffer, length, Math.Min(buffer.Length, limit) - length);
                if (read == 0)
                    return new InputBytes(buffer, length);
                length += read;
            }

            if (stream.ReadByte() >= 0)
                throw TooLarge(limit);
            return new InputBytes(buffer, length);
        }
        catch
        {
            GiveBack(buffer);
            throw;
        }
    }

    /// <summary>The same without waiting for the stream.</summary>
    /// <exception cref="InputException">The stream is longer than the limit.</exception>
    [SuppressMessage("Performance", "CA1835", Justification = "netstandard2.0 has no other.")]
    public static async Task<InputBytes> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstSize(stream, limit));
        try
        {
            var length = 0;

            // One byte more than may come is asked for: it tells that the limit is passed.
            while (true)
            {
                if (length == buffer.Length) buffer = Larger(buffer, limit + 1);
                var read = await stream.ReadAsync(buffer, length, Math.Min(buffer.Length, limit + 1) - length, cancellationToken).ConfigureAwait(false);
                if (read == 0) return new InputBytes(buffer, length);
                length += read;
                if (length > limit) throw TooLarge(limit);
            }
        }
        catch
        {
            GiveBack(buffer);
            throw;
        }
    }

    public void Dispose()
    {
        if (_buffer is not null)
            GiveBack(_buffer);
        _buffer = null;
    }

    /// <summary>A file says how long it is; with one byte to spare, its end is found without a larger buffer.</summary>
    private static int FirstSize(Stream stream, int limit) =>
        (int)Math.Min(limit, Math.Max(Piece, stream.CanSeek ? stream.Length - stream.Position + 1 : 0));

    private static byte[] Larger(byte[] buffer, int limit)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit, buffer.Length * 2L));
        buffer.CopyTo(larger, 0);
        GiveBack(buffer);
        return larger;
    }

    private static void GiveBack(byte[] buffer) => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);

    private static InputException TooLarge(int limit)
    {
        var size = limit % MiB == 0
            ? FormattableString.Invariant($"{limit / MiB:N0} MiB")
            : FormattableString.Invariant($"{limit:N0} bytes");
        return new InputException(new Fault("", "larger than " + size, $"at most {size}; split it over several files"));
    }
}
