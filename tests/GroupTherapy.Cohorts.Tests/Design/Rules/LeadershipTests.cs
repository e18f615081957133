using static GroupTherapy.Cohorts.Groups;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Cohorts;

public class LeadershipTests
{
    private const string Facilitated = "design/facilitated";
    private const string Provider = "design/treatment-provider-leads";
    private const string Groups = "design/group-training";
    private const string Online = "design/online-group-training";
    private const string Content = "design/online-training-content";

    [Fact]
    public void A_group_without_a_facilitator_is_blocked() =>
        DesignRulebook.Default.Both(Facilitated, Clear with { Facilitators = [] }).ShouldBe((Outcome.Blocked, NotMet));

    [Fact]
    public void One_facilitator_is_enough() =>
        DesignRulebook.Default.Both(Facilitated, Clear with { Facilitators = [Able("f-1")] }).ShouldBe((Outcome.Clear, Met));

    [Fact]
    public void Facilitators_nobody_asked_about_stay_open() =>
        DesignRulebook.Default.Both(Facilitated, Clear with { Facilitators = null }).ShouldBe((Outcome.Open, Undetermined));

    [Theory]
    [InlineData(true, false, Met)]             // one who treats leads
    [InlineData(true, null, Met)]
    [InlineData(null, false, Undetermined)]
    [InlineData(null, null, Undetermined)]
    [InlineData(false, false, NotMet)]
    public void One_treatment_provider_leads(bool? first, bool? second, FindingStatus expected) =>
        DesignRulebook.Default.StatusOf(Provider, Clear with { Facilitators = [Able("f-1") with { TreatmentProvider = first }, Able("f-2") with { TreatmentProvider = second }] }).ShouldBe(expected);

    [Fact]
    public void Of_nobody_no_treatment_provider_leads_and_of_their_training_nothing_is_known()
    {
        DesignRulebook.Default.StatusOf(Provider, Clear with { Facilitators = [] }).ShouldBe(NotMet);
        DesignRulebook.Default.StatusOf(Groups, Clear with { Facilitators = [] }).ShouldBe(Undetermined);
    }

    [Theory]
    [InlineData("2026-11-19", Met, Outcome.Clear)]
    [InlineData("2026-11-20", Met, Outcome.Clear)]          // completed on the day itself
    [InlineData("2026-11-21", NotMet, Outcome.Blocked)]     // a day too late
    public void A_training_still_to_come_is_not_had(string on, FindingStatus status, Outcome outcome)
    {
        DesignRulebook.Default.Both(Groups, Clear.WithSecondTrained(GroupTraining with { On = Judging.On(on) }, OnlineTraining)).ShouldBe((outcome, status));
        DesignRulebook.Default.Both(Online, Clear.WithSecondTrained(GroupTraining, OnlineTraining with { On = Judging.On(on) })).ShouldBe((outcome, status));
    }

    [Fact]
    public void A_training_still_to_come_blocks_beside_one_nobody_asked_about()
    {
        var group = Clear with { Facilitators = [Able("f-1") with { Trainings = null }, Able("f-2") with { Trainings = [GroupTraining with { On = Judging.Day.PlusDays(1) }, OnlineTraining] }] };

        DesignRulebook.Default.Both(Groups, group).ShouldBe((Outcome.Blocked, NotMet));
        DesignRulebook.Default.StatusOf(Online, group).ShouldBe(Undetermined);
    }

    [Fact]
    public void The_first_of_two_trainings_counts()
    {
        var later = OnlineTraining with { On = Judging.Day.PlusDays(300) };

        DesignRulebook.Default.StatusOf(Online, Clear.WithSecondTrained(GroupTraining, later, OnlineTraining)).ShouldBe(Met);
    }

    [Fact]
    public void A_training_for_groups_does_not_stand_for_one_online_nor_the_other_way_round()
    {
        DesignRulebook.Default.StatusOf(Online, Clear.WithSecondTrained(GroupTraining)).ShouldBe(NotMet);
        DesignRulebook.Default.StatusOf(Groups, Clear.WithSecondTrained(GroupTraining)).ShouldBe(Met);
        DesignRulebook.Default.StatusOf(Groups, Clear.WithSecondTrained(OnlineTraining)).ShouldBe(NotMet);
    }

    [Fact]
    public void A_group_in_person_needs_no_training_for_groups_online_but_one_for_groups()
    {
        var group = Clear.WithSecondTrained() with { Format = MeetingFormat.InPerson };

        DesignRulebook.Default.StatusOf(Online, group).ShouldBe(NotApplicable);
        DesignRulebook.Default.StatusOf(Groups, group).ShouldBe(NotMet);
    }

    [Theory]
    [InlineData(new[] { "alliance", "cohesion", "presence" }, Met)]
    [InlineData(new[] { "alliance", "cohesion" }, NotMet)]
    [InlineData(new[] { "alliance", "presence" }, NotMet)]
    [InlineData(new[] { "cohesion", "presence" }, NotMet)]
    [InlineData(null, Undetermined)]
    public void The_training_covers_alliance_cohesion_and_presence(string[]? covers, FindingStatus expected) =>
        DesignRulebook.Default.StatusOf(Content, Clear.WithSecondTrained(GroupTraining, OnlineTraining with { Covers = covers })).ShouldBe(expected);

    [Fact]
    public void Two_trainings_cover_together_what_neither_covers_alone() =>
        DesignRulebook.Default.StatusOf(Content, Clear.WithSecondTrained(GroupTraining, OnlineTraining with { Covers = ["alliance"] }, OnlineTraining with { Covers = ["presence", "cohesion"] })).ShouldBe(Met);

    [Fact]
    public void Whom_the_answer_for_all_rests_on_is_read_by_id()
    {
        var group = Clear.WithSecond(f => f with { CompetentInMedium = false, CompetentInMethod = null });

        FacilitatorDuties.Of(group).Select(duties => (duties.Facilitator, string.Join(' ', duties.Lacking), string.Join(' ', duties.Unanswered)))
            .ShouldBe([("f-1", "", ""), ("f-2", "competent-in-medium", "competent-in-method")]);
        FacilitatorDuties.Of(Unknown).ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => FacilitatorDuties.Of(null!));
    }

    [Fact]
    public void A_facilitator_is_listed_once_and_is_not_null()
    {
        Should.Throw<ArgumentException>(() => Clear with { Facilitators = [Able("f-1"), Able("f-1")] });
        Should.Throw<ArgumentException>(() => Clear with { Facilitators = [null!] });
        Should.Throw<ArgumentException>(() => Able("f-1") with { Trainings = [null!] });
    }

    [Fact]
    public void Story_a_seasoned_leader_of_groups_who_never_learned_to_lead_online_is_blocked_online_and_clear_in_person()
    {
        var seasoned = Able("f-1") with { Trainings = [GroupTraining] };
        var group = Clear with { Facilitators = [seasoned] };

        DesignRulebook.Default.Decide(group, Judging.Day).ShouldBe(Outcome.Blocked);
        DesignRulebook.Default.Decide(group with { Format = MeetingFormat.InPerson }, Judging.Day).ShouldBe(Outcome.Clear);
    }
}
