namespace GroupTherapy.Rules.Tests.Texts;

public class RulebookWriterTests
{
    private sealed record Text
    {
        public string Id { get; init; } = "rule-one";

        public string Title { get; init; } = "Title";

        public string Publication { get; init; } = "xa-nl-act";

        public string Citation { get; init; } = "Northland Act";

        public string Section { get; init; } = "Section 1";

        public EffectivePeriod InForce { get; init; } = EffectivePeriod.Since(new(2026, 1, 1));

        public Force Force { get; init; } = Force.Must;

        public int Threshold { get; init; } = 4;

        public bool Conditional { get; init; } = true;

        public string Because { get; init; } = "Because.";

        public string Remedy { get; init; } = "Remedy.";

        public bool Confidential { get; init; }

        public string[] Statements { get; init; } = ["R001"];

        public string[] Reasons { get; init; } = ["R002"];

        public EvidenceWeight Weight { get; init; } = EvidenceWeight.ForAndAgainst;

        public string From { get; init; } = "insured";

        public string Question { get; init; } = "How many hours?";

        public string Unit { get; init; } = "hours";

        public string Choice { get; init; } = "associate";

        public string Form { get; init; } = "review";

        public bool IsDenied { get; init; } = true;

        public bool EitherWay { get; init; }

        public int? Window { get; init; } = 30;

        public string RulebookId { get; init; } = "xa-nl/leaders";

        public string Version { get; init; } = "1.0.0";

        public PolicyParameter[] Parameters { get; init; } = [new TextParameter("setting", "Which?")];

        public Func<CountFact<GroupLeader>, Condition<GroupLeader>>? Limit { get; init; }

        public ForceWhen? ForceWhen { get; init; }

        public YesNoParameter? CountsWhen { get; init; }

        public bool Swapped { get; init; }

        public Rulebook<GroupLeader> Build()
        {
            var facts = new FactSet<GroupLeader>();
            var hours = facts.Count("hours", Question, Unit, leader => leader.SupervisionHours, new(Form, "Review", leader => leader.SelfReviewOn));
            var level = facts.Choice("level", "Level?", [(CredentialLevel.Trainee, "trainee"), (CredentialLevel.Associate, Choice)], leader => leader.Level);
            var insured = facts.YesNo("insured", "Insured?", leader => leader.IsInsured);
            var worry = new DerivedFact<GroupLeader>("worry", "A worry?", new Evidence<GroupLeader>(From, insured.Holds, Weight) { CountsWhen = CountsWhen });
            var (first, second) = (Limit is null ? hours.AtLeast(Threshold) : Limit(hours), IsDenied ? !worry.Holds : worry.Holds);
            var rule = new Rule<GroupLeader>
            {
                Id = Id,
                Title = Title,
                Source = new Publication(Publication, Citation).At(Section),
                InForce = InForce,
                AppliesWhen = Conditional ? level.Is(CredentialLevel.Associate) : null,
                Requires = EitherWay ? first | second : first & second,
                Force = Force,
                ForceWhen = ForceWhen,
                Because = Because,
                Remedy = Remedy,
                Confidential = Confidential,
                Statements = Statements,
                Reasons = Reasons,
            };
            var other = LeaderRules.Rule("rule-two", insured.Holds);
            return new(RulebookId, Version, facts, Swapped ? [other, rule] : [rule, other], Window, Parameters);
        }
    }

    private static readonly NumberParameter Least = new("least", "How few?", "hours", 1, 9, 4);
    private static readonly NumberParameter Most = new("most", "How many?", "hours", 1, 9, 4);
    private static readonly YesNoParameter Strict = new("strict", "Strictly?", false);
    private static readonly YesNoParameter Counted = new("counted", "Does it count?", true);

    private static readonly Text[] Variants =
    [
        new() { Id = "rule-1" },
        new() { Title = "Other" },
        new() { Publication = "xa-nl-code" },
        new() { Citation = "Northland Code" },
        new() { Section = "Section 2" },
        new() { InForce = EffectivePeriod.Since(new(2026, 1, 2)) },
        new() { InForce = EffectivePeriod.Between(new(2026, 1, 1), new(2027, 1, 1)) },
        new() { Force = Force.MustUnlessJustified },
        new() { Threshold = 5 },
        new() { Conditional = false },
        new() { Because = "Other." },
        new() { Remedy = "Other." },
        new() { Confidential = true },
        new() { Statements = ["R003"] },
        new() { Statements = ["R001", "R003"] },
        new() { Reasons = [] },
        new() { Statements = [], Reasons = ["R001", "R002"] },
        new() { Statements = ["R001", "because"], Reasons = [] },
        new() { Weight = EvidenceWeight.ForOnly },
        new() { Weight = EvidenceWeight.AgainstOnly },
        new() { From = "other" },
        new() { Question = "How many hours a month?" },
        new() { Unit = "days" },
        new() { Choice = "assistant" },
        new() { Form = "other-review" },
        new() { IsDenied = false },
        new() { EitherWay = true },
        new() { Limit = hours => hours.AtLeast(Most), Parameters = [Most] },
        new() { Limit = hours => hours.AtMost(Most), Parameters = [Most] },
        new() { Limit = hours => hours.Below(Most), Parameters = [Most] },
        new() { Limit = hours => hours.AtLeast(Least), Parameters = [Least] },
        new() { Limit = hours => hours.Between(Least, Most), Parameters = [Least, Most] },
        new() { ForceWhen = new(Strict, Force.Review), Parameters = [Strict] },
        new() { ForceWhen = new(Strict, Force.Should), Parameters = [Strict] },
        new() { CountsWhen = Counted, Parameters = [Counted] },
    ];

