using Spectre.Console;
using Spectre.Console.Rendering;

namespace GroupTherapy.Tool.Output;

/// <summary>Makes the console that tables are drawn on: as wide as the terminal, coloured only where that is wanted.</summary>
internal static class Screen
{
    public static void Draw(ToolConsole console, Action<IAnsiConsole> draw)
    {
        using var writer = new StreamWriter(console.Out, leaveOpen: true);
        var screen = AnsiConsole.Create(new()
        {
            Ansi = console.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new TidyWriter(writer)),
        });
        screen.Profile.Width = console.Width;
        draw(screen);
    }

    /// <summary>Text that stands as it is: no markup, and no control characters that could steer a terminal.</summary>
    public static Text Plain(string text, Style? style = null) => new(Harmless(text), style);

    /// <summary>A heading in bold, and what follows it on the same line where there is room.</summary>
    public static Paragraph Heading(string heading, Color colour, string more) =>
        new Paragraph().Append(Harmless(heading), new(colour, decoration: Decoration.Bold)).Append(Harmless(more));

    /// <summary>Lines with a word at the left of each.</summary>
    public static Grid Page(int left) => new Grid().AddColumn(new GridColumn().NoWrap().Width(left)).AddColumn();

    public static IRenderable Indented(string text) => new Padder(Plain(text), new(2, 0, 0, 0));

    /// <summary>An id or a text of somebody's own, which cannot begin a line that would be taken for one of ours.</summary>
    public static string OneLine(string text) => Harmless(text).Replace('\n', '\uFFFD');

    private static string Harmless(string text) => new([.. text.Select(letter => IsHarmless(letter) ? letter : '\uFFFD')]);

    /// <summary>Neither a control character nor one that reverses the text around it.</summary>
    private static bool IsHarmless(char letter) =>
        letter == '\n' || !(char.IsControl(letter) || letter is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
