namespace GroupTherapy.Rules.Tests.Conditions;

public class KleeneTests
{
    private static readonly Condition<GroupLeader> Left = LeaderRules.Facts.IsInsured.Holds;

    private static readonly Condition<GroupLeader> Right = LeaderRules.Facts.SupervisorIsApproved.Holds;

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(true, false, false, true)]
    [InlineData(true, null, null, true)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, false, false)]
    [InlineData(false, null, false, null)]
    [InlineData(null, true, null, true)]
    [InlineData(null, false, false, null)]
    [InlineData(null, null, null, null)]
    public void And_and_or_have_three_values(bool? left, bool? right, bool? and, bool? or)
    {
        var leader = new GroupLeader { IsInsured = left, SupervisorIsApproved = right };

        LeaderRules.Truth(Left & Right, leader).ShouldBe(and);
        LeaderRules.Truth(Left | Right, leader).ShouldBe(or);
        LeaderRules.Truth(!(Left & Right), leader).ShouldBe(!and);
        LeaderRules.Truth(!(Left | Right), leader).ShouldBe(!or);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void Not_keeps_unknown(bool? operand, bool? expected) =>
        LeaderRules.Truth(!Left, new() { IsInsured = operand }).ShouldBe(expected);

    [Fact]
    public void A_fact_or_its_contrary_is_unknown_while_the_fact_is()
    {
        LeaderRules.Truth(Left | !Left, new()).ShouldBeNull();
        LeaderRules.Truth(Left & !Left, new()).ShouldBeNull();
        LeaderRules.Truth(LeaderRules.Facts.GroupsLed.AtLeast(5) | LeaderRules.Facts.GroupsLed.Below(5), new()).ShouldBeNull();
        LeaderRules.Truth(LeaderRules.Facts.GroupsLed.AtLeast(5) | LeaderRules.Facts.GroupsLed.Below(5), new() { GroupsLed = 5 }).ShouldBe(true);
    }

    [Fact]
    public void Operators_write_the_closed_set_of_shapes()
    {
        (!!Left).ShouldBeSameAs(Left);
        ((Left & Right) & Left).ShouldBeOfType<AllCondition<GroupLeader>>().Operands.ShouldBe([Left, Right, Left]);
        (Left | (Right | Left)).ShouldBeOfType<AnyCondition<GroupLeader>>().Operands.ShouldBe([Left, Right, Left]);
        Condition<GroupLeader>.All(Left).ShouldBeSameAs(Left);
        Condition<GroupLeader>.Any(Left).ShouldBeSameAs(Left);
    }

    [Fact]
    public void Nothing_is_no_condition()
    {
        Should.Throw<ArgumentException>(() => Condition<GroupLeader>.All()).ParamName.ShouldBe("conditions");
        Should.Throw<ArgumentException>(() => Condition<GroupLeader>.Any(Left, null!)).ParamName.ShouldBe("conditions");
        Should.Throw<ArgumentNullException>(() => !(Condition<GroupLeader>)null!).ParamName.ShouldBe("condition");
    }
}
