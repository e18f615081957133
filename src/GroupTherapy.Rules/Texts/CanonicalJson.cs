using System.Globalization;
using System.Text;

namespace GroupTherapy.Rules.Texts;

/// <summary>Writes canonical JSON, RFC 8785: no space, names in the order of their UTF-16 code units, each text escaped in the one way there is.</summary>
/// <remarks>
/// A value is a string, a bool, an int, a decimal, a list of values or a <see cref="JsonMembers"/>. Numbers have at most fifteen
/// digits and none below a ten-thousandth, so that their shortest decimal form is ECMAScript's.
/// </remarks>
internal static class CanonicalJson
{
    internal static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object value)
    {
        switch (value)
        {
            case string own:
                Write(text, own);
                break;
            case bool yes:
                text.Append(yes ? "true" : "false");
                break;
            case int number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case decimal number:
                text.Append(number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case JsonMembers members:
                Write(text, '{', members, '}', member =>
                {
                    Write(text, member.Key);
                    text.Append(':');
                    Write(text, member.Value);
                });
                break;
            case IEnumerable<object> items:
                Write(text, '[', items, ']', item => Write(text, item));
                break;
            default:
                throw new ArgumentException("A value of JSON is a text, a number, a yes or no, a list or an object.", nameof(value));
        }
    }

    private static void Write<T>(StringBuilder text, char begin, IEnumerable<T> parts, char end, Action<T> write)
    {
        text.Append(begin);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            write(part);
        }

        text.Append(end);
    }

    private static void Write(StringBuilder text, string own)
    {
        text.Append('"');
        foreach (var letter in own) Write(text, letter);
        text.Append('"');
    }

    private static void Write(StringBuilder text, char letter)
    {
        switch (letter)
        {
            case '"' or '\\':
                text.Append('\\').Append(letter);
                break;
            case '\b':
                text.Append("\\b");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\f':
                text.Append("\\f");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case < ' ':
                text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(letter);
                break;
        }
    }
}
