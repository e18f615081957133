using System.Diagnostics;
using GroupTherapy.NRules;
using NRules;

// The same 10,000 candidates judged by the plan and by NRules, taken in turn; medians of seven.
const int Count = 10_000;
const int Runs = 7;
var rulebook = ScreeningRulebook.Default;
var candidates = new RandomCandidates(81).Take(Count).ToArray();
var start = Stopwatch.GetTimestamp();
var sessions = new RulebookRepository<Candidate>(rulebook).Compile();
Console.WriteLine(FormattableString.Invariant($"compiling the rulebook for NRules: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms"));

var expected = Judged();
if (InSessionsOf(1) != expected || InSessionsOf(100) != expected || InSessionsOf(Count) != expected) throw new InvalidOperationException("NRules and the plan disagree.");
var ways = new Dictionary<string, Func<int>>
{
    ["Decide"] = () => candidates.Sum(candidate => (int)rulebook.Decide(candidate, Candidates.Day)),
    ["Judge"] = Judged,
    ["NRules, a session a candidate"] = () => InSessionsOf(1),
    ["NRules, 100 candidates a session"] = () => InSessionsOf(100),
    ["NRules, all in one session"] = () => InSessionsOf(Count),
};
var times = ways.Keys.ToDictionary(way => way, _ => new List<double>());
var bytes = new Dictionary<string, long>();
for (var run = 0; run <= Runs; run++)
{
    foreach (var (way, judge) in ways)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        start = Stopwatch.GetTimestamp();
        judge();
        if (run > 0) times[way].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / Count);
        bytes[way] = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
    }
}

foreach (var (way, taken) in times)
    Console.WriteLine(FormattableString.Invariant($"{way}: {taken.Order().ElementAt(Runs / 2):0} ns and {bytes[way]} bytes a candidate"));

int Judged() => candidates.Sum(candidate => rulebook.Judge(candidate, Candidates.Day).Findings.Count);

int InSessionsOf(int size)
{
    var found = 0;
    foreach (var some in candidates.Chunk(size))
    {
        var session = sessions.CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.InsertAll(some);
        session.Fire();
        found += session.Query<SubjectFinding<Candidate>>().Count();
    }

    return found;
}
