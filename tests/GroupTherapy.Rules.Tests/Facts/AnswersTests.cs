namespace GroupTherapy.Rules.Tests.Facts;

public class AnswersTests
{
    private static readonly LocalDate AsOf = LeaderRules.AsOf;

    [Fact]
    public void Answers_to_other_facts_decide_nothing()
    {
        // Both sets have a fact in the first place; a count of 1 there would read as a "yes".
        var (counts, yesNos) = (new FactSet<GroupLeader>(), new FactSet<GroupLeader>());
        var groups = counts.Count("groups", "How many?", "groups", leader => leader.GroupsLed);
        var insured = yesNos.YesNo("insured", "Insured?", leader => leader.IsInsured);
        var counting = new Rulebook<GroupLeader>("xa-nl/counting", "1", counts, [LeaderRules.Rule("groups", groups.AtLeast(1))]);
        var insuring = new Rulebook<GroupLeader>("xa-nl/insuring", "1", yesNos, [LeaderRules.Rule("insured", insured.Holds)]);

        Should.Throw<ArgumentException>(() => insuring.Decide(counting.Read(new() { GroupsLed = 1 }, AsOf))).ParamName.ShouldBe("answers");
        Should.Throw<ArgumentNullException>(() => insuring.Decide((Answers<GroupLeader>)null!)).ParamName.ShouldBe("answers");
    }

    [Fact]
    public void A_change_of_another_sets_fact_is_refused()
    {
        var answers = LeaderRules.Book.Read(LeaderRules.Sound, AsOf);
        var foreign = new LeaderFacts().IsInsured;

        Should.Throw<ArgumentException>(() => answers.With([new Change<GroupLeader>(foreign, "yes", YesNoFact<GroupLeader>.Yes)])).ParamName.ShouldBe("changes");
    }

    [Fact]
    public void Changes_make_new_answers_and_leave_the_old_as_they_were()
    {
        var answers = LeaderRules.Book.Read(LeaderRules.Sound with { IsInsured = false }, AsOf);
        var changed = answers.With([new Change<GroupLeader>(LeaderRules.Facts.IsInsured, "yes", YesNoFact<GroupLeader>.Yes)]);

        answers.ValueOf(LeaderRules.Facts.IsInsured).ShouldBe(false);
        changed.ValueOf(LeaderRules.Facts.IsInsured).ShouldBe(true);
        changed.AsOf.ShouldBe(AsOf);
        LeaderRules.Book.Decide(answers).ShouldBe(Outcome.Blocked);
        LeaderRules.Book.Decide(changed).ShouldBe(Outcome.Clear);
    }
}
