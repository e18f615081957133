namespace GroupTherapy.Screening;

public class PlanAgreesWithTheWalkerTests
{
    public static TheoryData<string> Rules => [.. ScreeningRulebook.Default.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void On_every_assignment_of_a_rules_facts(string id)
    {
        foreach (var rulebook in new[] { ScreeningRulebook.Default, Judgements.Strict })
        {
            var rule = rulebook.Rules.Single(rule => rule.Id == id);
            var alone = Copies.Alone(rule);

            // As a must, a duty that is kept, broken or undetermined gives three outcomes; as it weighs, most rules say less.
            var asMust = Copies.Alone(Copies.Of(rule, Force.Must));
            foreach (var answers in new Assignments(rule, Candidates.Day).All())
            {
                var status = Walker.Status(rule, answers);
                var duty = Walker.Status(asMust.Rules[0], answers);
                if (asMust.Decide(answers) != Walker.Weigh(Force.Must, duty) || alone.Decide(answers) != Walker.Weigh(rule.Force, status)
                    || Rulebook<Candidate>.StatusOf(rule, answers) != status)
                {
                    var said = CandidateFacts.All.Facts.Where(fact => answers.ValueOf(fact) is not null).Select(fact => $"{fact.Id} = {answers.ValueOf(fact)}");
                    throw new InvalidOperationException($"{id} on {string.Join(", ", said)}: found {asMust.Decide(answers)}, expected {duty}.");
                }
            }
        }
    }

    [Fact]
    public void The_assignments_are_as_many_as_the_answers_multiply_to()
    {
        // Crisis plan, contact, location, services: yes, no, unknown each.
        new Assignments(Safety.CrisisPlanReady, Candidates.Day).All().Count().ShouldBe(81);

        // Online or not (3), signed (3), signed unknown, today or tomorrow (3), version (3), covers unknown, none, each of four, all (7), since the move (3).
        new Assignments(Consents.ConsentToOnlineTreatment, Candidates.Day).All().Count().ShouldBe(3 * 3 * 3 * 3 * 7 * 3);

        // Total unknown, 19 or 20 (3); rating unknown or one of five (6); C-SSRS, ASQ, finding (27); item nine unknown, 0 or 1 (3).
        new Assignments(Exclusions.SevereDepressionWithSuicidalIdeation, Candidates.Day).All().Count().ShouldBe(3 * 6 * 27 * 3);

        // Thirteen facts of three answers each, once the five ratings are reduced to severe or not and the three risks to high or not.
        new Assignments(ScreeningRulebook.Default.Rules.Single(rule => rule.Id == "screening/borderline-personality-online"), Candidates.Day).Count.ShouldBe(Math.Pow(3, 13));
    }
}
