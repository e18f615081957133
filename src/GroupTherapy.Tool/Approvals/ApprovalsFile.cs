using System.Text.Json;

namespace GroupTherapy.Tool.Approvals;

/// <summary>The file of approvals (schemas/approvals.schema.json), in the order of the ids: kept under version control, a change of it shows who approved what.</summary>
internal static class ApprovalsFile
{
    public static IReadOnlyList<Approval>? Read(InputObject input)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return input.RequiredObjects("approvals", one =>
        {
            var (id, says, hash, by, on) = (one.RequiredText("id"), one.LongText("says"), one.RequiredText("hash"), one.RequiredText("by"), one.RequiredDay("on"));
            if (id is not null && !known.Add(id)) one.Refuse("id", "each id once");
            if (hash is not null && !IsHash(hash))
            {
                one.Refuse("hash", "sha256: and 64 hexadecimal digits");
                return null;
            }

            return id is null || says is null || hash is null || by is null || on is not { } day ? null : new Approval(id, says, hash, by, day);
        });
    }

    private static bool IsHash(string hash) =>
        hash.Length == 71 && hash.StartsWith("sha256:", StringComparison.Ordinal) && hash.Skip(7).All(char.IsAsciiHexDigitLower);

    public static void Write(Stream stream, IEnumerable<Approval> approvals) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("approvals");
        foreach (var approval in approvals.OrderBy(approval => approval.Id, StringComparer.Ordinal)) Write(writer, approval);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, Approval approval)
    {
        writer.WriteStartObject();
        writer.WriteString("id", approval.Id);
        writer.WriteString("says", approval.Says);
        writer.WriteString("hash", approval.Hash);
        writer.WriteString("by", approval.By);
        writer.WriteDay("on", approval.On);
        writer.WriteEndObject();
    }
}
