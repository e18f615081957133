using System.Text;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>A stream that breaks off, as a network drive does.</summary>
internal sealed class FailingStream(string begins) : MemoryStream(Encoding.UTF8.GetBytes(begins))
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("secret");

    public override int Read(Span<byte> buffer) =>
        base.Read(buffer) is > 0 and var read ? read : throw new IOException("secret");
}
