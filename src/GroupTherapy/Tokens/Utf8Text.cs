#if NET
using System.Text;
#endif

namespace GroupTherapy;

/// <summary>Text in UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Whether there is nothing but JSON's white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var unit in bytes)
        {
            if (unit is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }

        return true;
    }

    /// <summary>Whether the bytes are just this text, which is ASCII.</summary>
    public static bool IsSame(ReadOnlySpan<byte> bytes, string text)
    {
#if NET
        return Ascii.Equals(bytes, text);
#else
        if (bytes.Length != text.Length) return false;
        for (var place = 0; place < text.Length; place++)
        {
            if (bytes[place] != text[place]) return false;
        }

        return true;
#endif
    }

    /// <summary>How many of the bytes, from the first, are UTF-8: all of them where it is.</summary>
    public static int LengthIn(ReadOnlySpan<byte> bytes)
    {
#if NET
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return bytes.Length;
#endif
        var at = 0;
        while (at < bytes.Length && LengthOfCharacter(bytes.Slice(at)) is > 0 and var length) at += length;
        return at;
    }

    /// <summary>How many bytes the first character takes; 0 where it is none (Unicode, table 3-7).</summary>
    private static int LengthOfCharacter(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[0];
        if (first < 0x80) return 1;
        var (length, lowest, highest) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            _ => (0, 0, 0),
        };
        if (length == 0 || bytes.Length < length || bytes[1] < lowest || bytes[1] > highest) return 0;
        for (var place = 2; place < length; place++)
        {
            if ((bytes[place] & 0xC0) != 0x80) return 0;
        }

        return length;
    }
}
