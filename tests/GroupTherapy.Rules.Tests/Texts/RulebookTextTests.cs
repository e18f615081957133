using System.Text.Json.Nodes;

namespace GroupTherapy.Rules.Tests.Texts;

public class RulebookTextTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly NumberParameter Days = new("answersCurrentForDays", "For how long?", "days", 0, 365, 30);
    private static readonly NumberParameter Hours = new("hours", "How many hours?", "hours", 0, 9, 4);
    private static readonly YesNoParameter Supported = new("supported", "Does support count?", true);
    private static readonly YesNoParameter Strict = new("strict", "Strictly?", false);

    private static readonly DerivedFact<GroupLeader> Backed = new(
        "backed", "Is there \"backing\"?", new Evidence<GroupLeader>("insured", LeaderRules.Facts.IsInsured.Holds), new("needs-support", LeaderRules.Facts.NeedsSupport.Holds, EvidenceWeight.AgainstOnly) { CountsWhen = Supported });

    /// <summary>A rule that refers to parameters in every way there is.</summary>
    private static readonly Rule<GroupLeader> Chosen = new()
    {
        Id = "chosen",
        Title = "As the practice chooses",
        Source = new Publication("xa-nl-act", "Northland Act").At("Section 2"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = LeaderRules.Facts.CredentialDay.WithinDaysBeforeAsOf(Days) | LeaderRules.Facts.GroupsLed.Below(Hours) | LeaderRules.Facts.GroupsLed.AtMost(Hours),
        Requires = (LeaderRules.Facts.SupervisionHours.AtLeast(Hours) & Backed.Holds) | LeaderRules.Facts.SupervisionHours.Between(Hours, Hours),
        Force = Force.Consider,
        ForceWhen = new(Strict, Force.Must),
        Because = "The practice knows.",
        Remedy = "Ask the practice.",
    };

    private static readonly Rulebook<GroupLeader> Book = new(
        "xa-nl/leaders",
        "1.0.0",
        LeaderRules.Facts.Set,
        [
            .. LeaderRules.Book.Rules,
            Odd("always", EffectivePeriod.Always), Odd("since", EffectivePeriod.Since(new(2024, 7, 1))),
            Chosen,
            Odd("until", new(null, new(2025, 1, 1))), Odd("between", EffectivePeriod.Between(new(2024, 7, 1), new(2025, 1, 1))),
        ],
        Days,
        [Days, Hours, Supported, Strict, new ChoiceParameter<int>("setting", "Which \"one\"\\?", [(1, "one"), (2, "a\\n\n(b)")], 2), new TextParameter("told", "Why?")]);


    /// <summary>Everything a rule can say, with everything that could be mistaken for notation.</summary>
    private static Rule<GroupLeader> Odd(string id, EffectivePeriod inForce) => new()
    {
        Id = id,
        Title = "A \"title\" (odd) \\",
        Source = new Publication("xa-nl-act", "Northland\nAct \\n").At("Section \"1\""),
        InForce = inForce,
        Requires = LeaderRules.Facts.IsInsured.IsAnswered | LeaderRules.Facts.Level.IsAnswered | LeaderRules.Facts.Topics.IsAnswered,
        Force = Force.Consider,
        Because = "because",
        Remedy = "always",
        Confidential = id == "since",
        Statements = ["R001", "because"],
        Reasons = id == "until" ? [] : ["R002"],
    };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Fact]
    public void A_text_makes_the_rulebook_again()
    {
        var random = new RandomLeaders(1);
        Book.ShouldJudgeTheSame([.. Enumerable.Range(0, 300).Select(_ => (random.Leader(), AsOf)), (LeaderRules.Sound, AsOf)]);

        var again = RulebookText.Read(Book.Text, Book.Facts);
        again.Policy.ShouldBe(Book.Policy);
        (again.Id, again.Version, again.AnswersCurrentForDays).ShouldBe(("xa-nl/leaders", "1.0.0", 30));
        again.Parameters.Select(parameter => (parameter.Id, parameter.Question, parameter.Kind, parameter.ByDefault, parameter.Expected)).ShouldBe(Book.Parameters.Select(parameter => (parameter.Id, parameter.Question, parameter.Kind, parameter.ByDefault, parameter.Expected)));
        again.Rules.Single(rule => rule.Id == "since").Because.ShouldBe("because");
        RulebookText.IdOf(Book.Text).ShouldBe("xa-nl/leaders");
        RulebookText.HashOf(Book.Text).ShouldBe(Book.Hash);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_does_the_text_of_any_rulebook(int seed)
    {
        var random = new RandomLeaders(seed);
        var book = new Rulebook<GroupLeader>("xa-nl/any", "1", random.Facts.Set, random.Rules(20, 3).Select(rule => rule.Rule), seed % 2 == 0 ? null : 30);

        book.ShouldJudgeTheSame(Enumerable.Range(0, 100).Select(_ => (random.Leader(), AsOf)));
    }

    [Fact]
    public void A_text_with_a_character_changed_is_refused_or_says_something_else_exactly()
    {
        var text = Book.Text;
        var (refused, read) = (0, 0);
        for (var at = 0; at < text.Length; at += 61)
        {
            foreach (var changed in new[] { text.Remove(at, 1), text.Insert(at, " "), text.Insert(at, "["), text.Remove(at, 1).Insert(at, "1") })
            {
                try
                {
                    // The hash is that of the canonical text, and all but the host's own words for its facts is as it was written.
                    var book = RulebookText.Read(changed, Book.Facts);
                    if (RulebookText.HashOf(Canonical(changed)) != book.Hash || Own(RulebookWriter.Of(book)) != Own(changed)) throw new InvalidOperationException($"At {at}: read otherwise than written.");
                    read++;
                }
                catch (RulebookException exception)
                {
                    refused++;
                    exception.Message.ShouldMatch("^(Line [0-9]+|/|The text: |Rulebook ')");
                    exception.Message.ShouldContain("found ");
                }
            }
        }

        refused.ShouldBeGreaterThan(text.Length / 61);
        read.ShouldBeGreaterThan(text.Length / 200);

        static string Canonical(string text) => CanonicalJson.Of(JsonParser.Parse(text).Value);

        static string Own(string text)
        {
            var all = JsonNode.Parse(Canonical(text))!.AsObject();
            all.Remove("facts");
            return all.ToJsonString();
        }
    }

    [Fact]
    public void A_text_cut_short_is_refused_wherever_it_is_cut()
    {
        for (var length = 0; length < Book.Text.Length; length += 7) Should.Throw<RulebookException>(() => RulebookText.Read(Book.Text.Substring(0, length), Book.Facts)).Message.ShouldContain("expected ");
    }

    [Fact]
    public void Spaces_and_the_order_of_names_are_no_part_of_a_text()
    {
        var reordered = new JsonObject(JsonNode.Parse(Book.Text)!.AsObject().Reverse().Select(member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value!.DeepClone())));

        RulebookText.Read(reordered.ToJsonString(new() { WriteIndented = true }), Book.Facts).Hash.ShouldBe(Book.Hash);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "", "", "Line 1, character 1: found the end of the text, expected a value of JSON that is not null." },
        { "{\"answers", "(rulebook \"answers", "Line 1: found the text of a rulebook in the form of an earlier release, expected JSON." },
        { "\"id\":\"xa-nl/leaders\"", "\"id\":\"XA\"", "/id: found 'XA', expected a kebab-case id such as 'acute-crisis'." },
        { "\"version\":\"1.0.0\"", "\"version\":1", "/version: found 1, expected a text." },
        { ",\"version\":\"1.0.0\"", "", "The text: found no version, expected it." },
        { "\"version\":\"1.0.0\"", "\"version\":\"1.0.0\",\"version\":\"1.0.0\"", "expected each name once." },
        { "\"version\":\"1.0.0\"", "\"version\":\"1.0.0\",\"edition\":\"1\"", "/edition: found an unknown name, expected one of id, version, answersCurrentForDays, parameters, facts, derivedFacts, rules." },
        { "\"version\":\"1.0.0\"", "\"version\":\"\\ud800\"", "expected whole characters." },
        { "{\"parameter\":\"answersCurrentForDays\"}", "{\"parameter\":\"answersKeptForDays\"}", "/answersCurrentForDays/parameter: found 'answersKeptForDays', expected the id of one of the parameters." },
        { "{\"parameter\":\"answersCurrentForDays\"}", "{\"parameter\":\"strict\"}", "/answersCurrentForDays/parameter: found 'strict', expected a parameter of another kind." },
        { "{\"parameter\":\"answersCurrentForDays\"}", "-1", "/answersCurrentForDays: found -1, expected a whole number from 0 to 2147483647." },
        { "{\"parameter\":\"answersCurrentForDays\"}", "030", "expected a number in its shortest form, such as 20 or 0.5." },
        { "{\"parameter\":\"answersCurrentForDays\"}", "3e1", "expected a number in its shortest form, such as 20 or 0.5." },
        { "\"default\":30", "\"default\":366", "/parameters/0: found the parameter 'answersCurrentForDays' with a name, a range or a default that it cannot have, expected a camelCase id and a default within its range." },
        { "\"from\":\"2024-07-01\"", "\"from\":\"2024-06-31\"", "/from: found '2024-06-31', expected a day such as 2026-11-20." },
        { "\"force\":\"favours\"", "\"force\":\"suggest\"", "/force: found 'suggest', expected one of must, must-unless-justified, review, should, consider, favours." },
        { "\"kind\":\"yes/no\",\"question\":\"Has the board", "\"kind\":\"count\",\"question\":\"Has the board", "/facts/1: found fact 'supervisor-approved' with the kind 'count', expected the kind 'yes/no'." },
        { "\"unit\":\"hours\"", "\"unit\":\"days\"", "found fact 'supervision-hours' with the unit 'days', expected the unit 'hours'." },
        { "\"id\":\"supervisor-approved\"", "\"id\":\"supervisor-gone\"", "/facts/1: found fact 'supervisor-gone', expected a fact of the rulebook's own set, which has none of that id." },
        { "\"id\":\"self-review\"", "\"id\":\"other-review\"", "with the form 'other-review, dated', expected the form 'self-review, dated'." },
        { "\"dated\":true,\"id\":\"self-review\"", "\"dated\":false,\"id\":\"self-review\"", "with the form 'self-review', expected the form 'self-review, dated'." },
        { "\"trainee\",\"associate\",\"licensed\"", "\"trainee\",\"licensed\",\"associate\"", "/facts/0: found fact 'level' with the choices 'trainee, licensed, associate', expected the choices 'trainee, associate, licensed'." },
        { "\"oneOf\":[\"associate\"]", "\"oneOf\":[\"bishop\"]", "/oneOf/0: found 'bishop', expected one of the fact's answers." },
        { "\"oneOf\":[\"associate\"]", "\"oneOf\":[]", "expected a test that an answer can pass." },
        { "\"atLeast\":4", "\"atLeast\":\"four\"", "/atLeast: found 'four', expected an answer of kind count." },
        { "\"atLeast\":4", "\"atLeast\":4,\"is\":true", "/is: found an unknown name, expected one of fact, atLeast, above, atMost, below." },
        { "\"fact\":\"level\",\"oneOf\":[\"associate\"]", "\"fact\":\"level\"", "found an object, expected what an answer of kind choice must be." },
        { "\"derived\":\"concern\"", "\"derived\":\"worry\"", "/derived: found 'worry', expected the id of one of the derived facts." },
        { "\"derived\":\"concern\"", "\"derived\":\"needs-support\"", "found 'needs-support', expected a derived fact that does not rest on itself." },
        { "\"isAnswered\":true", "\"isAnswered\":false", "/isAnswered: found false, expected true." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_told(string found, string changed, string expected)
    {
        var at = Book.Text.IndexOf(found, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        var text = found.Length == 0 ? "" : Book.Text.Remove(at, found.Length).Insert(at, changed);

        Should.Throw<RulebookException>(() => RulebookText.Read(text, Book.Facts)).Message.ShouldEndWith(expected);
    }

    [Fact]
    public void A_denied_denial_a_list_of_one_and_a_list_in_its_like_are_refused()
    {
        const string Insured = "{\"fact\":\"insured\",\"is\":true}";
        Read($"{{\"any\":[{Insured},{{\"not\":{Insured}}}]}}").Requires.ToString().ShouldBe("insured or not insured");

        Should.Throw<RulebookException>(() => Read($"{{\"not\":{{\"not\":{Insured}}}}}")).Message.ShouldBe("/rules/0/requires/not: found an object, expected no denial of a denial.");
        Should.Throw<RulebookException>(() => Read($"{{\"all\":[{Insured}]}}")).Message.ShouldBe("/rules/0/requires/all: found less than two conditions, expected two or more.");
        Should.Throw<RulebookException>(() => Read($"{{\"any\":[{Insured},{{\"any\":[{Insured},{Insured}]}}]}}")).Message.ShouldBe("/rules/0/requires: found a list of conditions within a list of its own kind, expected one list.");
        Should.Throw<RulebookException>(() => Read(string.Concat(Enumerable.Repeat("{\"not\":{\"all\":[", 100_000)))).Message.ShouldEndWith("expected at most 200 lists and objects within each other.");

        static Rule<GroupLeader> Read(string condition) => RulebookText.Read(
            "{\"derivedFacts\":[],\"facts\":[{\"id\":\"insured\",\"kind\":\"yes/no\",\"question\":\"Insured?\"}],\"id\":\"xa-nl/one\",\"parameters\":[],\"rules\":[{\"because\":\"Because.\",\"confidential\":false,\"force\":\"must\",\"id\":\"one\",\"reasons\":[],\"remedy\":\"Remedy.\",\"requires\":"
            + condition + ",\"source\":{\"citation\":\"Act\",\"id\":\"xa-nl-act\",\"section\":\"1\"},\"statements\":[],\"title\":\"One\"}],\"version\":\"1\"}", LeaderRules.Facts.Set).Rules[0];
    }

    [Fact]
    public void A_fact_or_a_derived_fact_that_no_rule_uses_is_refused()
    {
        var text = JsonNode.Parse(Book.Text)!;
        text["derivedFacts"]!.AsArray().Add(JsonNode.Parse("""{"evidence":[{"from":"insured","says":{"fact":"insured","is":true},"weight":"forOnly"}],"id":"unused","question":"Used?"}"""));
        Should.Throw<RulebookException>(() => RulebookText.Read(text.ToJsonString(), Book.Facts)).Message.ShouldBe("/derivedFacts: found what is written otherwise than its rules are, expected each thing that its rules refer to, once and in their order.");
    }

    [Fact]
    public void A_text_makes_the_rulebook_on_facts_of_its_own_too()
    {
        var read = RulebookText.Read(Book.Text);

        RulebookWriter.Of(read).ShouldBe(Book.Text);
        read.Hash.ShouldBe(Book.Hash);
    }

    [Fact]
    public void A_question_worded_otherwise_by_now_is_the_same_question()
    {
        var before = Book.Text.Replace("Is the leader insured?", "Has the leader insurance?", StringComparison.Ordinal);
        var read = RulebookText.Read(before, Book.Facts);

        read.Text.ShouldBe(before);
        read.Hash.ShouldBe(RulebookText.HashOf(before));
        read.Judge(LeaderRules.Sound with { IsInsured = false }, AsOf).Outcome.ShouldBe(Outcome.Blocked);
    }
}
