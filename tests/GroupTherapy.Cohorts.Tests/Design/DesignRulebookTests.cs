using static GroupTherapy.Cohorts.Groups;

namespace GroupTherapy.Cohorts;

public class DesignRulebookTests
{
    /// <summary>The document on rulebooks, section 3, by hand: the rule, how it weighs, and the statements it puts into effect / rests on.</summary>
    private static readonly (string, Force, string)[] Table =
    [
        ("design/specific-theme", Force.Should, "R036 / R035"),
        ("design/general-purpose", Force.Consider, "R037"),
        ("design/group-goals", Force.Must, "R038"),
        ("design/method-evidence", Force.Should, "R039"),
        ("design/treatment-provider-leads", Force.Must, "R040"),
        ("design/rules-published", Force.Must, "R041"),
        ("design/timing-and-medium", Force.Must, "R042 R043"),
        ("design/asynchronous-means-text", Force.Must, "R043"),
        ("design/asynchronous-evidence", Force.Consider, "R044"),
        ("design/text-evidence", Force.Consider, "R045 / R167"),
        ("design/facilitated", Force.Must, "R046"),
        ("design/obstacles-planned", Force.Should, "R047 R083 / R156 R157 R169 R171 R172 R173"),
        ("design/frame-declared", Force.Should, "R048"),
        ("design/comparable-presence", Force.Consider, "R049"),
        ("design/moved-online-again", Force.Must, "R050"),
        ("design/competence", Force.Must, "R056 R057"),
        ("design/group-training", Force.Must, "R061"),
        ("design/online-group-training", Force.Must, "R058 R060 R061 / R062 R138"),
        ("design/online-training-content", Force.Should, "R059"),
        ("design/co-leader-open-talk", Force.Should, "R081 R082 / R170"),
        ("design/co-leader-back-channel", Force.Should, "R079 / R080"),
        ("design/identity-policy", Force.Must, "R103"),
        ("design/safety-plan", Force.Must, "R128"),
        ("design/incident-responses", Force.Must, "R126"),
        ("design/size-online", Force.Should, ""),          // policy, not evidence
        ("design/size-in-person", Force.Should, ""),
        ("design/ideal-size-online", Force.Consider, ""),
        ("design/ideal-size-in-person", Force.Consider, ""),
    ];

    private static readonly Func<GroupDesign, GroupDesign> InPerson = g => g with { Format = MeetingFormat.InPerson };

    private static readonly Func<GroupDesign, GroupDesign> Alone = g => g with { Facilitators = [Able("f-1")] };

    private static readonly RuleCases<GroupDesign> Cases = new(DesignRulebook.Default, Clear,
    [
        new("design/specific-theme", g => g with { TargetProblems = [] }, [g => g with { TargetProblems = null }]),
        new("design/general-purpose", g => g with { GeneralPurpose = true }, [g => g with { GeneralPurpose = null }]),
        new("design/group-goals", g => g with { GroupGoals = 0 }, [g => g with { GroupGoals = null }]),
        new("design/method-evidence", g => g with { EvidenceForMethod = [] }, [g => g with { EvidenceForMethod = null }]),
        new("design/treatment-provider-leads", g => g with { Facilitators = [Able("f-1") with { TreatmentProvider = false }, Able("f-2") with { TreatmentProvider = false }] },
            [g => g with { Facilitators = [Able("f-1") with { TreatmentProvider = false }, Able("f-2") with { TreatmentProvider = null }] }]),
        new("design/rules-published", g => g with { RulesPublished = false }, [g => g with { RulesPublished = null }]),
        new("design/asynchronous-evidence", g => g with { Timing = GroupTiming.Asynchronous, Medium = GroupMedium.Text }, [g => g with { Timing = null, Medium = GroupMedium.Text }], InPerson, Outcome.Open),
        new("design/text-evidence", g => g with { Medium = GroupMedium.Text }, [g => g with { Medium = null }], InPerson, Outcome.Open),
        new("design/obstacles-planned", g => g with { ObstaclesPlanned = ["setting", "embodiment", "presence"] }, [g => g with { ObstaclesPlanned = null }], InPerson),
        new("design/frame-declared", g => g with { FrameDeclared = ["schedule", "timeZone", "length"] }, [g => g with { FrameDeclared = null }]),
        new("design/comparable-presence", g => g with { ComparablePresence = false }, [g => g with { ComparablePresence = null }], InPerson),
        new("design/moved-online-again", g => g with { DoneForMove = ["consent", "training", "environment"] }, [g => g with { DoneForMove = null }], InPerson),
        new("design/competence", g => g.WithSecond(f => f with { CompetentInMedium = false }),
            [g => g.WithSecond(f => f with { CompetentInTheme = null }), g => g.WithSecond(f => f with { CompetentInPopulation = null }), g => g.WithSecond(f => f with { CompetentInMethod = null }), g => g.WithSecond(f => f with { CompetentInMedium = null })]),
        new("design/group-training", g => g.WithSecondTrained(OnlineTraining), [g => g.WithSecond(f => f with { Trainings = null }), g => g with { Facilitators = [Able("f-1") with { Trainings = null }] }]),
        new("design/online-training-content", g => g.WithSecondTrained(GroupTraining, OnlineTraining with { Covers = ["alliance", "cohesion"] }),
            [g => g.WithSecondTrained(GroupTraining, OnlineTraining with { Covers = null })], InPerson),
        new("design/online-group-training", g => g.WithSecondTrained(GroupTraining), [g => g.WithSecond(f => f with { Trainings = null }), g => g with { Facilitators = [Able("f-1") with { Trainings = null }] }], InPerson),
        new("design/co-leader-open-talk", g => g with { OpenTalkPlanned = false }, [g => g with { OpenTalkPlanned = null }], Alone),
        new("design/co-leader-back-channel", g => g with { CoLeaderBackChannel = BackChannel.Open }, [g => g with { CoLeaderBackChannel = null }], Alone),
        new("design/identity-policy", g => g with { IdentityPolicy = false }, [g => g with { IdentityPolicy = null }]),
        new("design/safety-plan", g => g with { SafetyPlanCovers = ["removal"] }, [g => g with { SafetyPlanCovers = null }]),
        new("design/incident-responses", g => g with { ResponsesAgreedFor = ["bullying", "privacyViolation"] }, [g => g with { ResponsesAgreedFor = null }]),
        new("design/size-online", g => g with { PlannedMembers = 9 }, [g => g with { PlannedMembers = null }], InPerson),
        new("design/ideal-size-online", g => g with { PlannedMembers = 5 }, [g => g with { PlannedMembers = null }], InPerson),
    ]);

