using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace GroupTherapy.NRules.Tests;

public sealed class RulebookRulesTests
{
    private static readonly Rulebook<Candidate> Rulebook = ScreeningRulebook.Default;

    private static readonly ISessionFactory Factory = Sessions.For(Rulebook);

    [Fact]
    public void Findings_are_those_of_the_plan()
    {
        var candidates = new RandomCandidates(51).Take(2_000).ToList();
        foreach (var some in candidates.Chunk(500))
        {
            var session = Factory.CreateSession();
            session.Insert(new AsOf(Candidates.Day));
            session.InsertAll(some);
            session.Fire();

            var findings = FindingsIn(session);
            foreach (var candidate in some) ShouldBeThoseOf(Rulebook.Judge(candidate, Candidates.Day), findings.GetValueOrDefault(candidate.Id, []));
            session.Query<JudgedSubject<Candidate>>().ToDictionary(judged => judged.Subject.Id, judged => judged.Outcome)
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
        var expected = Said(Factory.CreateSession(), [new AsOf(Candidates.Day), .. candidates], false);
        for (var attempt = 0; attempt < 5; attempt++)
            Said(Factory.CreateSession(), random.Shuffled<object>([new AsOf(Candidates.Day), .. candidates]), firesInBetween).ShouldBe(expected);
    }

    [Fact]
    public void A_rule_of_the_hosts_own_in_the_same_session_sees_the_findings()
    {
        var session = Beside(typeof(PutOnHold)).CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear);
        session.Insert(Candidates.Clear with { Id = "c-7", AcuteCrisis = true });

        session.Fire();

        session.Query<OnHold>().ToList().ShouldBe([new OnHold("c-7", "screening/acute-crisis")]);
    }

    [Fact]
    public void A_hosts_own_rules_see_all_findings_or_none()
    {
        var session = Beside(typeof(AllKept)).CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear);
        session.Insert(Candidates.Clear with { Id = "c-7", AcuteCrisis = true });

        session.Fire();

