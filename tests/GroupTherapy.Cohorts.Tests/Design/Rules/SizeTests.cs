using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class SizeTests
{
    private static GroupDesign Of(MeetingFormat? format, int? members) => Clear with { Format = format, PlannedMembers = members };

    [Theory]
    [InlineData(3, NotMet, NotMet)]
    [InlineData(4, Met, NotMet)]
    [InlineData(5, Met, NotMet)]
    [InlineData(6, Met, Met)]
    [InlineData(8, Met, Met)]
    [InlineData(9, NotMet, NotMet)]
    [InlineData(null, Undetermined, Undetermined)]
    public void Online_from_four_to_eight_and_ideally_from_six(int? members, FindingStatus limits, FindingStatus ideal)
    {
        DesignRulebook.Default.Both("design/size-online", Of(MeetingFormat.Online, members)).ShouldBe((Outcome.Clear, limits));
        DesignRulebook.Default.StatusOf("design/ideal-size-online", Of(MeetingFormat.Online, members)).ShouldBe(ideal);
        DesignRulebook.Default.StatusOf("design/size-in-person", Of(MeetingFormat.Online, members)).ShouldBe(NotApplicable);
        DesignRulebook.Default.StatusOf("design/ideal-size-in-person", Of(MeetingFormat.Online, members)).ShouldBe(NotApplicable);
    }

    [Theory]
    [InlineData(4, NotMet, NotMet)]
    [InlineData(5, Met, NotMet)]
    [InlineData(6, Met, NotMet)]
    [InlineData(7, Met, Met)]
    [InlineData(8, Met, Met)]
    [InlineData(9, Met, NotMet)]
    [InlineData(10, Met, NotMet)]
    [InlineData(11, NotMet, NotMet)]
    [InlineData(null, Undetermined, Undetermined)]
    public void In_person_from_five_to_ten_and_ideally_seven_or_eight(int? members, FindingStatus limits, FindingStatus ideal)
    {
        DesignRulebook.Default.Both("design/size-in-person", Of(MeetingFormat.InPerson, members)).ShouldBe((Outcome.Clear, limits));
        DesignRulebook.Default.StatusOf("design/ideal-size-in-person", Of(MeetingFormat.InPerson, members)).ShouldBe(ideal);
        DesignRulebook.Default.StatusOf("design/size-online", Of(MeetingFormat.InPerson, members)).ShouldBe(NotApplicable);
    }

    [Fact]
    public void Which_limits_apply_is_unknown_while_the_format_is() =>
        DesignRulebook.Default.StatusOf("design/size-online", Of(null, 9)).ShouldBe(Undetermined);

    [Fact]
    public void Story_a_practice_that_holds_six_members_to_be_the_most_says_so_in_its_policy()
    {
        var rulebook = DesignRulebook.For(new() { Online = new(3, 4, 6, 6) });

        rulebook.StatusOf("design/size-online", Of(MeetingFormat.Online, 6)).ShouldBe(Met);
        rulebook.StatusOf("design/size-online", Of(MeetingFormat.Online, 7)).ShouldBe(NotMet);
        rulebook.Policy.ShouldContain(new PolicyOption("onlineMaximumMembers", "6"));
    }

    [Fact]
    public void A_policy_has_a_size_for_each_format()
    {
        Should.Throw<ArgumentNullException>(() => new DesignPolicy { Online = null! });
        Should.Throw<ArgumentNullException>(() => new DesignPolicy { InPerson = null! });
    }

    [Fact]
    public void A_policy_is_given() => Should.Throw<ArgumentNullException>(() => DesignRulebook.For(null!));
}
