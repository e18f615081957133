using GroupTherapy.Tool.Input;

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
        where T : class
    {
        using var stream = path == "-" ? console.In : Open(path);
        try
        {
            return JsonInput.Read(stream, read);
        }
        catch (IOException)
        {
            throw new InputException(new Fault("", $"{Named(path)}, which stopped before its end", Expected));
        }
    }

    private static FileStream Open(string path)
    {
        if (Directory.Exists(path)) throw new InputException(new Fault("", $"the directory {Named(path)}", Expected));
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var found = exception is FileNotFoundException or DirectoryNotFoundException ? $"no file {Named(path)}" : $"{Named(path)}, which cannot be read";
            throw new InputException(new Fault("", found, Expected));
        }
    }

    private static string Named(string path) => path == "-" ? "standard input" : $"'{Excerpt.Cut(path, ShownOfPath)}'";
}
