using System.Text.Json;
using GroupTherapy.Cohorts;

namespace GroupTherapy.Tool.Output;

/// <summary>Answers with a line of JSON each.</summary>
/// <param name="order">The members' ids in the order in which they are told.</param>
/// <param name="stream">Where to.</param>
internal sealed class FollowedJson(IReadOnlyList<string> order, Stream stream) : FollowedOutput
{
    public override void Plan(int line, int? newSeconds, SupportSnapshot snapshot) => Write(writer =>
    {
        writer.WriteNumber("line", line);
        writer.WriteNumber("atSecond", snapshot.Second);
        if (newSeconds is { } seconds) writer.WriteNumber("newSeconds", seconds);
        writer.WritePropertyName("plan");
        var members = snapshot.Plan.Members.ToDictionary(member => member.Id);
        writer.WritePlan(snapshot.Plan, order.Select(id => members[id]));
    });

    public override void Refuse(int line, IReadOnlyList<Fault> faults) => Write(writer =>
    {
        writer.WriteNumber("line", line);
        writer.WriteFaults(faults);
    });

    public override void Close(SupportSnapshot snapshot, SupportCarryOver carried) => Write(writer =>
    {
        writer.WriteStartObject("close");
        writer.WriteNumber("atSecond", snapshot.Second);
        writer.WriteStartArray("members");
        var members = snapshot.Members.ToDictionary(member => member.Id);
        foreach (var id in order) WriteMember(writer, members[id], carried.Of(id));
        writer.WriteEndArray();
        writer.WriteIndex("jainIndex", snapshot.Plan.JainIndex);
        writer.WriteTexts("zeroContact", snapshot.ZeroContact);
        writer.WriteNumber("unsupportedSeconds", snapshot.UnsupportedSeconds);
        writer.WriteEndObject();
    });

    private static void WriteMember(Utf8JsonWriter writer, in SupportStanding member, in ReconciledSupport carried)
    {
        writer.WriteStartObject();
        writer.WriteString("id", member.Id);
        writer.WriteNumber("attendedSeconds", member.AttendedSeconds);
        writer.WriteNumber("givenSeconds", member.GivenSeconds);
        writer.WriteNumber("individualSeconds", member.IndividualSeconds);
        writer.WriteNumber("owedBeforeSeconds", carried.OwedBefore);
        writer.WriteNumber("fairShareSeconds", carried.FairShare);
        writer.WriteNumber("forgottenSeconds", carried.Forgotten);
        writer.WriteNumber("owedSeconds", carried.OwedAfter);
        writer.WriteEndObject();
    }

    private void Write(Action<Utf8JsonWriter> write) => JsonOutput.WriteLine(stream, writer =>
    {
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    });
}
