using static GroupTherapy.Cohorts.Rooms;

namespace GroupTherapy.Cohorts;

public class ReadinessRulebookTests
{
    /// <summary>The document on rulebooks, section 5, by hand: the rule, how it weighs, and the statements it puts into effect / rests on.</summary>
    private static readonly (string, Force, string)[] Table =
    [
        ("readiness/platform-approved", Force.Must, "R088 R089 / R068"),
        ("readiness/business-associate-agreement-before-discretion", Force.Must, "R087 R090 R091"),
        ("readiness/business-associate-agreement-during-discretion", Force.Consider, "R091 / R090"),
        ("readiness/not-public-facing", Force.Should, "R091"),
        ("readiness/business-associate-agreement-in-transition", Force.Review, "R091 / R090"),
        ("readiness/business-associate-agreement", Force.Must, "R087 R090 R091"),
        ("readiness/encrypted-channels", Force.Must, "R095 R096"),
        ("readiness/endpoint-controls", Force.Should, "R094 R097"),
        ("readiness/intruder-controls", Force.Should, "R094 R098"),
        ("readiness/risks-beyond-hipaa", Force.Should, "R092 R094 / R093"),
        ("readiness/permanent-records", Force.Must, "R100 / R068"),
        ("readiness/through-platform", Force.Must, "R099"),
        ("readiness/identity-rechecked", Force.Must, "R103 / R104 R106"),
        ("readiness/location-taken", Force.Must, "R109"),
        ("readiness/emergency-number", Force.Must, "R110"),
        ("readiness/private-space", Force.Must, "R015 / R014 R106 R172"),
        ("readiness/camera-policy-kept", Force.Must, "R105 / R106"),
        ("readiness/licensure", Force.Must, "R063 / R064 R067"),
        ("readiness/licensure-review", Force.Review, "R063"),                  // its companion: what the licensure rules leave to a clinician
        ("readiness/structure-and-goals", Force.Must, "R114"),
        ("readiness/agenda-sent", Force.Should, "R115"),
        ("readiness/homework-given", Force.Should, "R116"),
        ("readiness/homework-reviewed", Force.Should, "R116"),
        ("readiness/privacy-discussed", Force.Should, "R107"),
        ("readiness/reactions-to-setting", Force.Should, "R085"),
        ("readiness/distractions", Force.Consider, "R084 R121"),
        ("readiness/substance-use-records", Force.Must, ""),                   // 42 CFR Part 2
        ("readiness/substance-use-counseling-notes", Force.Must, ""),
    ];

    private static readonly LocalDate BeforeDiscretion = new(2019, 5, 6), DuringDiscretion = new(2021, 5, 6), InTransition = new(2023, 6, 6);

    private static readonly Func<Session, Session> NoAgreement = s => s with { Agreement = null, HasAgreement = false };

    private static readonly Func<Session, Session>[] AgreementUnknown = [s => s with { Agreement = null }, s => s with { Agreement = null, HasAgreement = true }];

    private static readonly Func<Session, Session> First = s => s with { Number = 1 }, Third = s => s with { Number = 3 }, NoSubstances = s => s with { SubstanceUseTheme = false };

