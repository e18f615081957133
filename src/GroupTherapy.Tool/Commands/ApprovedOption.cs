using System.CommandLine;
using GroupTherapy.Tool.Approvals;

namespace GroupTherapy.Tool.Commands;

/// <summary>The option that names the file of approvals.</summary>
internal static class ApprovedOption
{
    private const string Name = "--approved";

    public static Option<string> Create(string description, bool isRequired) => new(Name) { Description = description, Required = isRequired, HelpName = "FILE" };

    public static void Write(string path, IEnumerable<Approval> approvals)
    {
        using var content = new MemoryStream();
        ApprovalsFile.Write(content, approvals);
        try
        {
            File.WriteAllBytes(path, content.ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new Fault(Name, $"'{HarmlessText.Cut(path, Excerpt.Length)}', which cannot be written to", "a file that can be written to"));
        }
    }
}