    private static readonly Text[] BookVariants =
    [
        new() { Window = 31 },
        new() { Window = null },
        new() { RulebookId = "xa-nl/other" },
        new() { Version = "1.0.1" },
        new() { Parameters = [] },
        new() { Parameters = [new TextParameter("setting", "Which one?")] },
        new() { Parameters = [new TextParameter("other", "Which?")] },
        new() { Parameters = [new TextParameter("setting", "Which?"), new TextParameter("other", "Which?")] },
        new() { Parameters = [new YesNoParameter("setting", "Which?", true)] },
        new() { Parameters = [new YesNoParameter("setting", "Which?", false)] },
        new() { Parameters = [new NumberParameter("setting", "Which?", "days", 0, 9, 1)] },
        new() { Parameters = [new NumberParameter("setting", "Which?", "weeks", 0, 9, 1)] },
        new() { Parameters = [new NumberParameter("setting", "Which?", "days", 1, 9, 1)] },
        new() { Parameters = [new NumberParameter("setting", "Which?", "days", 0, 8, 1)] },
        new() { Parameters = [new NumberParameter("setting", "Which?", "days", 0, 9, 2)] },
        new() { Parameters = [new ChoiceParameter<int>("setting", "Which?", [(1, "one"), (2, "two")], 1)] },
        new() { Parameters = [new ChoiceParameter<int>("setting", "Which?", [(1, "one"), (2, "two")], 2)] },
        new() { Parameters = [new ChoiceParameter<int>("setting", "Which?", [(1, "one")], 1)] },
        new() { Swapped = true },
    ];

    public static TheoryData<int> RuleVariants => [.. Enumerable.Range(0, Variants.Length)];

    [Fact]
    public void The_hash_is_the_same_when_rebuilt_from_equal_text()
    {
        new Text().Build().Hash.ShouldBe(new Text().Build().Hash);
        new Text().Build().Hash.ShouldMatch("^sha256:[0-9a-f]{64}$");
    }

    [Theory]
    [MemberData(nameof(RuleVariants))]
    public void The_hash_and_the_rule_change_when_anything_a_rule_says_changes(int variant)
    {
        Variants[variant].Build().Hash.ShouldNotBe(new Text().Build().Hash);
        Variants[variant].Build().Rules[0].ShouldNotBe(new Text().Build().Rules[0]);
    }

    [Fact]
    public void The_hash_changes_when_anything_the_rulebook_says_changes_and_the_rule_does_not()
    {
        foreach (var variant in BookVariants)
        {
            variant.Build().Hash.ShouldNotBe(new Text().Build().Hash);
            variant.Build().Rules.ShouldContain(new Text().Build().Rules[0]);
        }
    }

    [Fact]
    public void No_two_variants_share_a_hash()
    {
        var hashes = Variants.Concat(BookVariants).Append(new()).Select(variant => variant.Build().Hash).ToList();

        hashes.Distinct().Count().ShouldBe(hashes.Count);
    }

    [Fact]
    public void Text_that_looks_like_JSON_stays_text()
    {
        new Text { Because = "a\" \"b", Remedy = "c" }.Build().Hash.ShouldNotBe(new Text { Because = "a", Remedy = "b\" \"c" }.Build().Hash);
        new Text { Statements = ["R1 R2"] }.Build().Hash.ShouldNotBe(new Text { Statements = ["R1", "R2"] }.Build().Hash);
        new Text { Because = "a\\n" }.Build().Hash.ShouldNotBe(new Text { Because = "a\n" }.Build().Hash);
    }

    [Fact]
    public void Rules_compare_by_what_they_say()
    {
        var (one, same) = (new Text().Build().Rules[0], new Text().Build().Rules[0]);

        one.ShouldNotBeSameAs(same);
        one.Equals(same).ShouldBeTrue();
        one.Equals((object)same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.Equals(null).ShouldBeFalse();
        one.Equals(new object()).ShouldBeFalse();
    }
}
