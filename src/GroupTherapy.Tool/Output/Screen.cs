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

    /// <summary>Text that stands as it is: no markup, and nothing that could steer a terminal. An id or another text of somebody's own is put into it on one line, by <see cref="HarmlessText.Of"/>, so that it never begins a line that would be taken for one of ours.</summary>
    public static Text Plain(string text, Style? style = null) => new(HarmlessText.Lines(text), style);

    /// <summary>A heading in bold, and what follows it on the same line where there is room.</summary>
    public static Paragraph Heading(string heading, Color colour, string more) =>
        new Paragraph().Append(HarmlessText.Lines(heading), new(colour, decoration: Decoration.Bold)).Append(HarmlessText.Lines(more));

    /// <summary>Lines with a word at the left of each.</summary>
    public static Grid Page(int left) => new Grid().AddColumn(new GridColumn().NoWrap().Width(left)).AddColumn();

    public static IRenderable Indented(string text) => new Padder(Plain(text), new(2, 0, 0, 0));
}
