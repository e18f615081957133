using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>The samples of a whole group: each session is followed, and what it leaves owed is what the next begins with.</summary>
public sealed class EightSessionsTests
{
    private const int Count = 8;

    private static readonly Lazy<IReadOnlyList<JObject>> Closes = new(() => [.. Enumerable.Range(1, Count).Select(Close)]);

    [Fact]
    public void What_a_session_leaves_owed_the_next_begins_with()
    {
        OwedAtFirst(1).ShouldAllBe(owed => owed.EndsWith(" 0", StringComparison.Ordinal));
        for (var session = 1; session < Count; session++)
            OwedAtFirst(session + 1).ShouldBe(Members(session).Select(member => $"{member["id"]} {member["owedSeconds"]}"), $"after session {session}");
    }

    [Fact]
    public void The_first_session_is_reckoned_by_hand()
    {
        // 1,500 + 600 + 600 + 700 + 0 + 600 = 4,000 s over six who were there throughout: 666 each, and the first four in order of id one more.
        // m-1: 667 - 1,500 = -833, of which the bound of 600 forgives 233. m-5: 666 - 0 = 666, of which it forgets 66.
        Members(1).Select(member => $"{member["fairShareSeconds"]}-{member["givenSeconds"]}-{member["forgottenSeconds"]}={member["owedSeconds"]}")
            .ShouldBe(["667-1500--233=-600", "667-600-0=67", "667-600-0=67", "667-700-0=-33", "666-0-66=600", "666-600-0=66"]);
    }

    [Fact]
    public void The_table_tells_what_the_sessions_come_to()
    {
        var rows = File.ReadAllLines(Repository.PathOf("samples/eight-sessions/README.md")).Where(line => line.Length > 2 && char.IsAsciiDigit(line[2])).ToList();
        rows.Count.ShouldBe(Count);
        for (var session = 1; session <= Count; session++)
        {
            var cells = rows[session - 1].Trim('|').Split('|').Select(cell => cell.Trim()).ToList();
            cells[0].ShouldBe($"{session}");
            cells[2].ShouldBe(Closes.Value[session - 1]["zeroContact"]!.Select(id => (string?)id).FirstOrDefault() ?? "-");
            cells.Skip(3).ShouldBe(Members(session).Select(member => Minutes((int)member["owedSeconds"]!)));
        }
    }

    [Fact]
    public void In_the_end_all_are_level_and_nothing_is_lost_but_what_the_bound_forgot()
    {
        var owed = Members(Count).Select(member => (int)member["owedSeconds"]!).ToList();
        (owed.Max() - owed.Min()).ShouldBeLessThanOrEqualTo(1);
        owed.Sum().ShouldBe(233 - 66); // with what was forgotten, 0
        Enumerable.Range(2, Count - 1).SelectMany(Members).ShouldAllBe(member => (int)member["forgottenSeconds"]! == 0);
    }

    /// <summary>From the second session on the plan is followed, six minutes at most at a time.</summary>
    [Fact]
    public void Only_where_the_minimum_does_not_fit_does_anybody_go_without()
    {
        for (var session = 2; session <= Count; session++)
        {
            var answers = Answers(session);
            ((bool)answers[0]["plan"]!["feasible"]!).ShouldBe(session != 7); // 40 - 25 = 15 min for six times three
            Closes.Value[session - 1]["zeroContact"]!.Any().ShouldBe(session == 7);
        }
    }

    private static IEnumerable<JObject> Members(int session) => Closes.Value[session - 1]["members"]!.Cast<JObject>();

    private static IEnumerable<string> OwedAtFirst(int session) =>
        ToolRun.Parse(File.ReadAllText(PathOf(session, ".json")))["members"]!.Select(member => $"{member["id"]} {(int?)member["owedSeconds"] ?? 0}");

    private static JObject Close(int session) => (JObject)Answers(session)[^1]["close"]!;

    private static IReadOnlyList<JObject> Answers(int session)
    {
        var run = ToolRun.With(File.ReadAllText(PathOf(session, "-events.jsonl")), "balance", PathOf(session, ".json"), "--follow", "--json");
        run.Exit.ShouldBe(0);
        return run.Lines;
    }

    private static string PathOf(int session, string end) => Repository.PathOf($"samples/eight-sessions/session-{session}{end}");

    private static string Minutes(int seconds) => FormattableString.Invariant($"{(seconds < 0 ? "-" : "")}{Math.Abs(seconds) / 60}:{Math.Abs(seconds) % 60:00}");
}
