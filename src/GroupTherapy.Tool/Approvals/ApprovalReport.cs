using System.Text.Json;
using GroupTherapy.Tool.Catalogue;
using GroupTherapy.Tool.Output;
using Spectre.Console;

namespace GroupTherapy.Tool.Approvals;

/// <summary>What is otherwise than it was approved, for people and as JSON.</summary>
internal static class ApprovalReport
{
    public static void Write(ApprovalCheck check, ToolConsole console) => Screen.Draw(console, screen =>
    {
        screen.Write(Screen.Plain(check.Holds ? $"All {check.Approved.Count} are as they were approved.\n" : $"As they were approved: {check.Approved.Count}. The others are below.\n"));
        screen.Write(Screen.Indented(string.Join("\n", check.Approved.GroupBy(approval => (approval.By, approval.On)).Select(same => $"{same.Count()} by {HarmlessText.Of(same.Key.By)} on {CatalogueWords.Of(same.Key.On)}"))));
        screen.WriteLine();
        screen.Write(Screen.Plain("Whether the rules stand together is not told here: rules verify without --approved does.\n"));
        foreach (var (now, then) in check.Changed) Line(screen, "changed", now.Id, $"{now.Says}{(now.Says == then.Says ? "" : $" (was: {then.Says})")}; approved by {then.By} on {CatalogueWords.Of(then.On)}");
        foreach (var one in check.NotApproved) Line(screen, "not approved", one.Id, one.Says);
        foreach (var one in check.Gone) Line(screen, "gone", one.Id, $"{one.Says}; approved by {one.By} on {CatalogueWords.Of(one.On)}");
    });

    public static void WriteJson(ApprovalCheck check, Stream stream) => JsonOutput.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("holds", check.Holds);
        writer.WriteNumber("approved", check.Approved.Count);
        writer.WriteList("changed", check.Changed, one =>
        {
            Write(writer, one.Now.Id, one.Now.Says);
            writer.WriteString("said", one.Then.Says);
            Write(writer, one.Then);
        });
        writer.WriteList("notApproved", check.NotApproved, one => Write(writer, one.Id, one.Says));
        writer.WriteList("gone", check.Gone, one =>
        {
            Write(writer, one.Id, one.Says);
            Write(writer, one);
        });
        writer.WriteEndObject();
    });

    private static void Line(IAnsiConsole screen, string what, string id, string more)
    {
        screen.Write(Screen.Plain($"\n{what}  {HarmlessText.Of(id)}\n"));
        screen.Write(Screen.Indented(HarmlessText.Of(more)));
        screen.WriteLine();
    }

    private static void Write(Utf8JsonWriter writer, string id, string says)
    {
        writer.WriteString("id", id);
        writer.WriteString("says", says);
    }

    private static void Write(Utf8JsonWriter writer, Approval then)
    {
        writer.WriteString("approvedBy", then.By);
        writer.WriteDay("approvedOn", then.On);
    }
}
