using GroupTherapy.Cohorts;
using GroupTherapy.Screening;
using static GroupTherapy.Records.SampleRecords;

namespace GroupTherapy.Records;

/// <summary>Replays records of many people. GROUPTHERAPY_RECORDS=100000 replays that many.</summary>
public class ReplayTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("GROUPTHERAPY_RECORDS"), out var count) ? count : 2_000;

    private static readonly ScreeningPolicy Strict = new() { AnswersCurrentForDays = 7, AcceptsPhq9ItemNine = false, PublicNetworkBlocks = true, MinimumAttendancePercent = 90 };

    [Fact]
    public void Records_of_many_people_are_made_again_to_the_byte()
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);
        foreach (var (candidate, index) in new RandomCandidates(61).Take(Count).Select((candidate, index) => (candidate, index)))
            writer.Write(Screened($"r-{index}", candidate, index % 3 == 0 ? Strict : null));

        stream.Position = 0;
        using var reader = new RecordReader(stream);
        using var again = new MemoryStream();
        using var rewriter = new RecordWriter(again);
        var replayer = new Replayer();
        var outcomes = new HashSet<Outcome?>();
        while (reader.Next())
        {
            var replayed = replayer.Replay(reader.Record!);
            if (replayed.Verdict != ReplayVerdict.Unchanged) throw new InvalidOperationException($"Line {reader.Line}: {replayed.Verdict}.");
            outcomes.Add(replayed.Outcome);
            rewriter.Write(reader.Record!.With([.. replayed.Parts.Select(Again)]));
        }

        reader.Broken.ShouldBeNull();
        reader.Line.ShouldBe(Count);
        rewriter.Head.ShouldBe(writer.Head);
        again.Length.ShouldBe(stream.Length);
        outcomes.Count.ShouldBe(4);

        // What the replay found, in place of what was recorded.
        static RecordedDecision Again(ReplayedDecision part) => part.Recorded.With(outcome: part.Outcome, hash: part.Hash, version: part.Version);
    }

    [Fact]
    public void Records_of_every_rulebook_are_made_again()
    {
        var (groups, sessions, closes) = (new RandomSubjects(62), new RandomSubjects(63), new RandomSubjects(64));
        List<DecisionRecord> records = [Whole()];
        for (var number = 0; number < 100; number++)
        {
            records.Add(DecisionRecord.Of($"d-{number}", "g", DesignRulebook.For(new() { Online = new(3, 4, 5, 6) }).Judge(groups.NextGroup(), Judging.Day)));
            records.Add(DecisionRecord.Of($"s-{number}", "s", ReadinessRulebook.Default.Judge(sessions.NextSession(), Judging.Day)));
            records.Add(DecisionRecord.Of($"c-{number}", "s", CloseRulebook.For(new() { CohesionEveryDays = 14 }).Judge(closes.NextClose(), Judging.Day)));
        }

        foreach (var policy in new[] { CohortPolicy.Default, SampleCohorts.OpenGroup, SampleCohorts.SlowOpenGroup, SampleCohorts.InPerson })
            records.Add(DecisionRecord.Of("a-1", "c-9", AdmissionRulebook.For(policy).Judge(SampleCohorts.AfterSessions(8, 2, policy).Request(), Day)));
        var replayer = new Replayer();

        foreach (var record in Read(Written(records)).Records) replayer.Replay(record!).Parts.Select(part => (part.Verdict, part.Hash)).ShouldAllBe(part => part.Verdict == ReplayVerdict.Unchanged && part.Hash != null);
    }

    [Fact]
    public void A_record_that_lacks_a_fact_is_not_replayable_and_the_fact_is_named()
    {
        foreach (var part in Whole().Parts)
        {
            foreach (var fact in part.Given.Select(answer => answer.Fact))
            {
                var replayed = Replayed(part.With(given: [.. part.Given.Where(answer => answer.Fact != fact)]));

                replayed.Verdict.ShouldBe(ReplayVerdict.NotReplayable);
                replayed.NotReplayableBecause.ShouldBe($"fact {fact} was not recorded");
                replayed.Outcome.ShouldBeNull();
            }
        }
    }

    [Fact]
    public void What_else_makes_a_record_not_replayable_is_told()
    {
        var part = Whole().Parts[0];
        Because(part.With(given: [.. part.Given.Skip(2)])).ShouldBe($"facts {part.Given[0].Fact}, {part.Given[1].Fact} were not recorded");
        Because(part.With(given: [.. part.Given.Select(answer => answer.Fact == "acute-crisis-finding" ? answer with { Value = "maybe" } : answer)])).ShouldBe("fact acute-crisis-finding was recorded with an answer that it cannot have");
        Because(part.With(given: [.. part.Given, part.Given[0]])).ShouldBe("a fact is recorded twice, or an override without who, why or a day up to the as-of date");
        Because(part.With(rulebook: "screening/dogs")).ShouldBe("the rulebook screening/dogs is unknown");
        Because(part.With(policy: [new("barksAllowed", "true")])).ShouldBe("the rulebook cannot be built with the recorded policy: Found policy option 'barksAllowed', which is unknown here.");
        Because(part.With(policy: [new("publicNetworkBlocks", "Zebulon")])).ShouldBe("the rulebook cannot be built with the recorded policy: Found policy option 'publicNetworkBlocks' with another value, expected true or false.");

        var archived = new Replayer([ScreeningRulebook.Default.Text.Replace("Because", "because", StringComparison.Ordinal).Replace("Offer", "offer", StringComparison.Ordinal)]);
        archived.Replay(Whole().With(part)).Parts[0].NotReplayableBecause!.ShouldMatch("^the text at hand of screening/online 1.0.0 has the hash sha256:[0-9a-f]{64}, and the record says sha256:[0-9a-f]{64}: the record was made by another text, or by one in the form of an earlier release$");

        static string? Because(RecordedDecision part) => Replayed(part).NotReplayableBecause;
    }

    [Fact]
    public void The_same_rulebook_that_finds_something_else_means_a_wrong_record_or_another_engine()
    {
        var part = Screened("r-1", Candidates.Clear with { AcuteCrisis = true }).Parts[0];
        var replayed = Replayed(part.With(outcome: Outcome.Clear, findings: [.. part.Findings.Where(finding => finding.Rule != "screening/acute-crisis")]));

        (replayed.Verdict, replayed.Recorded.Outcome, replayed.Outcome).ShouldBe((ReplayVerdict.Changed, Outcome.Clear, Outcome.Blocked));
        replayed.Changes.ShouldBe([new("screening/acute-crisis", "notListed", "notMet", ChangeCause.RecordOrEngine)]);
        Replayed(part.With(outcome: Outcome.Review)).Verdict.ShouldBe(ReplayVerdict.Changed);
    }

    [Fact]
    public void Why_a_finding_changed_is_told_from_the_two_texts()
    {
        // An earlier release: without one rule of today, with another that is gone, with another force, with answers current for 60 days.
        var today = ScreeningRulebook.Default;
        var gone = Copies.Of(today.Rules.Single(rule => rule.Id == "screening/acute-crisis"), Force.Must, id: "screening/no-longer");
        var rules = today.Rules.Where(rule => rule.Id != "screening/severe-depression-alone").Select(rule => rule.Id == "screening/technology-access" ? Copies.Of(rule, Force.Should, CandidateFacts.Device.Holds | CandidateFacts.Connection.Holds | CandidateFacts.Camera.Holds | CandidateFacts.Sound.Holds) : rule);
        Rulebook<Candidate> earlier = new("screening/online", "0.9.0", today.Facts, [.. rules, gone], 60, today.Parameters);
        var candidate = Candidates.Clear with { AcuteCrisis = true, DepressionSeverity = DepressionSeverity.Severe, Technology = new Technology(true, false, true, true) };
        var record = DecisionRecord.Of("r-1", "c-1", earlier.Judge(candidate, Day));

        // By the text of the rulebook of then, nothing has changed.
        new Replayer([earlier.Text]).Replay(record).Parts[0].ToString().ShouldBe("screening/online: Unchanged");

        var replayed = new Replayer([earlier.Text], byTodays: true).Replay(record).Parts[0];
        replayed.Verdict.ShouldBe(ReplayVerdict.Changed);
        (replayed.Version, replayed.Hash).ShouldBe((today.Version, today.Hash));
        Cause(replayed, "screening/no-longer").ShouldBe(("notMet", "notListed", ChangeCause.RuleGone));
        Cause(replayed, "screening/severe-depression-alone").ShouldBe(("notListed", "notMet", ChangeCause.NewRule));
        Cause(replayed, "screening/technology-access").ShouldBe(("notListed", "notMet", ChangeCause.RuleChanged));

        // A new rule that asks what nobody had asked then is no ground to guess.
        Rulebook<Candidate> before = new("screening/online", "0.8.0", today.Facts, today.Rules.Where(rule => rule.Id != "screening/danger-to-others"), 30, today.Parameters);
        Replayed(RecordedDecision.Of(before.Judge(candidate, Day))).NotReplayableBecause.ShouldBe("fact danger-to-others was not recorded");

        // Without the text of then, all that can be told of a rule that is still there is that the rulebook is another.
        Cause(Replayed(record.Parts[0]), "screening/severe-depression-alone").Because.ShouldBe(ChangeCause.OtherRulebook);
        Cause(Replayed(record.Parts[0]), "screening/no-longer").Because.ShouldBe(ChangeCause.RuleGone);
    }

    [Fact]
    public void Another_window_is_told_and_another_policy_is_the_records_own()
    {
        var today = ScreeningRulebook.Default;
        var aged = Candidates.Unassessed with { AcuteCrisis = false, DepressionSeverity = DepressionSeverity.None, SuicideRiskAssessment = new SuicideRiskAssessment(Day.PlusDays(-10), SuicideRisk.Low) };
        Rulebook<Candidate> shorter = new(today.Id, today.Version, today.Facts, today.Rules, 7, today.Parameters);
        var record = DecisionRecord.Of("r-1", "c-1", shorter.Judge(aged, Day));
        var replayed = new Replayer([shorter.Text], byTodays: true).Replay(record).Parts[0];

        replayed.Verdict.ShouldBe(ReplayVerdict.Changed);
        replayed.Changes.ShouldAllBe(change => change.From == "undetermined" && change.Because == ChangeCause.OtherWindow);

        // One text holds for every policy: a record is made again by the text with what was chosen then.
        var onPublicNetwork = Candidates.Clear with { Network = NetworkKind.Public };
        foreach (var policy in new[] { ScreeningPolicy.Default, Strict })
            new Replayer([today.Text]).Replay(Screened("r-2", onPublicNetwork, policy)).Parts[0].ToString().ShouldBe("screening/online: Unchanged");
    }

    [Fact]
    public void A_record_of_a_release_whose_texts_had_another_form_is_not_replayable_and_says_why()
    {
        var part = Whole().Parts[0].With(hash: NoHash);

        Replayed(part).NotReplayableBecause.ShouldBe($"the text at hand of screening/online 1.0.0 has the hash {ScreeningRulebook.Default.Hash}, and the record says {NoHash}: the record was made by another text, or by one in the form of an earlier release");
        Should.Throw<RulebookException>(() => new Replayer(["(rulebook \"screening/online\" \"1.0.0\" 30)\n"])).Message.ShouldBe("Line 1: found the text of a rulebook in the form of an earlier release, expected JSON.");
    }

    [Fact]
    public void An_override_that_is_not_admitted_any_more_is_told()
    {
        var today = ScreeningRulebook.Default;
        Rulebook<Candidate> stricter = new(today.Id, "2.0.0", today.Facts, today.Rules.Select(rule => rule.Id == Justified.Rule ? Copies.Of(rule, Force.Must) : rule), 30, today.Parameters);
        var replayed = new Replayer([stricter.Text]).Replay(Whole().With(Whole().Parts[0])).Parts[0];

        replayed.Changes.ShouldBe([new(Justified.Rule, "overridden", "notMet", ChangeCause.OverrideGone)]);
        replayed.Outcome.ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void Todays_rulebook_is_built_with_the_recorded_options()
    {
        var candidate = Candidates.Clear with { ExpectedAttendancePercent = 80 };
        var (byDefault, strictly) = (Screened("r-1", candidate), Screened("r-2", candidate, Strict));
        strictly.Parts[0].Findings.Count.ShouldBeGreaterThan(byDefault.Parts[0].Findings.Count);

        Replayed(strictly.Parts[0]).Verdict.ShouldBe(ReplayVerdict.Unchanged);
        Replayed(strictly.Parts[0]).Hash.ShouldBe(ScreeningRulebook.For(Strict).Hash);
    }

    [Fact]
    public void A_text_of_a_rulebook_that_is_unknown_or_garbled_is_refused()
    {
        Should.Throw<RulebookException>(() => new Replayer([ScreeningRulebook.Default.Text.Replace("\"screening/online\"", "\"screening/dogs\"", StringComparison.Ordinal)])).Message.ShouldStartWith("/id: found the rulebook 'screening/dogs', expected one of screening/online, licensure/practice,");
        Should.Throw<RulebookException>(() => new Replayer([ScreeningRulebook.Default.Text[..^5]])).Message.ShouldContain(": found the end of the text, expected ");
    }

    [Fact]
    public void The_whole_is_as_bad_as_its_worst_part()
    {
        var replayer = new Replayer();
        replayer.Replay(Whole()).Outcome.ShouldBe(Outcome.Blocked);
        var whole = Whole().With([.. Whole().Parts.Take(3), Whole().Parts[3].With(rulebook: "cohorts/unheard-of")]);
        (replayer.Replay(whole).Verdict, replayer.Replay(whole).Outcome).ShouldBe((ReplayVerdict.NotReplayable, null));
    }

    private static readonly string NoHash = $"sha256:{new string('0', 64)}";

    private static ReplayedDecision Replayed(RecordedDecision part) => new Replayer().Replay(Whole().With(part)).Parts[0];

    private static (string From, string To, ChangeCause Because) Cause(ReplayedDecision replayed, string rule) =>
        replayed.Changes.Where(change => change.Rule == rule).Select(change => (change.From, change.To, change.Because)).Single();
}
