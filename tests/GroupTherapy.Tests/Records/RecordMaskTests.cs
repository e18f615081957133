using System.Text;
using System.Text.Json;
using GroupTherapy.Cohorts;
using GroupTherapy.Screening;
using static GroupTherapy.Records.SampleRecords;

namespace GroupTherapy.Records;

/// <summary>Nothing that is known of a person stands in a log part, is printed or is thrown. Odd names, numbers, words and days are put in, and looked for.</summary>
public class RecordMaskTests
{
    private static readonly LocalDate OddDay = new(1987, 3, 9);

    private static readonly string[] Odd = ["Zebulon", "Quackenbush", "7391", "penguin", "1987", "03-09"];

    private static readonly Override OddOverride = new("screening/easily-dysregulated", "Zebulon Quackenbush", OddDay, "likes a penguin, 7391");

    private static readonly Candidate OddCandidate = Candidates.ClearOn(OddDay) with
    {
        Id = "Zebulon",
        Location = Jurisdiction.WY,
        SupportNeedMinutes = 7391.7391m,
        PresentingProblems = ["Zebulon's penguin"],
        AgreedGoals = 7391,
        AcuteCrisis = true,
        EasilyDysregulated = true,
    };

    private static readonly DecisionRecord OddRecord = new()
    {
        Id = "r-1",
        Subject = "Zebulon Quackenbush 7391",
        AsOf = OddDay,
        At = Instant.FromUtc(1987, 3, 9, 7, 39),
        Salt = "penguin-7391-Zebulon",
        Parts =
        [
            RecordedDecision.Of(ScreeningRulebook.Default.Judge(OddCandidate, OddDay, [OddOverride]), "Quackenbush"),
            RecordedDecision.Of(AdmissionRulebook.For(new() { Membership = MembershipModel.Open, MembershipReason = "a penguin" }).Judge(SampleCohorts.Forming(6).Request("Zebulon"), SampleCohorts.Day), "Zebulon"),
        ],
    };

    [Fact]
    public void The_log_part_holds_ids_and_codes_alone()
    {
        var line = Encoding.UTF8.GetString(Written(OddRecord));
        using var parsed = JsonDocument.Parse(line);
        var clinical = parsed.RootElement.GetProperty("clinical").GetRawText();
        var log = parsed.RootElement.GetProperty("log");

        Odd.ShouldAllBe(odd => clinical.Contains(odd, StringComparison.Ordinal));
        Odd.ShouldAllBe(odd => !log.GetRawText().Contains(odd, StringComparison.Ordinal));
        var rules = ScreeningRulebook.Default.Rules.Concat<object>(AdmissionRulebook.Default.Rules).Select(rule => rule.ToString()!).ToHashSet();
        foreach (var part in log.GetProperty("parts").EnumerateArray())
        {
            part.EnumerateObject().Select(property => property.Name).ShouldBe(["rulebook", "version", "hash", "outcome", "findings"]);
            foreach (var finding in part.GetProperty("findings").EnumerateObject())
            {
                rules.ShouldContain(finding.Name);
                finding.Value.GetString().ShouldBeOneOf("notMet", "undetermined", "overridden");
            }
        }

        log.EnumerateObject().Select(property => property.Name).ShouldBe(["format", "id", "outcome", "parts", "previous"]);
    }

    [Fact]
    public void Nothing_about_anybody_is_printed()
    {
        var (_, _, records) = Read(Written(OddRecord));
        var replayed = new Replayer().Replay(records[0]!);
        object[] about =
        [
            OddRecord, records[0]!, .. records[0]!.Parts, .. records[0]!.Parts.SelectMany(part => part.Findings), .. records[0]!.Parts.SelectMany(part => part.Given).Cast<object>(),
            replayed, .. replayed.Parts, .. replayed.Parts.SelectMany(part => part.Changes), new DecisionRecord { Id = "Zebulon Quackenbush", Subject = "", AsOf = OddDay, Parts = OddRecord.Parts },
        ];

        about.Select(one => one.ToString()!).SelectMany(text => Odd.Where(text.Contains)).ShouldBeEmpty();
        OddRecord.ToString().ShouldBe("DecisionRecord r-1: blocked");
        replayed.ToString().ShouldBe("ReplayedRecord r-1: Unchanged");
    }

