#if !NET
using System.Text;

namespace GroupTherapy;

/// <summary>What the framework has for spans from .NET on.</summary>
internal static class Backports
{
    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
}
#endif
