using NRules;

namespace GroupTherapy.NRules.Tests;

public class RulebookRepositoryTests
{
    private static readonly Rulebook<Candidate> Rulebook = ScreeningRulebook.Default;

    private static readonly ISessionFactory Sessions = new RulebookRepository<Candidate>(Rulebook).Compile();

    [Fact]
    public void Findings_are_those_of_the_plan()
    {
        var candidates = new RandomCandidates(51).Take(10_000).ToList();
        foreach (var some in candidates.Chunk(500))
        {
            var session = Sessions.CreateSession();
            session.Insert(new AsOf(Candidates.Day));
            session.InsertAll(some);
            session.Fire();

            var findings = FindingsIn(session);
            foreach (var candidate in some) ShouldBeThoseOf(Rulebook.Judge(candidate, Candidates.Day), findings.GetValueOrDefault(candidate.Id, []));
            session.Query<SubjectAnswers<Candidate>>().ToDictionary(judged => judged.Subject.Id, judged => judged.Outcome)
                .ShouldBe(some.ToDictionary(candidate => candidate.Id, candidate => Rulebook.Decide(candidate, Candidates.Day)), ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_order_of_insertion_does_not_matter(bool firesInBetween)
    {
        var random = new RandomCandidates(52);
        var candidates = random.Take(200).ToList();
        var expected = Said(Sessions.CreateSession(), [new AsOf(Candidates.Day), .. candidates], false);
        for (var attempt = 0; attempt < 5; attempt++)
            Said(Sessions.CreateSession(), random.Shuffled<object>([new AsOf(Candidates.Day), .. candidates]), firesInBetween).ShouldBe(expected);
    }

    [Fact]
    public void A_rule_of_the_hosts_own_in_the_same_session_sees_the_findings()
    {
        var own = new global::NRules.Fluent.RuleRepository();
        own.Load(rules => rules.From(typeof(PutOnHold)));
        var session = new RuleCompiler().Compile([.. new RulebookRepository<Candidate>(Rulebook).GetRuleSets(), .. own.GetRuleSets()]).CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear);
        session.Insert(Candidates.Clear with { Id = "c-7", AcuteCrisis = true });

        session.Fire();

        session.Query<OnHold>().ToList().ShouldBe([new OnHold("c-7", "screening/acute-crisis")]);
    }

    [Fact]
    public void Findings_follow_the_subject()
    {
        var session = Sessions.CreateSession();
        var subject = Candidates.Clear with { AcuteCrisis = true };
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(subject);
        session.Fire();
        FindingsIn(session).Keys.ShouldBe([subject.Id]);

        session.Retract(subject);
        session.Insert(Candidates.Clear);
        session.Fire();
        FindingsIn(session).ShouldBeEmpty();
        session.Query<SubjectAnswers<Candidate>>().Single().Outcome.ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Findings_follow_the_day()
    {
        var session = Sessions.CreateSession();
        var today = new AsOf(Candidates.Day);
        session.Insert(today);
        session.Insert(Candidates.Clear);
        session.Fire();
        FindingsIn(session).ShouldBeEmpty();

        // 31 days later every form is a day too old.
        session.Retract(today);
        session.Insert(new AsOf(Candidates.Day.PlusDays(31)));
        session.Fire();
        ShouldBeThoseOf(Rulebook.Judge(Candidates.Clear, Candidates.Day.PlusDays(31)), FindingsIn(session)["c-1"]);
        FindingsIn(session)["c-1"].ShouldNotBeEmpty();
    }

    [Fact]
    public void A_rule_is_silent_on_days_on_which_it_is_not_in_force()
    {
        var rule = Northland(EffectivePeriod.Between(new(2026, 7, 1), new(2026, 8, 1)));
        var sessions = new RulebookRepository<Candidate>(new("northland/crisis", "1.0.0", CandidateFacts.All, [rule])).Compile();

        // The day before, the first, the last, and the day it ends.
        new LocalDate[] { new(2026, 6, 30), new(2026, 7, 1), new(2026, 7, 31), new(2026, 8, 1) }
            .Select(day => Said(sessions.CreateSession(), [new AsOf(day), Candidates.Clear with { AcuteCrisis = true }], false).Count)
            .ShouldBe([0, 1, 1, 0]);
    }

    [Fact]
    public void Two_rulebooks_of_one_kind_of_subject_share_a_session()
    {
        var northland = new Rulebook<Candidate>("northland/crisis", "1.0.0", CandidateFacts.All, [Northland(EffectivePeriod.Always)]);
        var session = new RuleCompiler().Compile([.. new RulebookRepository<Candidate>(Rulebook).GetRuleSets(), .. new RulebookRepository<Candidate>(northland).GetRuleSets()]).CreateSession();

        Said(session, [new AsOf(Candidates.Day), Candidates.Clear with { AcuteCrisis = true }], false)
            .ShouldBe(["c-1 northland/crisis: NotMet", "c-1 screening/acute-crisis: NotMet"]);
    }

    [Fact]
    public void What_cannot_be_read_is_never_clear()
    {
        var session = Sessions.CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear with { ReasonsForOnline = ["penguin"] });

        session.Fire();

        session.Query<SubjectAnswers<Candidate>>().Single().Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void Nothing_that_is_known_of_a_person_is_printed()
    {
        var session = Sessions.CreateSession();
        Said(session, [new AsOf(Candidates.Day), Candidates.Clear with { AcuteCrisis = true }], false);

        session.Query<SubjectFinding<Candidate>>().Single().ToString().ShouldBe("screening/acute-crisis: NotMet");
        session.Query<SubjectAnswers<Candidate>>().Single().ToString().ShouldBe("SubjectAnswers");
        typeof(RulebookRepository<>).Assembly.GetExportedTypes()
            .ShouldBe([typeof(AsOf), typeof(RulebookRepository<>), typeof(SubjectAnswers<>), typeof(SubjectFinding<>)], ignoreOrder: true);
    }

    private static Rule<Candidate> Northland(EffectivePeriod inForce) => new()
    {
        Id = "northland/crisis",
        Title = "No acute crisis",
        Source = new Publication("northland-code", "Code of Northland").At("Section 1"),
        InForce = inForce,
        Requires = !CandidateFacts.AcuteCrisisFinding.Holds,
        Force = Force.Must,
        Because = "So that it is tried.",
        Remedy = "None.",
    };

    private static Dictionary<string, SubjectFinding<Candidate>[]> FindingsIn(ISession session) =>
        session.Query<SubjectFinding<Candidate>>().GroupBy(finding => finding.Judged.Subject.Id).ToDictionary(same => same.Key, same => same.ToArray());

    private static void ShouldBeThoseOf(Decision<Candidate> decision, IReadOnlyList<SubjectFinding<Candidate>> findings) =>
        findings.Select(finding => (finding.Rule.Id, finding.Status)).Order()
            .ShouldBe(decision.Findings.Select(finding => (finding.Rule.Id, finding.Status)).Order(), decision.Subject.Id);

    private static List<string> Said(ISession session, IReadOnlyList<object> facts, bool firesInBetween)
    {
        foreach (var fact in facts)
        {
            session.Insert(fact);
            if (firesInBetween) session.Fire();
        }

        session.Fire();
        return [.. session.Query<SubjectFinding<Candidate>>().Select(finding => $"{finding.Judged.Subject.Id} {finding}").Order(StringComparer.Ordinal)];
    }
}
