using static GroupTherapy.Screening.Candidates;

namespace GroupTherapy.Screening;

/// <summary>What must be so for every candidate, tried on many. GROUPTHERAPY_CANDIDATES=1000000 tries it on a million.</summary>
public class RandomCandidatesTests
{
    private static readonly FactSet<Candidate> Facts = CandidateFacts.All;

    private static readonly Rulebook<Candidate> Rulebook = ScreeningRulebook.Default;

    /// <summary>Questions and changes are searched for, which takes a thousand times as long as deciding: 500 of 20,000.</summary>
    private static readonly int Few = Math.Max(1, RandomCandidates.Count / 40);

    private static readonly Fact<Candidate>[] Deciding = [.. Rulebook.Rules
        .Where(rule => rule.Force is Force.Must or Force.MustUnlessJustified or Force.Review)
        .SelectMany(rule => rule.FactsUsed())
        .Distinct()];

    [Fact]
    public void Every_outcome_occurs_among_them_and_so_does_every_status_of_every_rule()
    {
        var outcomes = new Dictionary<Outcome, int>();
        var statuses = new HashSet<(string, FindingStatus)>();
        foreach (var candidate in new RandomCandidates(17).Take(5_000))
        {
            var decision = Rulebook.Judge(candidate, Day);
            outcomes[decision.Outcome] = outcomes.GetValueOrDefault(decision.Outcome) + 1;
            foreach (var finding in decision.AllFindings()) statuses.Add((finding.Rule.Id, finding.Status));
        }

        outcomes.Keys.ShouldBe([Outcome.Clear, Outcome.Review, Outcome.Open, Outcome.Blocked], ignoreOrder: true);
        outcomes.Values.ShouldAllBe(count => count > 50);
        foreach (var rule in Rulebook.Rules)
        {
            statuses.ShouldContain((rule.Id, FindingStatus.Met));
            if (rule.Id != "screening/moderate-suicide-risk") statuses.ShouldContain((rule.Id, FindingStatus.Undetermined)); // an assessment that was not made found nothing
            if (rule.Id != "screening/suicide-risk-assessed") statuses.ShouldContain((rule.Id, rule.Force == Force.Favours ? FindingStatus.NotApplicable : FindingStatus.NotMet));
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_plan_says_what_the_walker_says(int seed, bool strict)
    {
        var rulebook = strict ? Judgements.Strict : Rulebook;
        foreach (var candidate in new RandomCandidates(seed).Take(RandomCandidates.Count))
        {
            var decision = rulebook.Judge(candidate, Day);
            if (rulebook.Decide(candidate, Day) != decision.Outcome) throw Failure(candidate, $"decided {rulebook.Decide(candidate, Day)}, judged {decision.Outcome}");
            Should.NotThrow(() => Agreement.On(rulebook, rulebook.Read(candidate, Day), decision));
        }
    }

    [Fact]
    public void Candidates_judged_together_come_out_as_they_do_alone()
    {
        var candidates = new RandomCandidates(3).Take(Math.Min(RandomCandidates.Count, 20_000)).ToArray();
        var outcomes = new Outcome[candidates.Length];

        Rulebook.Decide(candidates, Day, outcomes);

        outcomes.ShouldBe(candidates.Select(candidate => Rulebook.Decide(candidate, Day)));
    }

    [Fact]
    public void Handing_over_gives_what_the_facts_own_readers_give()
    {
        Span<long> handed = new long[Facts.Facts.Count], read = new long[Facts.Facts.Count];
        foreach (var candidate in new RandomCandidates(4).Take(RandomCandidates.Count))
        {
            handed.Clear();
            read.Clear();
            var sheet = SheetOn(handed);
            Facts.HandOver!(candidate, sheet);
            sheet = SheetOn(read);
            foreach (var fact in Facts.Facts) sheet.Read(fact, candidate);

            if (handed.SequenceEqual(read)) continue;
            throw Failure(candidate, $"'{Facts.Facts[handed.CommonPrefixLength(read)].Id}' differs");
        }

        static AnswerSheet<Candidate> SheetOn(Span<long> codes)
        {
            var asOf = Period.DaysBetween(new LocalDate(1, 1, 1), Day) + 1;
            return new(Facts, codes, asOf, 30);
        }
    }

    [Fact]
    public void The_order_of_the_rules_never_changes_the_outcome()
    {
        var random = new RandomCandidates(5);
        var shuffled = Enumerable.Range(0, 20).Select(_ => new Rulebook<Candidate>("screening/shuffled", "1.0.0", Facts, random.Shuffled(Rulebook.Rules), 30, Rulebook.Parameters)).ToArray();
        var number = 0;
        foreach (var candidate in random.Take(RandomCandidates.Count))
        {
            var found = shuffled[number++ % shuffled.Length].Decide(candidate, Day);
            if (found != Rulebook.Decide(candidate, Day)) throw Failure(candidate, $"found {found}, expected {Rulebook.Decide(candidate, Day)}");
        }
    }

    [Fact]
    public void Nothing_that_is_learned_about_a_blocked_candidate_unblocks()
    {
        var random = new RandomCandidates(6);
        foreach (var candidate in random.Take(RandomCandidates.Count))
        {
            if (Rulebook.Decide(candidate, Day) != Outcome.Blocked) continue;
            var learned = candidate;
            foreach (var (name, isUnknown, fill) in random.Shuffled(RandomCandidates.Fields))
            {
                if (!isUnknown(learned)) continue;
                learned = fill(learned, random);
                if (Rulebook.Decide(learned, Day) is var found and not Outcome.Blocked) throw Failure(candidate, $"{found} once {name} was known");
            }
        }
    }

    [Fact]
    public void Nothing_that_is_learned_about_a_fact_unblocks()
    {
        var random = new RandomCandidates(7);
        foreach (var candidate in random.Take(RandomCandidates.Count))
        {
            var answers = Rulebook.Read(candidate, Day);
            if (Rulebook.Decide(answers) != Outcome.Blocked) continue;
            foreach (var fact in Facts.Facts)
            {
                if (answers[fact] == 0) answers = answers.With(fact, random.KnownCode(fact));
                if (Rulebook.Decide(answers) is var found and not Outcome.Blocked) throw Failure(candidate, $"{found} once {fact.Id} was known");
            }
        }
    }

    [Fact]
    public void What_no_deciding_rule_reads_never_changes_the_outcome()
    {
        var random = new RandomCandidates(8);
        var others = Facts.Facts.Except(Deciding).ToArray();
        others.Select(fact => fact.Id).ShouldContain("spin-total");
        foreach (var candidate in random.Take(RandomCandidates.Count))
        {
            var answers = Rulebook.Read(candidate, Day);
            var before = Rulebook.Decide(answers);
            foreach (var fact in others)
            {
                if (answers[fact] == 0) answers = answers.With(fact, random.KnownCode(fact));
            }

            if (Rulebook.Decide(answers) != before) throw Failure(candidate, $"{before} became {Rulebook.Decide(answers)}");
        }
    }

    [Fact]
    public void A_decision_stays_while_every_rule_that_decides_has_all_its_facts()
    {
        // Clear, review or blocked, with no deciding fact missing: whatever else is learned of the candidate, it stays.
        var random = new RandomCandidates(9);
        var tried = 0;
        foreach (var candidate in random.Take(RandomCandidates.Count))
        {
            var answers = Rulebook.Read(candidate, Day);
            if (Deciding.Any(fact => answers[fact] == 0)) continue;
            tried++;
            var before = Rulebook.Decide(candidate, Day);
            var learned = candidate;
            foreach (var (_, isUnknown, fill) in RandomCandidates.Fields)
            {
                if (isUnknown(learned)) learned = fill(learned, random);
            }

            if (before == Outcome.Open || Rulebook.Decide(learned, Day) != before) throw Failure(candidate, $"{before} became {Rulebook.Decide(learned, Day)}");
        }

        tried.ShouldBeGreaterThan(RandomCandidates.Count / 100);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Answering_what_settles_a_decision_never_leaves_it_open(int seed, bool strict)
    {
        var rulebook = strict ? Judgements.Strict : Rulebook;
        var random = new RandomCandidates(seed);
        foreach (var candidate in random.Endless().Where(candidate => rulebook.Decide(candidate, Day) == Outcome.Open).Take(Few))
        {
            var decision = rulebook.Judge(candidate, Day);
            var asked = decision.SettledBy()[0];
            decision.StillNeeded().ShouldNotBeEmpty();
            for (var attempt = 0; attempt < 5; attempt++)
            {
                var answers = decision.Answers;
                foreach (var fact in Facts.Facts.Where(fact => decision.Answers[fact] == 0 && asked.Contains(fact.AnsweredBy)))
                    answers = answers.With(fact, random.KnownCode(fact));
                if (rulebook.Decide(answers) == Outcome.Open) throw Failure(candidate, $"still open after {string.Join(", ", asked)}");
            }
        }
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Making_the_smallest_changes_clears_a_decision(int seed, bool strict)
    {
        var rulebook = strict ? Judgements.Strict : Rulebook;
        foreach (var candidate in new RandomCandidates(seed).Endless().Where(candidate => rulebook.Decide(candidate, Day) != Outcome.Clear).Take(Few))
        {
            var decision = rulebook.Judge(candidate, Day);
            var changes = decision.ToClear();

            if (changes.Count == 0) throw Failure(candidate, "no changes found");
            foreach (var set in changes)
            {
                var changed = decision.Answers.With(set);
                if (rulebook.Decide(changed) != Outcome.Clear) throw Failure(candidate, $"{rulebook.Decide(changed)} after {string.Join(", ", set)}");
            }
        }
    }

    private static InvalidOperationException Failure(Candidate candidate, string what) => new($"Candidate {candidate.Id}: {what}.");
}
