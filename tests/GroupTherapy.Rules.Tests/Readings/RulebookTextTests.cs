namespace GroupTherapy.Rules.Tests.Readings;

public class RulebookTextTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    private static readonly Rulebook<GroupLeader> Book = new(
        "xa-nl/leaders",
        "1.0.0",
        LeaderRules.Facts.Set,
        [
            .. LeaderRules.Book.Rules,
            Odd("always", EffectivePeriod.Always), Odd("since", EffectivePeriod.Since(new(2024, 7, 1))),
            Odd("until", new(null, new(2025, 1, 1))), Odd("between", EffectivePeriod.Between(new(2024, 7, 1), new(2025, 1, 1))),
        ],
        30,
        [new("setting \"one\"", "a\\n\n(b)"), new("empty", "")]);

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
        var refused = 0;
        for (var at = 0; at < text.Length; at += 7)
        {
            foreach (var changed in new[] { text.Remove(at, 1), text.Insert(at, " "), text.Insert(at, "("), text.Remove(at, 1).Insert(at, "1") })
            {
                if (changed == text) continue;
                try
                {
                    var read = RulebookText.Read(changed, Book.Facts);
                    read.Hash.ShouldNotBe(Book.Hash);

                    // Only the host's own words for a question or a form may differ from those in the text.
                    if (Words(Notation.Of(read)) != Words(changed)) throw new InvalidOperationException($"At {at}: read otherwise than written.");
                }
                catch (RulebookException exception)
                {
                    refused++;
                    exception.Message.ShouldMatch("^(Line [0-9]+|Rulebook ')");
                }
            }
        }

        refused.ShouldBeGreaterThan(text.Length / 7);

        static string Words(string text) => System.Text.RegularExpressions.Regex.Replace(text, """(?<=\((yes/no|count|amount|choice|day|codes) "[a-z-]+" )"[^"]*"( "[^"]*" "[a-z-]*") "[^"]*" """, "$2 ");
    }

    [Fact]
    public void A_text_cut_short_is_refused_wherever_it_is_cut()
    {
        // But where it ends with a line there is a shorter rulebook, with another hash.
        for (var length = 0; length < Book.Text.Length; length++)
        {
            if (Book.Text[length] != '\n') Should.Throw<RulebookException>(() => RulebookText.Read(Book.Text.Substring(0, length), Book.Facts));
        }
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "", "", "Line 1, character 1: found the end of the text, expected '(rulebook '." },
        { "\"1.0.0\" 30", "\"1.0.0\" -2", "Line 1, character 35: found '-2)', expected a number from -1 to 2147483647." },
        { "\"1.0.0\" 30", "\"1.0.0\" 030", "Line 1, character 35: found '030)', expected a number from -1 to 2147483647." },
        { "\"xa-nl/leaders\" ", "\"XA\" ", "Line 1: found the id 'XA', expected a kebab-case id such as 'screening/online'." },
        { "(from 2024-07-01)", "(from 2024-06-31)", "expected a day such as 2026-11-20." },
        { " Consider ", " Suggest ", "expected one of Must, MustUnlessJustified, Review, Should, Consider, Favours." },
        { "(yes/no \"supervisor-approved\"", "(count \"supervisor-approved\"", "Line 4: found fact 'supervisor-approved' with the kind 'count', expected the kind 'yes/no'." },
        { "\"hours\"", "\"days\"", "Line 4: found fact 'supervision-hours' with the unit 'days', expected the unit 'hours'." },
        { "\"supervisor-approved\"", "\"supervisor-gone\"", "Line 4: found fact 'supervisor-gone', expected a fact of the rulebook's own set, which has none of that id." },
        { "\"self-review\" \"Self-review\" dated", "\"other-review\" \"Self-review\" dated", "with the form 'other-review', expected the form 'self-review'." },
        { "\"self-review\" \"Self-review\" dated", "\"self-review\" \"Self-review\" undated", "with the form 'undated', expected the form 'dated'." },
        { "\"associate\" \"licensed\"", "\"licensed\" \"associate\"", "Line 4: found fact 'level' with the choices 'trainee, licensed, associate', expected the choices 'trainee, associate, licensed'." },
        { "OneOf 2 0", "OneOf 8 0", "expected a number from 1 to 7." },
        { "Includes 10 0", "Includes 11 0", "found the codes 11, expected codes of the list alone." },
        { "Between 5 ", "Between 0 ", "expected a number from 1 to 2147483648." },
        { "OneOf 2 0", "Includes 2 0", "found the test Includes of fact 'level', expected a test for an answer of kind choice." },
        { "(derived \"concern\" \"Is", "(derived \"concern\" \"Was", "found derived fact 'concern' with other evidence than before, expected one derived fact of that id." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_told(string found, string changed, string expected)
    {
        var at = Book.Text.IndexOf(found, StringComparison.Ordinal);
        var text = found.Length == 0 ? "" : Book.Text.Remove(at, found.Length).Insert(at, changed);

        Should.Throw<RulebookException>(() => RulebookText.Read(text, Book.Facts)).Message.ShouldEndWith(expected);
    }

    [Fact]
    public void A_denied_denial_a_list_of_one_and_a_list_in_its_like_are_refused()
    {
        const string Insured = "((yes/no \"insured\" \"Is the leader insured?\" \"\" \"\" \"\" undated) Between 2 2)";
        Read($"(any {Insured} (not {Insured}))").Requires.ToString().ShouldBe("insured or not insured");

        Should.Throw<RulebookException>(() => Read($"(not (not {Insured}))")).Message.ShouldBe("Line 2: found the denial of a denial, expected the condition itself.");
        Should.Throw<RulebookException>(() => Read($"(all {Insured})")).Message.ShouldBe("Line 2: found a list of one condition, expected two or more.");
        Should.Throw<RulebookException>(() => Read($"(any {Insured} (any {Insured} {Insured}))")).Message.ShouldBe("Line 2: found a list of conditions within a list of its own kind, expected one list.");
        Should.Throw<RulebookException>(() => Read(string.Concat(Enumerable.Repeat("(not (all ", 100_000)))).Message.ShouldBe("Line 2: found conditions within conditions without end, expected at most 100.");

        static Rule<GroupLeader> Read(string condition) => RulebookText.Read(
            $"(rulebook \"xa-nl/one\" \"1\" -1)\n(rule \"one\" \"One\" \"xa-nl-act\" \"Act\" \"1\" (always) Must always {condition} \"Because.\" \"Remedy.\" open because)", LeaderRules.Facts.Set).Rules[0];
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
