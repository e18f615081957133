using System.CommandLine;
using System.Text;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>--format svg</c>: a picture in place of the table.</summary>
internal sealed class PictureOption : Option<string?>
{
    private const string Svg = "svg";

    public PictureOption()
        : base("--format")
    {
        Description = "svg: print a picture in place of the table.";
        HelpName = Svg;
    }

    /// <summary>Whether a picture is asked for.</summary>
    /// <exception cref="InputException">Another format is asked for, or two.</exception>
    public bool IsSvg(ParseResult parsed, bool json)
    {
        if (parsed.GetValue(this) is not { } format) return false;
        if (format != Svg) throw new InputException(new Fault(Name, $"'{HarmlessText.Cut(format, Excerpt.Length)}'", Svg));
        return json ? throw new InputException(new Fault(Name, $"'{Svg}' with --json", "one of the two")) : true;
    }

    public static void Write(string picture, Stream stream)
    {
        stream.Write(Encoding.UTF8.GetBytes(picture));
        stream.Flush();
    }
}
