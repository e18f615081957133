using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Makes the console that tables are drawn on: as wide as the terminal, coloured only where that is wanted.</summary>
internal static class Screen
{
    public static void Draw(ToolConsole console, Action<IAnsiConsole> draw)
    {
        using var writer = new StreamWriter(console.Out, leaveOpen: true) { NewLine = "\n" };
        var screen = AnsiConsole.Create(new()
        {
            Ansi = console.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        screen.Profile.Width = console.Width;
        draw(screen);
    }

    /// <summary>Text that stands as it is: no markup, and no control characters that could steer a terminal.</summary>
    public static Text Plain(string text, Style? style = null) => new(new string([.. text.Select(letter => char.IsControl(letter) && letter != '\n' ? '\uFFFD' : letter)]), style);
}
