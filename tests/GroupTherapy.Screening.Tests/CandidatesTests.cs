namespace GroupTherapy.Screening;

public class CandidatesTests
{
    [Fact]
    public void A_candidate_of_whom_everything_is_known_and_nothing_stands_against_the_group_is_clear()
    {
        var decision = ScreeningRulebook.Default.Judge(Candidates.Clear, Candidates.Day);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.ShouldBeEmpty();
        decision.Errors.ShouldBeEmpty();
        decision.StillNeeded().ShouldBeEmpty();
        decision.ToClear().ShouldBeEmpty();
        Judgements.Strict.Decide(Candidates.Clear, Candidates.Day).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Every_fact_of_that_candidate_is_known()
    {
        var answers = ScreeningRulebook.Default.Read(Candidates.Clear, Candidates.Day);

        CandidateFacts.All.Facts.Where(fact => answers.ValueOf(fact) is null).ShouldBeEmpty();
    }

    [Fact]
    public void A_candidate_of_whom_nothing_is_known_stays_open() =>
        Judgements.OutcomeOf(Candidates.Unknown).ShouldBe(Outcome.Open);
}
