using static GroupTherapy.Screening.Candidates;

namespace GroupTherapy.Screening;

public class FormatAdviceTests
{
    private static readonly Rulebook<Candidate> PublicNetworkBlocks = ScreeningRulebook.For(new() { PublicNetworkBlocks = true });

    private static FormatAdvice Advice(Candidate candidate, Rulebook<Candidate>? rulebook = null, params Override[] overrides) =>
        FormatAdvice.From((rulebook ?? ScreeningRulebook.Default).Judge(candidate, Day, overrides));

    private static Candidate Broken(string rule) => rule switch
    {
        "high-suicide-risk" => Clear with { Columbia = ColumbiaOf(Day, thoughts: true, plan: true) },
        "severe-depression-with-suicidal-ideation" => Clear with { DepressionSeverity = DepressionSeverity.Severe, SuicidalIdeation = true },
        "acute-crisis" => Clear with { AcuteCrisis = true },
        "easily-dysregulated" => Clear with { EasilyDysregulated = true },
        "support-need-within-capacity" => Clear with { SupportNeedMinutes = 11 },
        "technology-access" => Clear with { Technology = new Technology(true, true, true, false) },
        "private-space" => Clear with { PrivateSpace = false },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    [Theory]
    [InlineData("high-suicide-risk", "acute-crisis")]   // a high risk is a crisis too
    [InlineData("severe-depression-with-suicidal-ideation")]
    [InlineData("acute-crisis")]
    [InlineData("easily-dysregulated")]
    [InlineData("support-need-within-capacity")]
    public void What_asks_for_more_than_a_group_can_give_points_to_individual_care_first(params string[] rules)
    {
        var advice = Advice(Broken(rules[0]));

        advice.Format.ShouldBe(RecommendedFormat.IndividualCareFirst);
        advice.Reasons.ShouldBe(rules.Select(rule => $"screening/{rule}"));
    }

    [Theory]
    [InlineData("technology-access")]
    [InlineData("private-space")]
    public void What_the_candidate_lacks_at_home_points_to_a_group_in_person(string rule)
    {
        var advice = Advice(Broken(rule));

        advice.Format.ShouldBe(RecommendedFormat.InPerson);
        advice.Reasons.ShouldBe([$"screening/{rule}"]);
    }

    [Fact]
    public void Nothing_against_it_and_nothing_for_it_points_online_without_a_reason()
    {
        Advice(Clear).Format.ShouldBe(RecommendedFormat.Online);
        Advice(Clear).Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void What_favours_the_online_group_is_a_reason_for_it() =>
        Advice(Clear with { SocialAnxiety = true, Attachment = AttachmentStyle.DismissiveAvoidant, ReasonsForOnline = ["travel", "stigma"] }).Reasons.ShouldBe([
            "screening/dismissive-avoidant-attachment",
            "screening/social-anxiety",
            "screening/less-stigma",
            "screening/travel-or-cost-barrier",
        ]);

    [Fact]
    public void Individual_care_comes_before_in_person_and_in_person_before_online()
    {
        var anxious = Clear with { SocialAnxiety = true };
        var atHome = anxious with { PrivateSpace = false };
        var inCrisis = atHome with { AcuteCrisis = true };

        Advice(anxious).Format.ShouldBe(RecommendedFormat.Online);
        Advice(atHome).Format.ShouldBe(RecommendedFormat.InPerson);
        Advice(atHome).Reasons.ShouldBe(["screening/private-space"]);
        Advice(inCrisis).Format.ShouldBe(RecommendedFormat.IndividualCareFirst);
        Advice(inCrisis).Reasons.ShouldBe(["screening/acute-crisis"]);
    }

    [Fact]
    public void While_a_fact_is_missing_that_could_point_elsewhere_there_is_no_format()
    {
        Candidate[] candidates =
        [
            Clear with { AcuteCrisis = null },
            Clear with { EasilyDysregulated = null },
            Clear with { SupportNeedMinutes = null },
            Clear with { PrivateSpace = null },
            Clear with { Technology = null },
            Unassessed with { AcuteCrisis = false },
            Unknown,
        ];

        foreach (var candidate in candidates)
        {
            Advice(candidate).Format.ShouldBeNull();
            Advice(candidate).Reasons.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_known_reason_stands_unless_a_missing_fact_could_point_elsewhere()
    {
        Advice(Unknown with { AcuteCrisis = true }).Format.ShouldBe(RecommendedFormat.IndividualCareFirst);

        // The place speaks for a group in person, but a crisis that nobody asked about could still speak for care first.
        Advice(Unknown with { PrivateSpace = false }).Format.ShouldBeNull();
        Advice(Clear with { PrivateSpace = false, Technology = null }).Format.ShouldBe(RecommendedFormat.InPerson);
    }

    [Fact]
    public void A_group_in_person_points_to_in_person_or_to_individual_care_and_never_online()
    {
        Advice(ClearInPerson).Format.ShouldBe(RecommendedFormat.InPerson);
        Advice(ClearInPerson).Reasons.ShouldBeEmpty();
        Advice(ClearInPerson with { SocialAnxiety = true, PrivateSpace = null, Technology = null }).Format.ShouldBe(RecommendedFormat.InPerson);
        Advice(ClearInPerson with { AcuteCrisis = true }).Format.ShouldBe(RecommendedFormat.IndividualCareFirst);
        Advice(ClearInPerson with { AcuteCrisis = null }).Format.ShouldBeNull();
    }

    [Fact]
    public void The_advice_puts_into_effect_the_statement_that_no_rule_does() =>
        FormatAdvice.Statements.ShouldBe(["R034"]);

    [Fact]
    public void What_is_missing_for_other_duties_does_not_hold_the_format_back() =>
        Advice(Clear with { IdentityVerified = null, Consents = [], AgreedGoals = null }).Format.ShouldBe(RecommendedFormat.Online);

    [Fact]
    public void A_public_network_counts_only_where_the_policy_lets_it_block()
    {
        var candidate = Clear with { Network = NetworkKind.Public };

        Advice(candidate).Format.ShouldBe(RecommendedFormat.Online);
        Advice(candidate, PublicNetworkBlocks).Format.ShouldBe(RecommendedFormat.InPerson);
        Advice(candidate, PublicNetworkBlocks).Reasons.ShouldBe(["screening/network"]);
        Advice(candidate with { Network = null }).Format.ShouldBe(RecommendedFormat.Online);
        Advice(candidate with { Network = null }, PublicNetworkBlocks).Format.ShouldBeNull();
    }

    [Fact]
    public void A_justified_exception_no_longer_points_away()
    {
        var dysregulated = Clear with { EasilyDysregulated = true };

        Advice(dysregulated, null, new Override("screening/easily-dysregulated", "Dr. A", Day, "with a co-leader")).Format.ShouldBe(RecommendedFormat.Online);
    }

    [Fact]
    public void The_two_halves_of_the_exclusion_alone_point_nowhere_else()
    {
        Advice(Clear with { SuicidalIdeation = true }).Format.ShouldBe(RecommendedFormat.Online);
        Advice(Clear with { DepressionSeverity = DepressionSeverity.Severe }).Format.ShouldBe(RecommendedFormat.Online);
    }

    [Fact]
    public void A_form_that_cannot_be_read_leaves_the_format_open() =>
        Advice(Unassessed with { AcuteCrisis = false, DepressionSeverity = DepressionSeverity.Mild, Columbia = ColumbiaOf(Day.PlusDays(1)) }).Format.ShouldBeNull();
}