    // Approved and agreed long ago, so that the same session is clear on every day the cases are about.
    private static readonly RuleCases<Session> Cases = new(ReadinessRulebook.Default, ReadyOn(new(2000, 1, 1)),
    [
        new("readiness/platform-approved", s => s with { Platform = new("Meetly", "Free") }, [s => s with { Platform = null }, s => s with { ApprovedPlatforms = null }, s => s with { Platform = new("Meetly", null) }]),
        new("readiness/business-associate-agreement-before-discretion", NoAgreement, AgreementUnknown, On: BeforeDiscretion),
        new("readiness/business-associate-agreement-during-discretion", NoAgreement, AgreementUnknown, On: DuringDiscretion),
        new("readiness/not-public-facing", s => s with { PublicFacing = true }, [s => s with { PublicFacing = null }], On: DuringDiscretion),
        new("readiness/business-associate-agreement-in-transition", NoAgreement, AgreementUnknown, On: InTransition),
        new("readiness/business-associate-agreement", NoAgreement, AgreementUnknown),
        new("readiness/encrypted-channels", s => s with { Channels = [new(ChannelKind.Video, true), new(ChannelKind.Mail, false)] }, [s => s with { Channels = null }, s => s with { Channels = [] }, s => s with { Channels = [new(ChannelKind.Video, true), new(ChannelKind.Mail, null)] }]),
        new("readiness/endpoint-controls", s => s with { Controls = ["deviceLock", "updates"] }, [s => s with { Controls = null }]),
        new("readiness/intruder-controls", s => s with { Controls = ["uniqueLinks", "waitingRoom"] }, [s => s with { Controls = null }]),
        new("readiness/risks-beyond-hipaa", s => s with { OnlineRisksReviewed = false }, [s => s with { OnlineRisksReviewed = null }]),
        new("readiness/permanent-records", s => s with { RecordsOn = ["transcript"] },
            [s => s with { RecordsOn = null }, s => s with { RecordsOn = ["transcript"], RetentionPolicy = null, Members = [Consenting("m-1"), Consenting("m-2"), Consenting("m-3")] }]),
        new("readiness/through-platform", s => s.WithSecond(m => m with { ThroughPlatform = false }), [s => s.WithSecond(m => m with { ThroughPlatform = null }), s => s with { FacilitatorsThroughPlatform = null }]),
        new("readiness/identity-rechecked", s => s.WithSecond(m => m with { IdentityRechecked = false }), [s => s.WithSecond(m => m with { IdentityRechecked = null })]),
        new("readiness/location-taken", s => s.WithSecond(m => m with { AddressTaken = false }), [s => s.WithSecond(m => m with { AddressTaken = null }), s => s.WithSecond(m => m with { Location = default })]),
        new("readiness/emergency-number", s => s.WithSecond(m => m with { EmergencyNumberResolved = false }), [s => s.WithSecond(m => m with { EmergencyNumberResolved = null })]),
        new("readiness/private-space", s => s.WithSecond(m => m with { PrivateSpaceAttested = false }), [s => s.WithSecond(m => m with { PrivateSpaceAttested = null })]),
        new("readiness/camera-policy-kept", s => s.WithSecond(m => m with { CameraOn = false }), [s => s.WithSecond(m => m with { CameraOn = null })], s => s with { CameraPolicy = CameraPolicy.Free }),
        new("readiness/licensure", s => s.WithAuthority(Outcome.Blocked), [s => s.WithAuthority(null), s => s.WithAuthority(Outcome.Open), s => s with { Authorities = null }, s => s with { Facilitators = null }]),
        new("readiness/licensure-review", s => s.WithAuthority(Outcome.Review), [s => s.WithAuthority(null)]),
        new("readiness/structure-and-goals", s => s with { Structured = false }, [s => s with { Structured = null }, s => s with { Goals = null }]),
        new("readiness/agenda-sent", s => s with { AgendaSent = false }, [s => s with { AgendaSent = null }, s => s with { AgendaProtected = null }]),
        new("readiness/homework-given", s => s with { HomeworkGiven = false }, [s => s with { HomeworkGiven = null }]),
        new("readiness/homework-reviewed", s => s with { HomeworkReviewed = false }, [s => s with { HomeworkReviewed = null }], First),
        new("readiness/reactions-to-setting", s => s with { AgendaTopics = ["privacy"] }, [s => s with { AgendaTopics = null }], Third),
        new("readiness/distractions", s => s with { DistractionsCleared = ["notifications"] }, [s => s with { DistractionsCleared = null }]),
        new("readiness/substance-use-records", s => s with { SubstanceUseHandling = ["neutralNames", "restrictedRoster", "separateCounselingNotes"] }, [s => s with { SubstanceUseHandling = null }], NoSubstances),
        new("readiness/substance-use-counseling-notes", s => s with { SubstanceUseHandling = ["neutralNames", "restrictedRoster", "consentBeforeDisclosure"] }, [s => s with { SubstanceUseHandling = null }], NoSubstances),
    ]);