    /// <summary>What cannot be broken while everything else is kept has cases of its own, in the tests of its topic.</summary>
    private static readonly string[] OnTheirOwn =
        ["design/timing-and-medium", "design/asynchronous-means-text", "design/facilitated", "design/size-in-person", "design/ideal-size-in-person"];

    public static TheoryData<string> Rules => [.. Cases.Rules];

    [Fact]
    public void The_rules_and_how_they_weigh_are_those_of_the_document() => DesignRulebook.Default.ShouldBeTheTable(Table);

    [Fact]
    public void Each_rule_cites_a_passage_of_one_of_its_statements() => DesignRulebook.Default.ShouldCiteItsStatements();

    [Fact]
    public void What_decides_is_shown_first() => DesignRulebook.Default.ShouldShowWhatDecidesFirst();

    [Fact]
    public void Every_rule_has_its_cases() =>
        Cases.Rules.Concat(OnTheirOwn).ShouldBe(DesignRulebook.Default.Rules.Select(rule => rule.Id), ignoreOrder: true);

    [Theory, MemberData(nameof(Rules))]
    public void Kept_a_duty_is_met(string rule) => Cases.IsMet(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Broken_a_duty_says_so_and_weighs_as_its_force_does(string rule) => Cases.IsBroken(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Each_fact_unanswered_leaves_a_duty_undetermined(string rule) => Cases.IsUndetermined(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Where_a_duty_does_not_apply_a_broken_one_is_none(string rule) => Cases.IsNotApplicable(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Of_a_group_of_which_nothing_is_known_every_duty_is_undetermined(string rule) => Cases.IsUnknownOfNothing(rule, Unknown);

    [Fact]
    public void Every_rule_has_always_been_in_force() => DesignRulebook.Default.Rules.ShouldAllBe(rule => rule.InForce == EffectivePeriod.Always);

    [Fact]
    public void The_rulebook_says_who_it_is_and_what_was_chosen_by_default()
    {
        DesignRulebook.Default.ToString().ShouldBe("cohorts/design 1.0.0");
        DesignRulebook.Default.Policy.Select(option => $"{option.Name} {option.Value}").ShouldBe([
            "onlineMinimumMembers 4", "onlineIdealMembersFrom 6", "onlineIdealMembersTo 8", "onlineMaximumMembers 8",
            "inPersonMinimumMembers 5", "inPersonIdealMembersFrom 7", "inPersonIdealMembersTo 8", "inPersonMaximumMembers 10",
        ]);
    }

    [Fact]
    public void A_group_of_which_nothing_is_known_is_open_and_lists_what_to_ask()
    {
        var decision = DesignRulebook.Default.Judge(Unknown, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.StillNeeded().Count.ShouldBeGreaterThan(10);
    }
}
