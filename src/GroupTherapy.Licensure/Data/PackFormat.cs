using System.Security.Cryptography;
using System.Text;

namespace GroupTherapy.Licensure.Data;

/// <summary>A data pack as bytes: a mark, the number of the format, the content's SHA-256 and length, and the content.</summary>
internal static class PackFormat
{
    internal const int Number = 1;
    internal const int LargestContent = 64 * 1024 * 1024;

    internal static readonly byte[] Mark = Encoding.ASCII.GetBytes("GTLP");

    /// <summary>The name by which a pack of this content is pinned.</summary>
    internal static string NameOf(byte[] sha256) => "sha256:" + string.Concat(sha256.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));

    internal static byte[] HashOf(byte[] content)
    {
#pragma warning disable CA1850 // netstandard2.0 has no HashData
        using var sha256 = SHA256.Create();
        return sha256.ComputeHash(content);
#pragma warning restore CA1850
    }
}
