namespace GroupTherapy;

/// <summary>The lines of a stream, each as soon as it has come. A line that is too long is passed over in little memory.</summary>
/// <remarks>A last line needs no line end. The bytes of a line hold until the next is asked for, and are wiped then: they tell of people.</remarks>
internal sealed class InputLines(Stream stream, int longest)
{
    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = new byte[Math.Min(FirstSize, longest + 2)]; // grows to the longest line, its line end and one byte more
    private int _start;
    private int _end;
    private bool _isOver;

    /// <summary>Which line it is, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its line end; cut where it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Whether the stream ended before the line did.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Waits for the next line.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="IOException">The stream breaks off.</exception>
    public bool Next()
    {
        Forget();
        IsTooLong = false;
        while (true)
        {
            var held = _buffer.AsMemory(_start, _end - _start);
            var end = held.Span.IndexOf((byte)'\n');
            if (end >= 0 || (_isOver && (_end > _start || IsTooLong)))
            {
                var line = end >= 0 ? held.Slice(0, end) : held;
                _start += line.Length + (end >= 0 ? 1 : 0);
                IsTooLong |= line.Length > longest;
                Line = IsTooLong ? default : line;
                IsCutOff = end < 0;
                Number++;
                return true;
            }

            if (_isOver) return false;
            Fill();
        }
    }

    private void Fill()
    {
        if (_end - _start > longest)
        {
            IsTooLong = true;
            _start = _end;
        }

        var held = _buffer.AsSpan(_start, _end - _start);
        if (held.Length == _buffer.Length)
        {
            var larger = new byte[(int)Math.Min(2L * _buffer.Length, longest + 2L)];
            held.CopyTo(larger);
            held.Clear();
            _buffer = larger;
        }
        else
        {
            held.CopyTo(_buffer);
        }

        (_start, _end) = (0, held.Length);
        _buffer.AsSpan(_end).Clear();
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isOver = read == 0;
    }

    private void Forget()
    {
        _buffer.AsSpan(0, _start).Clear();
        Line = default;
    }
}
