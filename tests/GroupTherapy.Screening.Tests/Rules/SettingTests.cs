using static GroupTherapy.Rules.FindingStatus;
using static GroupTherapy.Screening.Candidates;
using static GroupTherapy.Screening.Judgements;

namespace GroupTherapy.Screening;

public class SettingTests
{
    private const string Technology = "technology-access";
    private const string Space = "private-space";
    private const string Network = "network";
    private const string Confidence = "digital-confidence";
    private const string Privacy = "privacy-motive";
    private const string Ambivalence = "ambivalence";
    private const string Late = "late-or-aloof-in-person";

    private static Candidate Broken(string rule, LocalDate day) => rule switch
    {
        Technology => ClearOn(day) with { Technology = new Technology(true, true, false, true) },
        Space => ClearOn(day) with { PrivateSpace = false },
        Network => ClearOn(day) with { Network = NetworkKind.Public },
        Confidence => ClearOn(day) with { DigitalConfidence = DigitalConfidence.Low },
        Privacy => ClearOn(day) with { ReasonsForOnline = ["privacy"] },
        Ambivalence => ClearOn(day) with { Ambivalent = true },
        Late => ClearOn(day) with { LateOrAloofInPerson = true },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    [Theory]
    [InlineData(Technology, Outcome.Blocked)]
    [InlineData(Space, Outcome.Blocked)]
    [InlineData(Network, Outcome.Clear)]
    [InlineData(Confidence, Outcome.Clear)]
    [InlineData(Privacy, Outcome.Clear)]
    [InlineData(Ambivalence, Outcome.Clear)]
    [InlineData(Late, Outcome.Clear)]
    public void Each_rule_of_the_setting_weighs_the_same_on_an_early_and_on_a_late_day(string rule, Outcome outcome)
    {
        foreach (var day in new[] { On(Early), Day, On(Judgements.Late) })
        {
            StatusOf(rule, Broken(rule, day), day).ShouldBe(NotMet);
            ScreeningRulebook.Default.Decide(Broken(rule, day), day).ShouldBe(outcome);
            StatusOf(rule, ClearOn(day), day).ShouldBe(Met);
        }
    }

    [Theory]
    [InlineData(Technology)]
    [InlineData(Space)]
    [InlineData(Network)]
    [InlineData(Confidence)]
    [InlineData(Privacy)]
    public void A_group_in_person_asks_nothing_of_the_candidates_own_place(string rule)
    {
        var candidate = Broken(rule, Day) with { Group = ClearInPerson.Group };

        StatusOf(rule, candidate).ShouldBe(NotApplicable);
        StatusOf(rule, candidate with { Technology = null, PrivateSpace = null, Network = null, DigitalConfidence = null, ReasonsForOnline = null }).ShouldBe(NotApplicable);
    }

    [Theory]
    [InlineData(Ambivalence)]
    [InlineData(Late)]
    public void What_concerns_the_candidates_attitude_applies_in_person_too(string rule) =>
        StatusOf(rule, Broken(rule, Day) with { Group = ClearInPerson.Group }).ShouldBe(NotMet);

    [Theory]
    [InlineData(true, true, true, true, Met, Outcome.Clear)]
    [InlineData(false, true, true, true, NotMet, Outcome.Blocked)]
    [InlineData(true, false, true, true, NotMet, Outcome.Blocked)]
    [InlineData(true, true, false, true, NotMet, Outcome.Blocked)]
    [InlineData(true, true, true, false, NotMet, Outcome.Blocked)]
    [InlineData(null, true, true, true, Undetermined, Outcome.Open)]
    [InlineData(true, null, true, true, Undetermined, Outcome.Open)]
    [InlineData(true, true, null, true, Undetermined, Outcome.Open)]
    [InlineData(true, true, true, null, Undetermined, Outcome.Open)]
    [InlineData(null, null, null, false, NotMet, Outcome.Blocked)]
    public void Device_connection_camera_and_sound_all_work(bool? device, bool? connection, bool? camera, bool? sound, FindingStatus status, Outcome outcome) =>
        Judge(Technology, Clear with { Technology = new Technology(device, connection, camera, sound) }).ShouldBe((outcome, status));

    [Fact]
    public void Technology_that_nobody_checked_stays_open() =>
        Judge(Technology, Clear with { Technology = null }).ShouldBe((Outcome.Open, Undetermined));

    [Theory]
    [InlineData(true, Met, Outcome.Clear)]
    [InlineData(false, NotMet, Outcome.Blocked)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void A_private_place_is_attested(bool? attested, FindingStatus status, Outcome outcome) =>
        Judge(Space, Clear with { PrivateSpace = attested }).ShouldBe((outcome, status));

    [Theory]
    [InlineData(NetworkKind.Home, Met, Outcome.Clear, Outcome.Clear)]
    [InlineData(NetworkKind.Work, Met, Outcome.Clear, Outcome.Clear)]
    [InlineData(NetworkKind.Mobile, Met, Outcome.Clear, Outcome.Clear)]
    [InlineData(NetworkKind.Public, NotMet, Outcome.Clear, Outcome.Blocked)]
    [InlineData(null, Undetermined, Outcome.Clear, Outcome.Open)]
    public void A_public_network_is_considered_or_blocks_as_the_policy_says(NetworkKind? network, FindingStatus status, Outcome byDefault, Outcome blocking)
    {
        var candidate = Clear with { Network = network };

        Judge(Network, candidate).ShouldBe((byDefault, status));
        Judge(Network, candidate, ScreeningRulebook.For(new() { PublicNetworkBlocks = true })).ShouldBe((blocking, status));
    }

    [Theory]
    [InlineData(DigitalConfidence.Low, NotMet)]
    [InlineData(DigitalConfidence.Medium, Met)]
    [InlineData(DigitalConfidence.High, Met)]
    [InlineData(null, Undetermined)]
    public void Little_confidence_with_the_technology_offers_onboarding(DigitalConfidence? confidence, FindingStatus expected) =>
        Judge(Confidence, Clear with { DigitalConfidence = confidence }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(new string[0], Met)]
    [InlineData(new[] { "stigma", "travel", "cost" }, Met)]
    [InlineData(new[] { "privacy" }, NotMet)]
    [InlineData(new[] { "cost", "privacy" }, NotMet)]
    [InlineData(null, Undetermined)]
    public void Someone_who_comes_for_privacy_may_share_reluctantly(string[]? reasons, FindingStatus expected) =>
        Judge(Privacy, Clear with { ReasonsForOnline = reasons }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(true, NotMet)]
    [InlineData(false, Met)]
    [InlineData(null, Undetermined)]
    public void Ambivalence_asks_for_commitment(bool? ambivalent, FindingStatus expected) =>
        Judge(Ambivalence, Clear with { Ambivalent = ambivalent }).ShouldBe((Outcome.Clear, expected));

    [Theory]
    [InlineData(true, NotMet)]
    [InlineData(false, Met)]
    [InlineData(null, Undetermined)]
    public void Lateness_and_aloofness_in_person_ask_about_social_anxiety(bool? late, FindingStatus expected) =>
        Judge(Late, Clear with { LateOrAloofInPerson = late }).ShouldBe((Outcome.Clear, expected));

    [Fact]
    public void Story_a_broken_camera_is_mended_with_a_loan_and_is_no_clinical_exclusion()
    {
        var candidate = Clear with { Technology = new Technology(true, true, false, true) };

        var decision = ScreeningRulebook.Default.Judge(candidate, Day);

        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.ToClear().ShouldHaveSingleItem().ShouldHaveSingleItem().Fact.Id.ShouldBe("camera");
        FindingOf(Technology, candidate).Rule.Remedy.ShouldContain("Lend a device");
    }

    [Fact]
    public void Story_a_parked_car_is_a_private_place()
    {
        var candidate = Clear with { PrivateSpace = false };

        FindingOf(Space, candidate).Rule.Remedy.ShouldContain("a parked car");
        OutcomeOf(candidate with { PrivateSpace = true }).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Story_in_a_cafe_the_default_policy_advises_and_the_strict_one_blocks()
    {
        var candidate = Clear with { Network = NetworkKind.Public };

        OutcomeOf(candidate).ShouldBe(Outcome.Clear);
        ScreeningRulebook.Default.Judge(candidate, Day).Findings.ShouldHaveSingleItem().Rule.Force.ShouldBe(Force.Consider);
        Strict.Judge(candidate, Day).Findings.ShouldHaveSingleItem().Rule.Force.ShouldBe(Force.Must);
    }

    [Theory]
    [InlineData(Confidence, "test call")]
    [InlineData(Privacy, "reluctance")]
    [InlineData(Ambivalence, "commitment")]
    [InlineData(Late, "social anxiety")]
    public void Story_what_is_only_to_be_considered_comes_with_advice_and_leaves_the_candidate_clear(string rule, string advice)
    {
        var decision = ScreeningRulebook.Default.Judge(Broken(rule, Day), Day);

        decision.Outcome.ShouldBe(Outcome.Clear);
        decision.Findings.ShouldHaveSingleItem().Rule.Remedy.ShouldContain(advice);
    }
}
