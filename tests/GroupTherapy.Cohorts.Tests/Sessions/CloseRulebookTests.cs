using static GroupTherapy.Cohorts.Rooms;

namespace GroupTherapy.Cohorts;

public class CloseRulebookTests
{
    /// <summary>The document on rulebooks, section 6, by hand: the rule, how it weighs, and the statements it puts into effect / rests on.</summary>
    private static readonly (string, Force, string)[] Table =
    [
        ("close/time-recorded", Force.Must, "R112"),
        ("close/each-member-supported", Force.Must, "R113 / R055"),
        ("close/facilitators-contributed", Force.Must, "R069 / R070"),
        ("close/both-documented", Force.Should, "R071"),
        ("close/well-being-checked", Force.Should, "R120"),
        ("close/incidents-intervened", Force.Must, "R125 R126 / R132"),
        ("close/background-persons", Force.Must, "R104 R129 R130 / R131 R132"),
        ("close/third-parties-removed", Force.Must, "R104 / R101"),
        ("close/background-answered", Force.Should, "R130 / R131"),
        ("close/responses-owed", Force.Should, "R126 R127 / R101 R102 R110 R128"),
        ("close/harm-addressed", Force.Should, "R117"),
        ("close/repeated-dynamics-addressed", Force.Should, "R119 / R118"),
        ("close/rupture-repaired", Force.Should, "R074"),
        ("close/case-material", Force.Must, "R086"),
        ("close/cohesion-measured", Force.Should, "R054 / R053"),
        ("close/cohesion-low-or-falling", Force.Consider, "R054"),
    ];

    private static readonly RuleCases<SessionClose> Cases = new(CloseRulebook.Default, Closed,
    [
        new("close/time-recorded", c => c, [c => c.WithSecond(m => m with { SupportSeconds = null }), c => c with { Members = [] }]),   // see below: it is never known that time was not recorded
        new("close/each-member-supported", c => c.WithSecond(m => m with { Supported = false }), [c => c.WithSecond(m => m with { SupportSeconds = null, Supported = null })], UnansweredOutcome: Outcome.Open),
        new("close/facilitators-contributed", c => c with { Facilitators = [new("f-1", true), new("f-2", false)] }, [c => c with { Facilitators = null }, c => c with { Facilitators = [new("f-1", true), new("f-2", null)] }]),
        new("close/both-documented", c => c with { SupportDocumented = false }, [c => c with { SupportDocumented = null }, c => c with { InterventionDocumented = null }]),
        new("close/well-being-checked", c => c.WithSecond(m => m with { WellBeingChecked = false }), [c => c.WithSecond(m => m with { WellBeingChecked = null })]),
        new("close/incidents-intervened", c => c.WithIncident(IncidentKind.RuleViolation, null), [c => c with { Incidents = null }, c => Unanswered(c, IncidentKind.RuleViolation)]),
        new("close/background-persons", c => c.WithIncident(IncidentKind.BackgroundPerson, true, IncidentResponse.Answered), [c => c with { Incidents = null }, c => Unanswered(c, IncidentKind.BackgroundPerson)]),
        new("close/third-parties-removed", c => c.WithIncident(IncidentKind.ThirdPartyPresent, false, IncidentResponse.Logged, IncidentResponse.Answered, IncidentResponse.PrivacyIncidentOpened), [c => c with { Incidents = null }, c => Unanswered(c, IncidentKind.ThirdPartyPresent)]),
        new("close/background-answered", c => c.WithIncident(IncidentKind.BackgroundPet, null, IncidentResponse.Intervened), [c => c with { Incidents = null }, c => Unanswered(c, IncidentKind.BackgroundPet)], UnansweredOutcome: Outcome.Open),
        new("close/responses-owed", c => c.WithIncident(IncidentKind.Scapegoating, null, IncidentResponse.Intervened), [c => c with { Incidents = null }, c => Unanswered(c, IncidentKind.Scapegoating)], UnansweredOutcome: Outcome.Open),
        new("close/harm-addressed", c => c with { HarmAddressed = false }, [c => c with { HarmAddressed = null }], c => c with { HarmNoticed = false }),
        new("close/repeated-dynamics-addressed", c => c with { RepeatedDynamicsAddressed = false }, [c => c with { RepeatedDynamicsAddressed = null }], c => c with { RepeatedDynamicsNoticed = false }),
        new("close/rupture-repaired", c => c with { RuptureRepaired = false }, [c => c with { RuptureRepaired = null }], c => c with { RuptureNoticed = false }),
        new("close/case-material", c => c with { CaseMaterialConsented = false }, [c => c with { CaseMaterialDeidentified = null }, c => c with { CaseMaterialConsented = null }], c => c with { CaseMaterialTaken = false }),
        new("close/cohesion-measured", c => c with { CohesionMeasured = false, Cohesion = null }, [c => c with { Cohesion = null }]),
        new("close/cohesion-low-or-falling", c => c with { Cohesion = new(Judging.Day, true, false) }, [c => c with { Cohesion = new(Judging.Day, null, false) }, c => c with { Cohesion = new(Judging.Day, false, null) }], c => c with { CohesionMeasured = false }),
    ]);

