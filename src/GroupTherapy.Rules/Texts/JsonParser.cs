using System.Globalization;
using System.Text;

namespace GroupTherapy.Rules.Texts;

/// <summary>Reads JSON into the values that <see cref="CanonicalJson"/> writes, strictly: a name twice, a number written otherwise than it is, or half a character is a fault.</summary>
internal sealed class JsonParser(string text)
{
    private const int Deepest = 200;
    private const int Shown = 40;

    private int _next;
    private int _depth;

    internal static JsonPlace Parse(string text)
    {
        var parser = new JsonParser(text);
        if (text.StartsWith("(rulebook ", StringComparison.Ordinal)) throw new RulebookException("Line 1: found the text of a rulebook in the form of an earlier release, expected JSON.");
        var value = parser.ReadValue();
        if (parser.Peek() is not null) throw parser.Unexpected("the end of the text");
        return new("", value);
    }

    private object ReadValue() => Peek() switch
    {
        '{' => ReadObject(),
        '[' => ReadList(),
        '"' => ReadText(),
        't' => ReadWord("true", true),
        'f' => ReadWord("false", false),
        '-' or >= '0' and <= '9' => ReadNumber(),
        _ => throw Unexpected("a value of JSON that is not null"),
    };

    private JsonMembers ReadObject()
    {
        var members = new JsonMembers();
        ReadParts('}', () =>
        {
            if (Peek() != '"') throw Unexpected("a name");
            var at = _next;
            var name = ReadText();
            if (members.ContainsKey(name)) throw Unexpected("each name once", at);
            if (!TryTake(':')) throw Unexpected("':'");
            members.Add(name, ReadValue());
        });
        return members;
    }

    private List<object> ReadList()
    {
        var items = new List<object>();
        ReadParts(']', () => items.Add(ReadValue()));
        return items;
    }

    private void ReadParts(char end, Action read)
    {
        if (++_depth > Deepest) throw Unexpected($"at most {Deepest.ToString(CultureInfo.InvariantCulture)} lists and objects within each other");
        _next++;
        if (!TryTake(end))
        {
            do read();
            while (TryTake(','));
            if (!TryTake(end)) throw Unexpected($"',' or '{end}'");
        }

        _depth--;
    }

    private string ReadText()
    {
        var taken = new StringBuilder();
        for (_next++; _next < text.Length && text[_next] >= ' '; _next++)
        {
            if (text[_next] == '"')
            {
                _next++;
                return IsWhole(taken) ? taken.ToString() : throw Unexpected("whole characters", _next - 1);
            }

            taken.Append(text[_next] == '\\' ? ReadEscaped() : text[_next]);
        }

        throw Unexpected("the end of a text, '\"'");
    }

    private char ReadEscaped()
    {
        var letter = ++_next < text.Length ? text[_next] : ' ';
        if (letter == 'u') return ReadUnit();
        return "\"\\/bfnrt".IndexOf(letter) is >= 0 and var place ? "\"\\/\b\f\n\r\t"[place] : throw Unexpected("an escaped character");
    }

    private char ReadUnit()
    {
        var unit = 0;
        for (var digits = 0; digits < 4; digits++)
        {
            var digit = ++_next < text.Length ? "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[_next])) : -1;
            if (digit < 0) throw Unexpected("four hexadecimal digits");
            unit = (unit * 16) + digit;
        }

        return (char)unit;
    }

    /// <summary>Whether each half of a surrogate pair has its other half.</summary>
    private static bool IsWhole(StringBuilder taken)
    {
        for (var at = 0; at < taken.Length; at++)
        {
            if (!char.IsSurrogate(taken[at])) continue;
            if (!char.IsHighSurrogate(taken[at]) || at + 1 == taken.Length || !char.IsLowSurrogate(taken[++at])) return false;
        }

        return true;
    }

    private bool ReadWord(string word, bool value)
    {
        if (string.CompareOrdinal(text, _next, word, 0, word.Length) != 0) throw Unexpected(word);
        _next += word.Length;
        return value;
    }

    private object ReadNumber()
    {
        var start = _next;
        while (_next < text.Length && text[_next] is '-' or '+' or '.' or 'e' or 'E' or >= '0' and <= '9') _next++;
        var written = text.Substring(start, _next - start);
        if (int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && CanonicalJson.Of(whole) == written) return whole;
        return decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && CanonicalJson.Of(number) == written
            ? number
            : throw Unexpected("a number in its shortest form, such as 20 or 0.5", start);
    }

    private bool TryTake(char expected)
    {
        if (Peek() != expected) return false;
        _next++;
        return true;
    }

    /// <summary>The next character that is no space; null at the end.</summary>
    private char? Peek()
    {
        while (_next < text.Length && text[_next] is ' ' or '\t' or '\n' or '\r') _next++;
        return _next < text.Length ? text[_next] : null;
    }

    private RulebookException Unexpected(string expected) => Unexpected(expected, _next);

    private RulebookException Unexpected(string expected, int at)
    {
        at = Math.Min(at, text.Length);
        var line = text.Take(at).Count(letter => letter == '\n') + 1;
        var column = at - (at == 0 ? -1 : text.LastIndexOf('\n', at - 1));
        var found = at == text.Length ? "the end of the text" : $"'{text.Substring(at, Math.Min(Shown, text.Length - at)).Split('\n')[0]}'";
        return new($"Line {line.ToString(CultureInfo.InvariantCulture)}, character {column.ToString(CultureInfo.InvariantCulture)}: found {found}, expected {expected}.");
    }
}
