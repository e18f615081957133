
namespace GroupTherapy.Tool.Commands;

/// <summary>The input a command is given: a file, or standard input for <c>-</c>.</summary>
internal static class InputFile
{
    private const string Expected = "a JSON file that can be read, or - for standard input";

    // A path is the caller's own and may be long; more of it tells nobody anything.
    private const int ShownOfPath = 200;

    /// <summary>Reads the whole of it.</summary>
    /// <exception cref="InputException">It cannot be read, or not to its end, or it has faults.</exception>
    public static T Read<T>(string path, ToolConsole console, Func<InputObject, T?> read)
        where T : class => Read(path, console, stream => JsonInput.Read(stream, read));

    /// <inheritdoc cref="Read{T}(string, ToolConsole, Func{InputObject, T})"/>
    public static T Read<T>(string path, ToolConsole console, Func<Stream, T> read)
    {
        using var stream = path == "-" ? console.In : Open(path, "", Expected);
        try
        {
            return read(stream);
        }
        catch (IOException)
        {
            throw new InputException(new Fault("", $"{Named(path)}, which stopped before its end", Expected));
        }
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="at">Where a fault is told: the option, or empty for the input itself.</param>
    /// <param name="expected">What the file should be.</param>
    /// <exception cref="InputException">It cannot be opened.</exception>
    public static FileStream Open(string path, string at, string expected)
    {
        if (Directory.Exists(path)) throw new InputException(new Fault(at, $"the directory {Named(path)}", expected));
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var found = exception is FileNotFoundException or DirectoryNotFoundException ? $"no file {Named(path)}" : $"{Named(path)}, which cannot be read";
            throw new InputException(new Fault(at, found, expected));
        }
    }

    private static string Named(string path) => path == "-" ? "standard input" : $"'{HarmlessText.Cut(path, ShownOfPath)}'";
}