    public static TheoryData<string> Rules => [.. Cases.Rules];

    public static TheoryData<string> CanBeBroken => [.. Cases.Rules.Except(["close/time-recorded"])];

    private static SessionClose Unanswered(SessionClose close, IncidentKind kind) => close with { Incidents = [new() { Id = "i-1", Kind = kind }] };

    [Fact]
    public void The_rules_and_how_they_weigh_are_those_of_the_document() => CloseRulebook.Default.ShouldBeTheTable(Table);

    [Fact]
    public void Each_rule_cites_a_passage_of_one_of_its_statements() => CloseRulebook.Default.ShouldCiteItsStatements();

    [Fact]
    public void What_decides_is_shown_first() => CloseRulebook.Default.ShouldShowWhatDecidesFirst();

    [Fact]
    public void Every_rule_has_its_cases() => Cases.Rules.ShouldBe(CloseRulebook.Default.Rules.Select(rule => rule.Id), ignoreOrder: true);

    [Theory, MemberData(nameof(Rules))]
    public void Kept_a_duty_is_met(string rule) => Cases.IsMet(rule);

    [Theory, MemberData(nameof(CanBeBroken))]
    public void Broken_a_duty_says_so_and_weighs_as_its_force_does(string rule) => Cases.IsBroken(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Each_fact_unanswered_leaves_a_duty_undetermined(string rule) => Cases.IsUndetermined(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Where_a_duty_does_not_apply_a_broken_one_is_none(string rule) => Cases.IsNotApplicable(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Of_a_session_of_which_nothing_is_known_every_duty_is_undetermined(string rule) => Cases.IsUnknownOfNothing(rule, UnknownClose);

    [Fact]
    public void Every_rule_has_always_been_in_force() => CloseRulebook.Default.Rules.ShouldAllBe(rule => rule.InForce == EffectivePeriod.Always);

    [Fact]
    public void Whatever_tells_of_members_or_of_what_happened_among_them_is_for_the_facilitator_alone() =>
        CloseRulebook.Default.Rules.Where(rule => !rule.Confidential).Select(rule => rule.Id).ShouldBe(
            ["close/facilitators-contributed", "close/both-documented", "close/cohesion-measured", "close/cohesion-low-or-falling"]);

    [Fact]
    public void The_policy_is_recorded()
    {
        CloseRulebook.Default.Policy.ShouldBe([new("cohesionEveryDays", "28")]);
        CloseRulebook.For(new() { CohesionEveryDays = 7 }).Policy.ShouldBe([new("cohesionEveryDays", "7")]);
        Should.Throw<ArgumentOutOfRangeException>(() => CloseRulebook.For(new() { CohesionEveryDays = 0 }));
        Should.Throw<ArgumentNullException>(() => CloseRulebook.For(null!));
    }
}
