using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Judgements;
using static GroupTherapy.Licensure.Tests.Practices;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The data are invented.</summary>
public class DiligenceTests
{
    private const string Scope = "scope-and-training";
    private const string Board = "board-checked";

    [Theory]
    [InlineData("grief", NotMet, Outcome.Blocked)]              // one of the two is missing
    [InlineData("grief panic", Met, Outcome.Clear)]             // exactly both
    [InlineData("Panic GRIEF anger", Met, Outcome.Clear)]       // capitals do not count
    [InlineData("", NotMet, Outcome.Blocked)]                   // known to be trained in nothing
    [InlineData(null, Undetermined, Outcome.Open)]
    public void Competence_covers_every_problem_the_group_treats(string? competences, FindingStatus status, Outcome outcome)
    {
        var practice = OwnLicense.With(clinician => clinician with { Competences = competences?.Split(' ', StringSplitOptions.RemoveEmptyEntries) });

        Judge(Scope, practice with { Problems = ["grief", "panic"] }).ShouldBe((outcome, status));
    }

    [Fact]
    public void Competence_is_no_question_where_no_problem_is_named()
    {
        StatusOf(Scope, OwnLicense).ShouldBe(NotApplicable);
        StatusOf(Scope, OwnLicense with { Problems = [] }).ShouldBe(NotApplicable);
    }

    [Fact]
    public void A_licence_for_everything_is_no_training_in_eating_disorders() =>
        Judge(Scope, OwnLicense.With(clinician => clinician with { Competences = ["grief"] }) with { Problems = ["eating disorders"] }).ShouldBe((Outcome.Blocked, NotMet));

    [Theory]
    [InlineData("2026-05-20", Southland, Met)]            // looked up today
    [InlineData("2019-05-20", Southland, Met)]            // long ago, but looked up
    [InlineData("2026-05-21", Southland, Undetermined)]   // tomorrow's look is not yet one
    [InlineData("2026-05-20", Northland, Undetermined)]   // the clinician's own board says nothing of the client's state
    public void The_board_of_the_clients_state_was_looked_up_by_the_day(string on, Jurisdiction board, FindingStatus status) =>
        Judge(Board, OwnLicense.With(clinician => clinician with { BoardChecks = [new BoardCheck(board, On(on))] })).ShouldBe((Outcome.Clear, status));

    [Fact]
    public void No_look_at_any_board_is_advice_and_never_changes_the_decision() =>
        Judge(Board, OwnLicense.With(clinician => clinician with { BoardChecks = [] })).ShouldBe((Outcome.Clear, Undetermined));

    [Fact]
    public void The_last_of_several_looks_is_the_one_that_is_told()
    {
        var practice = OwnLicense.With(clinician => clinician with { BoardChecks = [new BoardCheck(Southland, new(2026, 3, 1)), new BoardCheck(Southland, new(2026, 5, 1)), new BoardCheck(Southland, new(2026, 4, 1)), new BoardCheck(Southland, new(2027, 1, 1))] });

        FindingOf(Board, practice).Facts.Single().Value.ShouldBe(new LocalDate(2026, 5, 1));
    }

    [Fact]
    public void A_day_after_the_session_would_not_do()
    {
        // No practice reads as one, but a host's what-if may.
        var rule = LicensureRulebook.Default.Rules.Single(rule => rule.Id == $"licensure/{Board}");
        var answers = LicensureRulebook.Default.Read(OwnLicense, Day).With(PracticeFacts.BoardCheckedOn, DayFact<Practice>.Encode(Day.PlusDays(1)));

        Rulebook<Practice>.StatusOf(rule, answers).ShouldBe(NotMet);
    }
}
