using System.Text;

namespace GroupTherapy.Tool;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
internal sealed class ToolConsole
{
    private const int DefaultWidth = 80;
    private const int Narrowest = 40;

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The columns a table may take; at least 40, since a narrower terminal had better break the lines itself.</summary>
    public int Width { get; init => field = Math.Max(value, Narrowest); } = DefaultWidth;

    /// <summary>Whether colour may be used: only on a terminal, and not where NO_COLOR is set.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether somebody watches standard error, and may be told how far a long input has come.</summary>
    public bool ShowsProgress { get; init; }

    public static ToolConsole System()
    {
        Console.OutputEncoding = Encoding.UTF8;
        var isTerminal = !Console.IsOutputRedirected;
        return new()
        {
            In = Console.OpenStandardInput(),
            Out = Console.OpenStandardOutput(),
            Error = Console.Error,
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
            ShowsProgress = !Console.IsErrorRedirected,
            Colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }
}
