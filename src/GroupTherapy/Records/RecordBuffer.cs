using System.Buffers;

namespace GroupTherapy;

/// <summary>The bytes of one line, composed whole before any of them goes anywhere. Used again and again, and wiped between: they tell of people.</summary>
internal sealed class RecordBuffer : IBufferWriter<byte>
{
    private const int FirstSize = 8 * 1024;

    private byte[] _bytes = new byte[FirstSize];

    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Clear()
    {
        Array.Clear(_bytes, 0, Length);
        Length = 0;
    }

    private void MakeRoom(int sizeHint)
    {
        var needed = Length + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length) return;
        var larger = new byte[Math.Max(needed, 2 * _bytes.Length)];
        Written.CopyTo(larger);
        Clear(_bytes);
        _bytes = larger;
    }

    private static void Clear(byte[] bytes) => Array.Clear(bytes, 0, bytes.Length);
}
