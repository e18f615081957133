using static GroupTherapy.Screening.Candidates;

namespace GroupTherapy.Screening;

public class ScreeningRulebookTests
{
    private const string Pregroup = "weinberg-2020: Pregroup Screening and Case Example";
    private const string Frame = "weinberg-2020: Managing the frame of the treatment";
    private const string Ethics = "weinberg-2020: Ethics: Confidentiality, State Licensing, Informed Consent";
    private const string Basics = "goodtherapy-online-groups: Online Group Therapy: The Basics";
    private const string Privacy = "goodtherapy-online-groups: Privacy Concerns in Online Group Therapy";
    private const string Making = "goodtherapy-online-groups: Making Digital Group Treatment Effective";
    private static readonly string[] Triage = ["columbia-triage: Triage: high risk", "columbia-triage: Triage: moderate risk"];

    /// <summary>rulebooks.md, section 1, by hand: the rule, how it weighs, and the statements it comes from.</summary>
    private static readonly (string Id, Force Force, string From)[] Table =
    [
        ("severe-depression-with-suicidal-ideation", Force.Must, "R001"),
        ("high-suicide-risk", Force.Must, ""),                                     // from the C-SSRS triage
        ("moderate-suicide-risk", Force.Review, ""),                               // its companion for a clinician's own "moderate", which the table does not name
        ("acute-crisis", Force.MustUnlessJustified, "R002 R021"),
        ("easily-dysregulated", Force.MustUnlessJustified, "R003 R006"),
        ("suicidal-ideation-alone", Force.Review, "R001"),
        ("severe-depression-alone", Force.Review, "R001"),
        ("danger-to-others", Force.Review, "R011"),
        ("suicide-risk-assessed", Force.Must, "R001 R011"),
        ("crisis-plan", Force.Must, "R004 R011 R110"),
        ("support-need-within-capacity", Force.Review, "R005"),
        ("screened-for-fit", Force.Must, "R009"),
        ("individual-meeting", Force.Should, "R010 R111"),
        ("problem-matches-theme", Force.Should, "R035 R036"),
        ("conflicting-relationship", Force.Must, "R020"),
        ("identity-verified", Force.Must, "R103 R104"),
        ("online-consent", Force.Must, "R016 R093 R100 R108"),
        ("confidentiality-agreement", Force.Must, "R102"),                         // R041 R101 R102, one each
        ("no-recording-agreement", Force.Must, "R101"),
        ("group-rules-acknowledged", Force.Must, "R041"),
        ("technology-access", Force.Must, "R012"),
        ("private-space", Force.Must, "R014 R015 R172 R173"),                      // R172 and R173 are its evidence
        ("network", Force.Consider, "R017"),
        ("individual-goals", Force.Must, "R038"),
        ("agrees-on-tasks", Force.Should, "R122 R123 R148"),                       // R148 is its evidence
        ("expected-attendance", Force.Should, "R019"),
        ("digital-confidence", Force.Consider, "R013"),
        ("privacy-motive", Force.Consider, "R018"),
        ("ambivalence", Force.Consider, "R032"),
        ("in-person-criteria", Force.Must, "R007 R008"),
        ("in-person-review", Force.Review, "R007 R008"),                           // its companion: a review in person asks for one online
        ("intimacy-problems-stuck-in-person", Force.Favours, "R022"),
        ("dismissive-avoidant-attachment", Force.Favours, "R023 R024 R124"),       // R124: measuring it is optional
        ("dissociative-symptoms", Force.Favours, "R025 R026"),
        ("social-anxiety", Force.Favours, "R027"),
        ("borderline-personality-in-group", Force.Favours, "R028"),
        ("borderline-personality-online", Force.Favours, "R029"),
        ("less-stigma", Force.Favours, "R031"),
        ("travel-or-cost-barrier", Force.Favours, "R033"),
        ("late-or-aloof-in-person", Force.Consider, "R030"),                       // a prompt to assess, which statements.json weighs "consider"
    ];

    /// <summary>statements.json, by hand: the sections in which the statements stand.</summary>
    private static readonly Dictionary<string, string[]> Sections = new()
    {
        [Pregroup] = ["R001", "R002", "R003", "R004", "R005", "R006", "R007", "R008", "R012", "R013", "R022", "R023", "R024", "R025", "R026", "R027", "R028", "R029", "R030", "R031", "R032", "R033", "R122"],
        [Frame] = ["R014", "R015", "R016", "R111"],
        [Ethics] = ["R093", "R108", "R110"],
        [Basics] = ["R018", "R019", "R035", "R100"],
        [Privacy] = ["R020", "R101", "R102", "R104"],
        [Making] = ["R009", "R010", "R011", "R017", "R021", "R036", "R038", "R041", "R103"],
    };

    [Fact]
    public void The_rules_and_how_they_weigh_are_those_of_the_document() =>
        ScreeningRulebook.Default.Rules.Select(rule => (rule.Id, rule.Force))
            .ShouldBe(Table.Select(row => ($"screening/{row.Id}", row.Force)), ignoreOrder: true);

    [Fact]
    public void Each_rule_rests_on_the_statements_the_document_names()
    {
        foreach (var (id, _, from) in Table)
        {
            var rule = RuleOf(id);
            string.Join(' ', rule.Statements.Concat(rule.Reasons)).ShouldBe(from, id);
        }
    }

    [Fact]
    public void Each_rule_rests_on_a_statement_or_on_a_named_publication()
    {
        foreach (var rule in ScreeningRulebook.Default.Rules)
        {
            rule.Source.Publication.Citation.ShouldNotBeNullOrWhiteSpace(rule.Id);
            if (rule.Statements.Count + rule.Reasons.Count == 0) Triage.ShouldContain(SectionOf(rule), rule.Id);
        }
    }

