using System.Buffers;
using System.Text;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>Candidates one by one, as a program gets them: what the command answers with <c>--follow</c>, byte for byte.</summary>
public sealed class JsonAdmissionsTests
{
    private static readonly string Group = Repository.PathOf("samples/admissions/group.json");
    private static readonly string[] Candidates = [.. File.ReadAllLines(Repository.PathOf("samples/admissions/candidates.jsonl")), "no JSON", "[]"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_program_gets_what_the_command_prints(bool explain)
    {
        var run = ToolRun.With(string.Join('\n', Candidates), ["admit", Group, "--follow", "--json", .. explain ? ["--explain"] : Array.Empty<string>()]);
        var admissions = Open(File.ReadAllText(Group));
        var output = new ArrayBufferWriter<byte>();

        var outcomes = Candidates.Select((line, place) => admissions.Answer(Encoding.UTF8.GetBytes(line), place + 1, output, explain)?.Outcome).ToList();

        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe(run.Out);
        outcomes.ShouldBe([Outcome.Clear, Outcome.Blocked, Outcome.Blocked, null, null, null]);
    }

    [Fact]
    public void Lines_that_are_answered_at_once_are_answered_as_one_by_one()
    {
        var admissions = Open(File.ReadAllText(Group));
        var alone = Candidates.Select(line => Answer(admissions, line)).ToList();

        Enumerable.Range(0, 300).AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(place => Answer(admissions, Candidates[place % Candidates.Length])).ShouldBe(Enumerable.Range(0, 300).Select(place => alone[place % Candidates.Length]));
    }

    [Fact]
    public void A_group_that_brings_its_candidates_is_refused() =>
        Should.Throw<InputException>(() => Open("""{"asOf":"2026-02-20","group":{"id":"g","format":"online"},"candidates":[]}""")).Faults.ShouldHaveSingleItem().At.ShouldBe("/candidates");

    private static JsonAdmissions Open(string group) => new GroupTherapyJson(Reviewer.Default).OpenAdmissions(new MemoryStream(Encoding.UTF8.GetBytes(group)));

    private static string Answer(JsonAdmissions admissions, string line)
    {
        var output = new ArrayBufferWriter<byte>();
        admissions.Answer(Encoding.UTF8.GetBytes(line), 1, output, explain: true);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
