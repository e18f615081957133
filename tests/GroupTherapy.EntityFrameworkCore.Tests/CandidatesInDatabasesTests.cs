namespace GroupTherapy.EntityFrameworkCore;

/// <summary>The screening rulebook over random candidates in each database. GROUPTHERAPY_DATABASE_CANDIDATES=100000 tries it on a hundred thousand.</summary>
public class CandidatesInDatabasesTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("GROUPTHERAPY_DATABASE_CANDIDATES"), out var count) ? count : 2_000;

    private static readonly Rulebook<Candidate> Strict = ScreeningRulebook.For(
        new() { AnswersCurrentForDays = 7, AcceptsPhq9ItemNine = false, PublicNetworkBlocks = true, MinimumAttendancePercent = 85 });

    /// <summary>What random candidates never are: at the ends of time, blank, or past reading.</summary>
    private static readonly IReadOnlyList<Func<Candidate, Candidate>> Extremes =
    [
        candidate => candidate with { Location = default },
        candidate => candidate with { Location = Location.Abroad },
        candidate => candidate with { AgreedGoals = -1 },
        candidate => candidate with { AgreedGoals = int.MaxValue, ExpectedAttendancePercent = int.MaxValue },
        candidate => candidate with { Phq9 = Candidates.Phq9Of(0, 0, Candidates.Day.PlusDays(1)) },
        candidate => candidate with { Phq9 = Candidates.Phq9Of(27, 3, new(9999, 12, 31)) },
        candidate => candidate with { Columbia = Candidates.ColumbiaOf(new(1, 1, 1)) },
        candidate => candidate with { Asq = Candidates.AsqOf(Candidates.Day.PlusDays(1), true, AsqAnswer.Yes) },
        candidate => candidate with { FitAssessment = new FitAssessment(Candidates.Day.PlusDays(1), null, null) },
        candidate => candidate with { Consents = [.. Candidates.Signed(new(1, 1, 1))] },
        candidate => candidate with { Consents = [.. Candidates.Signed(new(9999, 12, 31))] },
        candidate => candidate with { Consents = [] },
        candidate => candidate with { SupportNeedMinutes = 10.0001m, Group = candidate.Group with { MinutesPerMember = 10 } },
        candidate => candidate with { SupportNeedMinutes = 9.9999m, Group = candidate.Group with { MinutesPerMember = 10 } },
        candidate => candidate with { SupportNeedMinutes = 10, Group = candidate.Group with { MinutesPerMember = 10 } },
    ];

    public static TheoryData<string> Servers => TestDatabase.Servers;

    [Theory]
    [MemberData(nameof(Servers))]
    public void Outcomes_and_rules_from_the_database_are_those_of_memory(string server)
    {
        var candidates = new RandomCandidates(41).Take(Count).Select((candidate, number) => number % 20 == 0 ? Extremes[number / 20 % Extremes.Count](candidate) : candidate).ToList();
        var rows = candidates.Select(CandidateRows.Of).ToList();
        using var stored = new TestDatabase(server);
        stored.Store(rows);
        foreach (var rulebook in new[] { ScreeningRulebook.Default, Strict })
            Comparison.Of(stored, rows, row => row.Number, row => candidates[row.Number], rulebook, CandidateMap.Default, Candidates.Day).ShouldBe(Enum.GetValues<Outcome>(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void A_clear_candidate_is_no_longer_clear_with_a_column_that_cannot_be_read(string server)
    {
        Action<CandidateRow>[] spoil =
        [
            row => row.Network = "",
            row => row.Network = "Home",
            row => row.ReasonsForOnline = 16,
            row => row.ReasonsForOnline = -1,
            row => row.DepressionSeverity = (DepressionSeverity)99,
            row => row.SpinTotal = -1,
        ];
        var rows = Enumerable.Range(0, spoil.Length + 1).Select(number => CandidateRows.Of(Candidates.Clear, number)).ToList();
        for (var index = 0; index < spoil.Length; index++) spoil[index](rows[index]);
        using var stored = new TestDatabase(server);
        stored.Store(rows);
        using var database = stored.Open();

        var outcomes = database.Candidates.SelectOutcomes(ScreeningRulebook.Default, CandidateMap.Default, Candidates.Day, row => row.Number).OrderBy(one => one.Key).Select(one => one.Outcome).ToList();

        outcomes.ShouldBe([.. Enumerable.Repeat(Outcome.Open, spoil.Length), Outcome.Clear]);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public void Outcomes_are_counted_by_the_database(string server)
    {
        using var stored = new TestDatabase(server);
        stored.Store([CandidateRows.Of(Candidates.Clear, 1), CandidateRows.Of(Candidates.Clear with { AcuteCrisis = true }, 2), CandidateRows.Of(Candidates.Unknown, 3), CandidateRows.Of(Candidates.Clear, 4)]);
        using var database = stored.Open();

        var counts = database.Candidates
            .SelectOutcomes(ScreeningRulebook.Default, CandidateMap.Default, Candidates.Day, row => row.Number)
            .GroupBy(one => one.Outcome)
            .Select(same => new { Outcome = same.Key, Count = same.Count() })
            .ToDictionary(same => same.Outcome, same => same.Count);

        counts.ShouldBe(new Dictionary<Outcome, int> { [Outcome.Clear] = 2, [Outcome.Open] = 1, [Outcome.Blocked] = 1 }, ignoreOrder: true);
        stored.Commands.Count.ShouldBe(1);
    }
}