    [Fact]
    public void Each_rule_cites_a_section_in_which_one_of_its_statements_stands()
    {
        foreach (var rule in ScreeningRulebook.Default.Rules.Where(rule => !Triage.Contains(SectionOf(rule))))
            Sections[SectionOf(rule)].Intersect(rule.Statements.Concat(rule.Reasons)).ShouldNotBeEmpty(rule.Id);
    }

    [Fact]
    public void No_statement_on_candidates_is_dropped_silently()
    {
        // R034 is the format a decision points to, and R037 belongs to the design of a group.
        var expected = Enumerable.Range(1, 38).Select(number => $"R{number:000}").Except(["R034", "R037"]);

        expected.Except(ScreeningRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_has_always_been_in_force() =>
        ScreeningRulebook.Default.Rules.ShouldAllBe(rule => rule.InForce == EffectivePeriod.Always);

    [Fact]
    public void The_rulebook_says_who_it_is_and_what_was_chosen_by_default()
    {
        var rulebook = ScreeningRulebook.Default;

        rulebook.Id.ShouldBe("screening/online");
        rulebook.Version.ShouldBe("1.0.0");
        rulebook.AnswersCurrentForDays.ShouldBe(30);
        rulebook.Policy.ShouldBe([
            new("answersCurrentForDays", "30"),
            new("acceptsPhq9ItemNine", "true"),
            new("publicNetworkBlocks", "false"),
            new("minimumAttendancePercent", "75"),
        ]);
    }

    [Fact]
    public void A_decision_records_the_options_it_was_made_with() =>
        Judgements.Strict.Judge(Clear, Day).Rulebook.Policy.ShouldBe([
            new("answersCurrentForDays", "7"),
            new("acceptsPhq9ItemNine", "false"),
            new("publicNetworkBlocks", "true"),
            new("minimumAttendancePercent", "90"),
        ]);

    [Fact]
    public void Every_policy_has_the_same_hash_and_text_and_options_of_its_own()
    {
        ScreeningPolicy[] policies =
        [
            new(),
            new() { AnswersCurrentForDays = 31 },
            new() { AcceptsPhq9ItemNine = false },
            new() { PublicNetworkBlocks = true },
            new() { MinimumAttendancePercent = 76 },
        ];

        ScreeningRulebook.For(new()).Hash.ShouldBe(ScreeningRulebook.Default.Hash);
        ScreeningRulebook.Default.Hash.ShouldMatch("^sha256:[0-9a-f]{64}$");
        policies.Select(policy => ScreeningRulebook.For(policy).Hash).Distinct().Count().ShouldBe(1);
        policies.Select(policy => string.Join(" ", ScreeningRulebook.For(policy).Policy)).Distinct().Count().ShouldBe(policies.Length);
        foreach (var policy in policies) ScreeningPolicy.Of(ScreeningRulebook.For(policy).Policy).ShouldBe(policy);
    }

    [Theory]
    [InlineData(0, 0, Outcome.Clear)]
    [InlineData(0, 1, Outcome.Open)]
    [InlineData(7, 7, Outcome.Clear)]
    [InlineData(7, 8, Outcome.Open)]
    [InlineData(30, 30, Outcome.Clear)]
    [InlineData(30, 31, Outcome.Open)]
    [InlineData(365, 365, Outcome.Clear)]
    [InlineData(365, 366, Outcome.Open)]
    public void The_policy_says_for_how_long_an_answer_is_current(int window, int daysAgo, Outcome expected)
    {
        var candidate = ClearOn(Day.PlusDays(-daysAgo));

        ScreeningRulebook.For(new() { AnswersCurrentForDays = window }).Decide(candidate, Day).ShouldBe(expected);
    }

    [Theory]
    [InlineData(true, Outcome.Clear)]
    [InlineData(false, Outcome.Open)]
    public void The_policy_says_whether_item_nine_is_enough(bool accepts, Outcome expected)
    {
        var candidate = Unassessed with { AcuteCrisis = false, Phq9 = Phq9Of(0, 0) };

        ScreeningRulebook.For(new() { AcceptsPhq9ItemNine = accepts }).Decide(candidate, Day).ShouldBe(expected);
    }

    [Theory]
    [InlineData(-1, 75)]
    [InlineData(int.MinValue, 75)]
    [InlineData(30, 0)]
    [InlineData(30, -1)]
    [InlineData(3_651, 75)]
    [InlineData(30, 101)]
    public void A_policy_that_makes_no_sense_throws(int days, int percent) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ScreeningRulebook.For(new() { AnswersCurrentForDays = days, MinimumAttendancePercent = percent })).ParamName.ShouldBe("value");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3_650, 100)]
    public void The_outermost_policies_are_accepted(int days, int percent) =>
        ScreeningRulebook.For(new() { AnswersCurrentForDays = days, MinimumAttendancePercent = percent }).Decide(Clear, Day).ShouldBe(Outcome.Clear);

    [Fact]
    public void No_policy_and_no_in_person_rulebook_throw()
    {
        Should.Throw<ArgumentNullException>(() => ScreeningRulebook.For(null!)).ParamName.ShouldBe("policy");
        Should.Throw<ArgumentNullException>(() => ScreeningRulebook.Default.Judge(null!, Clear, Day, null)).ParamName.ShouldBe("inPerson");
    }

    private static Rule<Candidate> RuleOf(string id) => ScreeningRulebook.Default.Rules.Single(rule => rule.Id == $"screening/{id}");

    private static string SectionOf(Rule<Candidate> rule) => $"{rule.Source.Publication.Id}: {rule.Source.Section}";
}
