namespace GroupTherapy.Screening;

public class PlanAgreesWithTheOracleTests
{
    public static TheoryData<string> Rules => [.. ScreeningRulebook.Default.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void On_every_assignment_of_a_rules_facts(string id)
    {
        foreach (var rulebook in new[] { ScreeningRulebook.Default, Judgements.Strict })
            Should.NotThrow(() => Agreement.OnEveryAssignment(rulebook.Rules.Single(rule => rule.Id == id), CandidateFacts.All, Candidates.Day, rulebook.Policy));
    }

    [Fact]
    public void The_assignments_are_as_many_as_the_answers_multiply_to()
    {
        // Crisis plan, contact, location, services: yes, no, unknown each.
        AssignmentsOf(Safety.CrisisPlanReady).All().Count().ShouldBe(81);

        // Online or not (3), signed (3), signed unknown, today or tomorrow (3), version (3), covers unknown, none, each of four, all (7), since the move (3).
        AssignmentsOf(Consents.ConsentToOnlineTreatment).All().Count().ShouldBe(3 * 3 * 3 * 3 * 7 * 3);

        // Total unknown, 19 or 20 (3); rating unknown or one of five (6); C-SSRS, ASQ, finding (27); item nine unknown, 0 or 1 (3).
        AssignmentsOf(Exclusions.SevereDepressionWithSuicidalIdeation).All().Count().ShouldBe(3 * 6 * 27 * 3);

        // Thirteen facts of three answers each, once the five ratings are reduced to severe or not and the three risks to high or not.
        AssignmentsOf(ScreeningRulebook.Default.Rules.Single(rule => rule.Id == "screening/borderline-personality-online")).Count.ShouldBe(Math.Pow(3, 13));
    }

    private static Assignments<Candidate> AssignmentsOf(Rule<Candidate> rule) => new(rule, CandidateFacts.All, Candidates.Day);
}
