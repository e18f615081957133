namespace GroupTherapy.Cohorts.Simulation;

/// <summary>A thousand courses of twelve sessions, with the plan followed and without; the guide shows the figures.</summary>
public class SimulationTests
{
    private static readonly SimulationResult Result = new(runs: 1_000);

    [Fact]
    public void Whoever_follows_the_plan_leaves_nobody_without_support() => Result.ZeroContacts(followed: true).ShouldBe(0);

    [Fact]
    public void A_group_left_to_itself_does_not() => Result.ZeroContacts(followed: false).ShouldBeGreaterThan(1_000);

    [Fact]
    public void Whoever_follows_the_plan_spreads_support_more_evenly() => Result.Spread(followed: true).ShouldBeLessThan(Result.Spread(followed: false) / 5);

    [Fact]
    public void The_guides_figures_are_these() => Docs.Section("support-balancing.md", "simulation", Result.Table());

    [Fact]
    public void The_guides_chart_is_this_one() => Docs.Hold("images/support-simulation.svg", Result.Chart());
}
