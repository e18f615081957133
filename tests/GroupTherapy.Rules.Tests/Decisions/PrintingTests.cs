namespace GroupTherapy.Rules.Tests.Decisions;

public class PrintingTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    [Fact]
    public void Nothing_about_a_person_is_printed()
    {
        // Odd answers, each of which would be recognised in a text.
        var leader = new GroupLeader
        {
            Level = CredentialLevel.Trainee,
            SupervisionHours = 3141,
            GroupsLed = 27182,
            SessionMinutes = 1618.0339m,
            CredentialDay = new(1987, 6, 5),
            Topics = ["substance-use"],
            IsInsured = false,
            SelfReviewOn = AsOf.PlusDays(-7),
            SelfReviewConcern = true,
            SelfReviewScore = 4669,
            PeerReviewOn = AsOf.PlusDays(1),
            PeerReviewConcern = true,
        };
        string[] odd = ["trainee", "Trainee", "3141", "27182", "1618", "1987", "substance", "4669", "2026-03-08", "2026-03-16", "Qx7 Unlikely-Name", "Zz9 unlikely reason", "True", "False"];
        var book = LeaderRules.Rulebook([.. LeaderRules.Book.Rules.Where(rule => rule.Id is not ("no-trainee" or "trained-fully"))]);
        var justified = new Override("insured", "Qx7 Unlikely-Name", AsOf, "Zz9 unlikely reason");
        var decision = book.Judge(leader, AsOf, [justified]);
        var open = book.Judge(leader with { PeerReviewOn = null, SupervisionHours = null, SessionMinutes = null }, AsOf, [justified]);

        IEnumerable<object> printed =
        [
            leader, decision, decision.Answers, justified, .. decision.Errors,
            .. decision.Findings, .. decision.AllFindings(), .. decision.AllFindings().SelectMany(finding => finding.Facts), .. decision.AllFindings().Select(finding => finding.Explanation),
            .. open.StillNeeded(), .. open.ToClear().SelectMany(set => set), .. open.Findings, open.Answers,
            .. Boundaries<GroupLeader>.Of(book.Rules[0], book.Facts, AsOf),
        ];
        var texts = printed.Select(one => one.ToString()!).ToList();

        decision.Errors.ShouldNotBeEmpty();
        open.StillNeeded().ShouldNotBeEmpty();
        open.ToClear().ShouldNotBeEmpty();
        texts.Count.ShouldBeGreaterThan(40);
        foreach (var text in texts) odd.ShouldAllBe(value => !text.Contains(value, StringComparison.Ordinal), text);
    }

    [Fact]
    public void What_is_printed_is_an_id_or_a_status()
    {
        var decision = LeaderRules.Book.Judge(LeaderRules.Sound with { IsInsured = false, SupervisionHours = null }, AsOf);

        decision.ToString().ShouldBe("Blocked");
        decision.Answers.ToString().ShouldBe("Answers");
        decision.Findings.Single(finding => finding.Rule.Id == "insured").ToString().ShouldBe("insured: NotMet");
        decision.Findings.Single(finding => finding.Rule.Id == "insured").Facts[0].ToString().ShouldBe("insured");
        decision.StillNeeded()[0].ToString().ShouldBe("supervision-hours");
        decision.ToClear()[0].Select(change => change.ToString()).ShouldBe(["insured", "supervision-hours"], ignoreOrder: true);
        LeaderRules.Book.ToString().ShouldBe("xa-nl/leaders 1.0.0");
        LeaderRules.Book.Rules[0].ToString().ShouldBe("supervised");
        LeaderRules.Facts.Level.ToString().ShouldBe("level");
    }
}