    public static TheoryData<string> Refusals => [.. Refused.Keys];

    private static Dictionary<string, Func<DecisionRecord>> Refused { get; } = new()
    {
        ["id"] = () => Like(id: "Zebulon Quackenbush"),
        ["id "] = () => Like(id: new('a', 65)),
        ["id  "] = () => Like(id: ""),
        ["subject"] = () => new() { Id = "r-1", Subject = "", AsOf = OddDay, Parts = OddRecord.Parts },
        ["subject "] = () => new() { Id = "r-1", Subject = "half a character \ud83d", AsOf = OddDay, Parts = OddRecord.Parts },
        ["salt"] = () => new() { Id = "r-1", Subject = "c", AsOf = OddDay, Parts = OddRecord.Parts, Salt = "penguin 7391 Zebulon" },
        ["salt "] = () => new() { Id = "r-1", Subject = "c", AsOf = OddDay, Parts = OddRecord.Parts, Salt = "penguin" },
        ["missing"] = () => new() { Id = "r-1", Subject = "c", AsOf = OddDay, Parts = OddRecord.Parts, Missing = ["Zebulon"] },
        ["parts"] = () => OddRecord.With(),
        ["beyond"] = () => new() { Id = "r-1", Subject = "c", AsOf = OddDay, Parts = OddRecord.Parts, Beyond = (Outcome)7391 },
        ["rulebook"] = () => OddRecord.With(OddRecord.Parts[0].With(rulebook: "screening/Zebulon")),
        ["version"] = () => OddRecord.With(OddRecord.Parts[0].With(version: "for Zebulon")),
        ["hash"] = () => OddRecord.With(OddRecord.Parts[0].With(hash: "sha256:penguin")),
        ["outcome"] = () => OddRecord.With(OddRecord.Parts[0].With(outcome: (Outcome)7391)),
        ["rule"] = () => OddRecord.With(OddRecord.Parts[0].With(findings: [new("Zebulon's rule", FindingStatus.NotMet)])),
        ["status"] = () => OddRecord.With(OddRecord.Parts[0].With(findings: [new("screening/acute-crisis", (FindingStatus)7391)])),
        ["status "] = () => OddRecord.With(OddRecord.Parts[0].With(findings: [new("screening/acute-crisis", FindingStatus.Met)])),
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_not_allowed_in_the_log_part_is_not_written_and_not_repeated(string what)
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);
        writer.Write(OddRecord);
        var (before, head) = (stream.Length, writer.Head);

        var exception = Should.Throw<RecordException>(() => writer.Write(Refused[what]()));

        exception.Message.ShouldStartWith($"Nothing was written: the record's {what.Trim()} is not as expected");
        Odd.ShouldAllBe(odd => !exception.Message.Contains(odd, StringComparison.Ordinal));
        (stream.Length, writer.Head).ShouldBe((before, head));

        // And the chain goes on as if nothing had been tried.
        writer.Write(OddRecord);
        Read(stream.ToArray()).Broken.ShouldBeNull();
    }

    [Fact]
    public void A_rulebook_of_the_hosts_own_is_held_to_the_same()
    {
        Rulebook<Candidate> named = new("screening/own", "Zebulon's own", CandidateFacts.All, ScreeningRulebook.Default.Rules, parameters: ScreeningRulebook.Default.Parameters);
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);

        Should.Throw<RecordException>(() => writer.Write(DecisionRecord.Of("r-1", "c-1", named.Judge(OddCandidate, OddDay)))).Message.ShouldContain("version");
        stream.Length.ShouldBe(0);
    }

    [Fact]
    public void With_a_salt_the_same_decision_has_another_hash()
    {
        var heads = new[] { null, "0123456789abcdef", "0123456789abcdeg" }.Select(salt => Read(Written(Whole(salt: salt))).Head).ToList();
        heads.Distinct().Count().ShouldBe(3);
    }

    private static DecisionRecord Like(string id) => new() { Id = id, Subject = "c", AsOf = OddDay, Parts = OddRecord.Parts };
}