        // Before its one finding was there, c-7 had none either.
        session.Query<AllKept.Noticed>().Select(noticed => noticed.Candidate).ShouldBe(["c-1"]);
    }

    [Fact]
    public void Findings_follow_a_subject_that_comes_and_goes()
    {
        var session = Factory.CreateSession();
        var subject = Candidates.Clear with { AcuteCrisis = true };
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(subject);
        session.Fire();
        FindingsIn(session).Keys.ShouldBe([subject.Id]);

        session.Retract(subject);
        session.Insert(Candidates.Clear);
        session.Fire();
        FindingsIn(session).ShouldBeEmpty();
        session.Query<JudgedSubject<Candidate>>().Single().Outcome.ShouldBe(Outcome.Clear);

        session.Retract(Candidates.Clear);
        session.Fire();
        session.Query<JudgedSubject<Candidate>>().ShouldBeEmpty();
    }

    [Fact]
    public void Findings_follow_a_subject_that_changes()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Candidate>.Create((one, other) => one?.Id == other?.Id, candidate => candidate.Id.GetHashCode(StringComparison.Ordinal)));
        var session = compiler.Compile([Rulebook.ToRuleSet(), .. RulesIn(typeof(PutOnHold))]).CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear);
        session.Fire();

        // Each answer as it comes: known to be so, forgotten, known not to be so.
        foreach (bool? answer in new bool?[] { true, null, true, false })
        {
            var subject = Candidates.Clear with { AcuteCrisis = answer };
            session.Update(subject);
            session.Fire();

            ShouldBeThoseOf(Rulebook.Judge(subject, Candidates.Day), FindingsIn(session).GetValueOrDefault(subject.Id, []));
            session.Query<JudgedSubject<Candidate>>().Single().Subject.AcuteCrisis.ShouldBe(answer);
            session.Query<OnHold>().Count().ShouldBe(answer == true ? 1 : 0);
        }
    }

    [Fact]
    public void Findings_follow_the_day()
    {
        var session = Factory.CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear);
        session.Fire();
        FindingsIn(session).ShouldBeEmpty();

        // 31 days later every form is a day too old.
        session.Update(new AsOf(Candidates.Day.PlusDays(31)));
        session.Fire();
        ShouldBeThoseOf(Rulebook.Judge(Candidates.Clear, Candidates.Day.PlusDays(31)), FindingsIn(session)["c-1"]);
        FindingsIn(session)["c-1"].ShouldNotBeEmpty();
    }

    [Fact]
    public void A_session_has_one_day()
    {
        var session = Factory.CreateSession();
        session.Insert(new AsOf(Candidates.Day));

        session.TryInsert(new AsOf(Candidates.Day.PlusDays(1))).ShouldBeFalse();
    }

    [Fact]
    public void A_rule_is_silent_on_days_on_which_it_is_not_in_force()
    {
        var rule = Northland(EffectivePeriod.Between(new(2026, 7, 1), new(2026, 8, 1)));
        var sessions = new RuleCompiler().Compile([new Rulebook<Candidate>("northland/crisis", "1.0.0", CandidateFacts.All, [rule]).ToRuleSet()]);

        // The day before, the first, the last, and the day it ends.
        new LocalDate[] { new(2026, 6, 30), new(2026, 7, 1), new(2026, 7, 31), new(2026, 8, 1) }
            .Select(day => Said(sessions.CreateSession(), [new AsOf(day), Candidates.Clear with { AcuteCrisis = true }], false).Count)
            .ShouldBe([0, 1, 1, 0]);
    }

    [Fact]
    public void Two_rulebooks_of_one_kind_of_subject_share_a_session()
    {
        var northland = new Rulebook<Candidate>("northland/crisis", "1.0.0", CandidateFacts.All, [Northland(EffectivePeriod.Always)]);
        var session = new RuleCompiler().Compile([Rulebook.ToRuleSet(), northland.ToRuleSet()]).CreateSession();

        Said(session, [new AsOf(Candidates.Day), Candidates.Clear with { AcuteCrisis = true }], false)
            .ShouldBe(["c-1 northland/crisis: NotMet", "c-1 screening/acute-crisis: NotMet"]);
    }

    [Fact]
    public void What_cannot_be_read_is_never_clear()
    {
        var session = Factory.CreateSession();
        session.Insert(new AsOf(Candidates.Day));
        session.Insert(Candidates.Clear with { ReasonsForOnline = ["penguin"] });

        session.Fire();

        session.Query<JudgedSubject<Candidate>>().Single().Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void Nothing_that_is_known_of_a_person_is_printed()
    {
        var session = Factory.CreateSession();
        Said(session, [new AsOf(Candidates.Day), Candidates.Clear with { AcuteCrisis = true }], false);

        session.Query<SubjectFinding<Candidate>>().Single().ToString().ShouldBe("screening/acute-crisis: NotMet");
        session.Query<JudgedSubject<Candidate>>().Single().ToString().ShouldBe("JudgedSubject");
        typeof(RulebookRules).Assembly.GetExportedTypes()
            .ShouldBe([typeof(AsOf), typeof(JudgedSubject<>), typeof(RulebookRules), typeof(SubjectFinding<>)], ignoreOrder: true);
    }

    private static ISessionFactory Beside(Type hostsOwn) => new RuleCompiler().Compile([Rulebook.ToRuleSet(), .. RulesIn(hostsOwn)]);

    private static IEnumerable<IRuleSet> RulesIn(Type hostsOwn)
    {
        var own = new RuleRepository();
        own.Load(rules => rules.From(hostsOwn));
        return own.GetRuleSets();
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
        session.Query<SubjectFinding<Candidate>>().GroupBy(finding => finding.Subject.Id).ToDictionary(same => same.Key, same => same.ToArray());

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
        return [.. session.Query<SubjectFinding<Candidate>>().Select(finding => $"{finding.Subject.Id} {finding}").Order(StringComparer.Ordinal)];
    }
}
