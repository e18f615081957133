namespace GroupTherapy.Cohorts;

/// <summary>No statement on groups and sessions is dropped silently: each is in a rule, in a rule's reason, in a guide or in the table of responses.</summary>
public class CoverageTests
{
    private static readonly string[] Rulebooks = ["cohorts/design", "sessions/readiness", "sessions/close"];

    private static IEnumerable<string> Placed() =>
    [
        .. DesignRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons)),
        .. ReadinessRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons)),
        .. CloseRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons)),
        .. Guides.All.SelectMany(guide => guide.Statements),
        .. RequiredResponses.All.SelectMany(required => required.Statements),
    ];

    [Fact]
    public void Every_statement_of_these_rulebooks_has_a_place()
    {
        var ours = Statements.All.Values.Where(statement => statement.Rulebooks.Intersect(Rulebooks).Any()).Select(statement => statement.Id).ToList();

        ours.Count.ShouldBeGreaterThan(75);
        ours.Except(Placed()).ShouldBeEmpty();
    }

    [Fact]
    public void The_table_of_responses_alone_is_no_place()
    {
        // A row repeats what a rule or a guide says; a statement of these rulebooks does not rest on it alone.
        var rows = RequiredResponses.All.SelectMany(required => required.Statements).ToHashSet();
        var elsewhere = DesignRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons))
            .Concat(ReadinessRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons)))
            .Concat(CloseRulebook.Default.Rules.SelectMany(rule => rule.Statements.Concat(rule.Reasons)))
            .Concat(Guides.All.SelectMany(guide => guide.Statements));

        rows.Except(elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public void No_place_names_a_statement_that_does_not_exist() =>
        Placed().Except(Statements.All.Keys).ShouldBeEmpty();

    [Fact]
    public void What_is_advice_alone_is_in_a_guide_and_in_no_duty()
    {
        // Self-disclosure, faces, body and imagination.
        string[] guidesAlone = ["R072", "R073", "R075", "R076", "R077", "R078"];
        var duties = DesignRulebook.Default.Rules.SelectMany(rule => rule.Statements)
            .Concat(ReadinessRulebook.Default.Rules.SelectMany(rule => rule.Statements))
            .Concat(CloseRulebook.Default.Rules.SelectMany(rule => rule.Statements));

        guidesAlone.Except(Guides.All.SelectMany(guide => guide.Statements)).ShouldBeEmpty();
        guidesAlone.Intersect(duties).ShouldBeEmpty();
    }

    [Fact]
    public void That_a_camera_proves_nothing_is_a_reason_where_it_could_be_taken_for_proof() =>
        ReadinessRulebook.Default.Rules.Where(rule => rule.Reasons.Contains("R106")).Select(rule => rule.Id)
            .ShouldBe(["readiness/identity-rechecked", "readiness/private-space", "readiness/camera-policy-kept"]);
}
