using System.Collections.Concurrent;

namespace GroupTherapy.Tool.Commands;

/// <summary>Cuts a stream into batches of whole lines, each as soon as it has come.</summary>
/// <remarks>A batch that was given back is used again, so that memory does not grow with the input.</remarks>
internal sealed class LineBatches(Stream stream)
{
    /// <summary>A candidate with every instrument takes some ten thousand bytes.</summary>
    public const int LongestLine = 256 * 1024;

    private readonly ConcurrentBag<LineBatch> _free = [];
    private readonly byte[] _rest = new byte[LongestLine];
    private int _restLength;
    private bool _isOver;

    /// <summary>The number of the line that comes next, from 1.</summary>
    public long NextLine { get; private set; } = 1;

    /// <summary>Waits for the next batch.</summary>
    /// <returns>Null at the end of the stream.</returns>
    /// <exception cref="IOException">The stream breaks off.</exception>
    public LineBatch? Next()
    {
        var batch = _free.TryTake(out var free) ? free : new LineBatch(LongestLine);
        _rest.AsSpan(0, _restLength).CopyTo(batch.Bytes);
        (batch.Length, _restLength) = (_restLength, 0);
        batch.FirstLine = NextLine;
        while (true)
        {
            var end = batch.Bytes.AsSpan(0, batch.Length).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
            {
                _restLength = batch.Length - end;
                batch.Bytes.AsSpan(end, _restLength).CopyTo(_rest);
                batch.Bytes.AsSpan(end, _restLength).Clear();
                batch.Length = end;
                return Counted(batch, batch.Bytes.AsSpan(0, end).Count((byte)'\n'));
            }

            if (_isOver) return batch.Length > 0 ? Counted(batch, 1) : null;
            if (batch.Length == LongestLine) return PassedOver(batch);
            var read = stream.Read(batch.Bytes, batch.Length, LongestLine - batch.Length);
            batch.Length += read;
            _isOver = read == 0;
        }
    }

    /// <summary>Takes back a batch that is done with.</summary>
    public void GiveBack(LineBatch batch)
    {
        batch.Clear();
        _free.Add(batch);
    }

    private LineBatch Counted(LineBatch batch, long lines)
    {
        batch.Lines = lines;
        NextLine += lines;
        return batch;
    }

    /// <summary>Reads on to the end of a line that is too long, and keeps nothing of it but what stands behind it.</summary>
    private LineBatch PassedOver(LineBatch batch)
    {
        batch.IsTooLong = true;
        while (true)
        {
            var read = stream.Read(batch.Bytes, 0, LongestLine);
            var end = batch.Bytes.AsSpan(0, read).IndexOf((byte)'\n');
            if (read > 0 && end < 0) continue;
            _isOver = read == 0;
            _restLength = read == 0 ? 0 : read - end - 1;
            batch.Bytes.AsSpan(read - _restLength, _restLength).CopyTo(_rest);
            batch.Bytes.AsSpan().Clear();
            batch.Length = 0;
            return Counted(batch, 1);
        }
    }
}
