namespace GroupTherapy.Tests.Input;

/// <summary>Hands out a few bytes at a time, as a slow pipe does.</summary>
internal sealed class DribblingStream(byte[] content, int piece) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);
}
