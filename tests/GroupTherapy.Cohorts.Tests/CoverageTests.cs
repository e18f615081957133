namespace GroupTherapy.Cohorts;

/// <summary>Where statements on groups and sessions stand: in duties, in their reasons, or in guides alone.</summary>
public class CoverageTests
{
    private static IReadOnlyList<(IReadOnlyList<string> Statements, IReadOnlyList<string> Reasons)> Duties { get; } =
    [
        .. DesignRulebook.Default.Rules.Select(rule => (rule.Statements, rule.Reasons)),
        .. AdmissionRulebook.Default.Rules.Select(rule => (rule.Statements, rule.Reasons)),
        .. ReadinessRulebook.Default.Rules.Select(rule => (rule.Statements, rule.Reasons)),
        .. CloseRulebook.Default.Rules.Select(rule => (rule.Statements, rule.Reasons)),
    ];

    private static IEnumerable<string> InGuides => Guides.All.SelectMany(guide => guide.Statements);

    private static IEnumerable<string> InDutiesOrGuides => [.. Duties.SelectMany(duty => duty.Statements.Concat(duty.Reasons)), .. InGuides];

    private static IEnumerable<string> InResponses => RequiredResponses.All.SelectMany(required => required.Statements);

    [Fact]
    public void The_table_of_responses_alone_is_no_place()
    {
        // A row repeats what a rule or a guide says; a statement of these rulebooks does not rest on it alone.
        InResponses.Except(InDutiesOrGuides).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_advice_alone_is_in_a_guide_and_in_no_duty()
    {
        // Self-disclosure, faces, body and imagination.
        string[] guidesAlone = ["R072", "R073", "R075", "R076", "R077", "R078"];
        guidesAlone.Except(InGuides).ShouldBeEmpty();
        guidesAlone.Intersect(Duties.SelectMany(duty => duty.Statements)).ShouldBeEmpty();
    }

    [Fact]
    public void That_a_camera_proves_nothing_is_a_reason_where_it_could_be_taken_for_proof() =>
        ReadinessRulebook.Default.Rules.Where(rule => rule.Reasons.Contains("R106")).Select(rule => rule.Id)
            .ShouldBe(["readiness/identity-rechecked", "readiness/private-space", "readiness/camera-policy-kept"]);
}
