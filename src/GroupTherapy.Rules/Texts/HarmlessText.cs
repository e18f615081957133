using System.Globalization;
using System.Text;

namespace GroupTherapy.Rules.Texts;

/// <summary>Text of unknown origin, such as an id or a reason that somebody typed, made harmless to show: on a terminal, in a picture, on a page.</summary>
/// <remarks>
/// What ends a line, steers a terminal, turns the text around it or cannot be seen stands as U+FFFD, one for each; so does
/// what no XML may hold. Everything that shows is left as it is: the place it is put into must still escape its own signs.
/// </remarks>
public static class HarmlessText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line; the same object where there is nothing to replace.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text) => Of(text ?? throw new ArgumentNullException(nameof(text)), mayBreak: false);

    /// <summary>The text with the line feeds it has: for what was composed of several lines, whose parts are harmless each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Lines(string text) => Of(text ?? throw new ArgumentNullException(nameof(text)), mayBreak: true);

    /// <summary>The first <paramref name="length"/> characters of the text on one line, with <c>…</c> when there were more; the rest is not looked at.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Cut(string text, int length)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var end = 0;
        while (end < text.Length && length-- > 0) end += char.IsSurrogatePair(text, end) ? 2 : 1;
        return end == text.Length ? Of(text) : $"{Of(text.Substring(0, end))}…";
    }

    private static string Of(string text, bool mayBreak)
    {
        StringBuilder? shown = null;
        var halves = 1;
        for (var at = 0; at < text.Length; at += halves)
        {
            halves = char.IsSurrogatePair(text, at) ? 2 : 1;
            if (IsHarmless(text, at) || (mayBreak && text[at] == '\n')) shown?.Append(text, at, halves);
            else (shown ??= new StringBuilder(text.Length).Append(text, 0, at)).Append(Replacement);
        }

        return shown?.ToString() ?? text;
    }

    private static bool IsHarmless(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => false,
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherLetter => !IsUnseen(char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at]),
        _ => true,
    };

    /// <summary>Whether Unicode lets it show as nothing (Default_Ignorable_Code_Point), or keeps it from being a character at all.</summary>
    private static bool IsUnseen(int code) => (code & 0xFFFE) == 0xFFFE || code is
        0x034F or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
