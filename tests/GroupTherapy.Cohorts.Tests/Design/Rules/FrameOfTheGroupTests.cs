using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class FrameOfTheGroupTests
{
    private const string Moved = "design/moved-online-again";

    public static TheoryData<string> Obstacles => [.. DesignCodes.Obstacles];

    public static TheoryData<string> Frame => [.. DesignCodes.Frame];

    public static TheoryData<string> MoveSteps => [.. DesignCodes.MoveSteps];

    [Theory, MemberData(nameof(Obstacles))]
    public void A_plan_that_leaves_one_obstacle_out_is_not_enough(string obstacle) =>
        DesignRulebook.Default.StatusOf("design/obstacles-planned", Clear with { ObstaclesPlanned = [.. DesignCodes.Obstacles.Except([obstacle])] }).ShouldBe(NotMet);

    [Theory, MemberData(nameof(Frame))]
    public void A_frame_that_leaves_one_part_open_is_not_enough(string part) =>
        DesignRulebook.Default.StatusOf("design/frame-declared", Clear with { FrameDeclared = [.. DesignCodes.Frame.Except([part])] }).ShouldBe(NotMet);

    [Theory, MemberData(nameof(MoveSteps))]
    public void A_move_that_leaves_one_step_out_blocks(string step) =>
        DesignRulebook.Default.Both(Moved, Clear with { DoneForMove = [.. DesignCodes.MoveSteps.Except([step])] }).ShouldBe((Outcome.Blocked, NotMet));

    [Theory]
    [InlineData(false, NotApplicable, Outcome.Clear)]
    [InlineData(null, Undetermined, Outcome.Open)]
    [InlineData(true, NotMet, Outcome.Blocked)]
    public void Whether_a_group_moved_online_has_to_be_known(bool? moved, FindingStatus status, Outcome outcome) =>
        DesignRulebook.Default.Both(Moved, Clear with { MovedOnline = moved, DoneForMove = [] }).ShouldBe((outcome, status));

    [Fact]
    public void A_name_that_is_none_of_the_four_is_an_error_and_never_clear()
    {
        var decision = DesignRulebook.Default.Judge(Clear with { ObstaclesPlanned = ["seting"] }, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Errors.ShouldHaveSingleItem().Fact.ShouldBe("obstacles-planned");
    }

    [Fact]
    public void Story_a_circle_that_went_online_overnight_took_consent_and_forgot_to_screen_again()
    {
        var decision = DesignRulebook.Default.Judge(Clear with { DoneForMove = ["consent", "training", "environment"] }, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.Findings.ShouldHaveSingleItem().Rule.Remedy.ShouldContain("screen again");
    }
}