    /// <summary>The same cases, for what applies in the first session alone.</summary>
    private static readonly RuleCases<Session> FirstCases = new(ReadinessRulebook.Default, First(Ready),
    [
        new("readiness/privacy-discussed", s => s with { AgendaTopics = ["onlineSetting"] }, [s => s with { AgendaTopics = null }, s => s with { PrivacyProtocol = null }], s => s with { Number = 2 }),
    ]);

    public static TheoryData<string> Rules => [.. Cases.Rules, .. FirstCases.Rules];

    private static RuleCases<Session> CasesOf(string rule) => FirstCases.Rules.Contains(rule) ? FirstCases : Cases;

    private static PresentMember Consenting(string id) => Present(id) with { ConsentsToRecords = ["transcript"] };

    [Fact]
    public void The_rules_and_how_they_weigh_are_those_of_the_document() => ReadinessRulebook.Default.ShouldBeTheTable(Table);

    [Fact]
    public void Each_rule_cites_a_passage_of_one_of_its_statements_or_a_regulation()
    {
        // R014 and R015 stand in the same section on the frame of the treatment.
        ReadinessRulebook.Default.ShouldCiteItsStatements();
    }

    [Fact]
    public void What_decides_is_shown_first() => ReadinessRulebook.Default.ShouldShowWhatDecidesFirst();

    [Fact]
    public void Every_rule_has_its_cases() =>
        Cases.Rules.Concat(FirstCases.Rules).ShouldBe(ReadinessRulebook.Default.Rules.Select(rule => rule.Id), ignoreOrder: true);

    [Theory, MemberData(nameof(Rules))]
    public void Kept_a_duty_is_met(string rule) => CasesOf(rule).IsMet(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Broken_a_duty_says_so_and_weighs_as_its_force_does(string rule) => CasesOf(rule).IsBroken(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Each_fact_unanswered_leaves_a_duty_undetermined(string rule) => CasesOf(rule).IsUndetermined(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Where_a_duty_does_not_apply_a_broken_one_is_none(string rule) => CasesOf(rule).IsNotApplicable(rule);

    [Theory, MemberData(nameof(Rules))]
    public void Of_a_session_of_which_nothing_is_known_every_duty_is_undetermined(string rule) => CasesOf(rule).IsUnknownOfNothing(rule, UnknownSession);

    [Fact]
    public void Only_the_agreement_and_the_counselling_notes_are_dated() =>
        ReadinessRulebook.Default.Rules.Where(rule => rule.InForce != EffectivePeriod.Always).Select(rule => (rule.Id, rule.InForce.ToString())).ShouldBe(
        [
            ("readiness/business-associate-agreement-before-discretion", "until 2020-03-17 (not included)"),
            ("readiness/business-associate-agreement-in-transition", "from 2023-05-12 until 2023-08-10 (not included)"),
            ("readiness/business-associate-agreement", "from 2023-08-10"),
            ("readiness/substance-use-counseling-notes", "from 2026-02-16"),
            ("readiness/not-public-facing", "from 2020-03-17 until 2023-08-10 (not included)"),
            ("readiness/business-associate-agreement-during-discretion", "from 2020-03-17 until 2023-05-12 (not included)"),
        ]);

    [Fact]
    public void Every_rule_that_asks_something_of_each_member_is_for_the_facilitator_alone()
    {
        var each = SessionFacts.OfEachMember.Select(fact => fact.ForAll).ToHashSet<Fact<Session>>();

        ReadinessRulebook.Default.Rules.Where(rule => rule.FactsUsed().Any(each.Contains)).ShouldAllBe(rule => rule.Confidential);
    }

    [Fact]
    public void Before_members_are_there_what_is_asked_of_each_is_open_and_nothing_else()
    {
        var decision = ReadinessRulebook.Default.Judge(Ready with { Members = null }, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.StillNeeded().Select(need => need.Fact).ShouldBe(
            ["members-through-platform", "identity-rechecked", "location-taken", "emergency-number-resolved", "private-space-attested", "camera-policy-kept", "authority-held", "authority-settled"], ignoreOrder: true);
    }
}
