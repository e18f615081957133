using GroupTherapy.Tool.Input;

namespace GroupTherapy.Tool.Commands;

/// <summary>The input a command is given: a file, or standard input for <c>-</c>.</summary>
internal static class InputFile
{
    public static Stream Open(string path, ToolConsole console)
    {
        if (path == "-") return console.In;
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var found = exception is FileNotFoundException or DirectoryNotFoundException ? $"no file '{path}'" : $"'{path}', which cannot be read";
            throw new InputException(new Fault("", found, "a JSON file that exists, or - for standard input"));
        }
    }
}
