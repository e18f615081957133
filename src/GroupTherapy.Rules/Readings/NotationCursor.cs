using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace GroupTherapy.Rules;

/// <summary>Takes the parts of a <see cref="Notation"/> one after the other. There is one way to write anything; another is a fault, named by its line.</summary>
internal sealed class NotationCursor(string text)
{
    private const int Shown = 40;

    private int _next;

    internal string Text => text;

    internal int Position => _next;

    internal bool IsAtEnd => _next == text.Length;

    internal int Line => text.Take(_next).Count(letter => letter == '\n') + 1;

    /// <summary>What was taken since <paramref name="position"/>.</summary>
    internal string Since(int position) => text.Substring(position, _next - position);

    internal bool IsAt(string expected) => string.CompareOrdinal(text, _next, expected, 0, expected.Length) == 0;

    internal void Take(string expected)
    {
        if (!TryTake(expected)) throw Unexpected($"'{expected.Replace("\n", "a new line and ")}'");
    }

    internal bool TryTake(string expected)
    {
        if (!IsAt(expected)) return false;
        _next += expected.Length;
        return true;
    }

    /// <summary>Text between quotation marks.</summary>
    internal string TakeText()
    {
        Take("\"");
        var taken = new StringBuilder();
        while (!TryTake("\""))
        {
            if (IsAtEnd || IsAt("\n")) throw Unexpected("the end of a text, '\"'");
            if (TryTake("\\")) taken.Append(TryTake("\\") ? '\\' : TryTake("\"") ? '"' : TryTake("n") ? '\n' : throw Unexpected("an escaped '\\', '\"' or 'n'"));
            else taken.Append(text[_next++]);
        }

        return taken.ToString();
    }

    /// <summary>A word without quotation marks, up to the next space or parenthesis.</summary>
    internal string TakeWord(string expected)
    {
        var end = _next;
        while (end < text.Length && text[end] is not (' ' or '(' or ')' or '"' or '\n')) end++;
        if (end == _next) throw Unexpected(expected);
        var taken = text.Substring(_next, end - _next);
        _next = end;
        return taken;
    }

    internal long TakeNumber(long lowest, long highest)
    {
        var start = _next;
        var expected = $"a number from {lowest.ToString(CultureInfo.InvariantCulture)} to {highest.ToString(CultureInfo.InvariantCulture)}";
        var word = TakeWord(expected);
        var isNumber = long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == word;
        return isNumber && number >= lowest && number <= highest ? number : throw Unexpected(expected, start);
    }

    internal LocalDate TakeDay()
    {
        var start = _next;
        var day = LocalDatePattern.Iso.Parse(TakeWord("a day"));
        return day.Success && day.Value.Year > 0 ? day.Value : throw Unexpected("a day such as 2026-11-20", start);
    }

    /// <summary>The value that is called by the next word.</summary>
    internal T TakeOneOf<T>(IReadOnlyList<T> values, Func<T, string> nameOf)
    {
        var start = _next;
        var expected = $"one of {string.Join(", ", values.Select(nameOf))}";
        var word = TakeWord(expected);
        foreach (var value in values)
        {
            if (nameOf(value) == word) return value;
        }

        throw Unexpected(expected, start);
    }

    internal RulebookException Unexpected(string expected) => Unexpected(expected, _next);

    internal RulebookException Fault(string found, string expected) =>
        new($"Line {Line.ToString(CultureInfo.InvariantCulture)}: found {found}, expected {expected}.");

    private RulebookException Unexpected(string expected, int at)
    {
        _next = at;
        var end = text.IndexOf('\n', at) is var lineEnd && lineEnd < 0 ? text.Length : lineEnd;
        var column = at - (at == 0 ? -1 : text.LastIndexOf('\n', at - 1));
        var found = at == text.Length ? "the end of the text" : at == end ? "the end of the line" : $"'{text.Substring(at, Math.Min(Shown, end - at))}'";
        return new($"Line {Line.ToString(CultureInfo.InvariantCulture)}, character {column.ToString(CultureInfo.InvariantCulture)}: found {found}, expected {expected}.");
    }
}
