using static GroupTherapy.Screening.Candidates;

namespace GroupTherapy.Screening;

/// <summary>The derived facts, against definitions written here by hand, for every combination of what their sources can say.</summary>
public class RiskFactsTests
{
    private static readonly bool?[] Ternary = [true, false, null];

    /// <summary>C-SSRS screeners by what they say of ideation and of a high risk.</summary>
    private static readonly (bool? Ideation, bool? High, Columbia? Form)[] Columbias =
    [
        (null, null, null),
        (false, false, ColumbiaOf(Day)),
        (true, false, ColumbiaOf(Day, wish: true)),
        (true, true, ColumbiaOf(Day, thoughts: true, intent: true)),
        (false, true, ColumbiaOf(Day, lifetime: true, recent: true)),
        (true, null, ColumbiaOf(Day, wish: true, lifetime: null)),
        (null, null, ColumbiaOf(Day, lifetime: null)),   // incomplete, and only a complete screener denies
        (null, true, ColumbiaOf(Day, wish: null, lifetime: true, recent: true)),
        (null, null, ColumbiaOf(Day, wish: null)),
    ];

    /// <summary>ASQs by whether they are positive and whether acute.</summary>
    private static readonly (bool? Positive, bool? Acute, Asq? Form)[] Asqs =
    [
        (null, null, null),
        (false, false, AsqOf(Day, positive: false)),
        (true, false, AsqOf(Day, positive: true, AsqAnswer.No)),
        (true, true, AsqOf(Day, positive: true, AsqAnswer.Yes)),
        (true, null, AsqOf(Day, positive: true, AsqAnswer.Refused)),
        (null, null, new(Day, [AsqAnswer.No, AsqAnswer.Refused, AsqAnswer.No, AsqAnswer.No])),
    ];

    private static Rulebook<Candidate> RulebookOf(DerivedFact<Candidate> fact, bool? acceptsItemNine = null) => Copies.Alone<Candidate>(new()
    {
        Id = "screening/alone",
        Title = "The derived fact holds",
        Source = Sources.Weinberg2020.At("Pregroup Screening and Case Example"),
        InForce = EffectivePeriod.Always,
        Requires = fact.Holds,
        Force = Force.Must,
        Because = "A test reads it.",
        Remedy = "None.",
    }, CandidateFacts.All, ScreeningPolicy.Default.AnswersCurrentForDays).With(acceptsItemNine is { } accepts ? [ScreeningParameters.AcceptsPhq9ItemNine.Is(accepts)] : []);

    private static bool? Truth(Rulebook<Candidate> rulebook, Candidate candidate) =>
        rulebook.Decide(candidate, Day) switch { Outcome.Clear => true, Outcome.Blocked => false, _ => null };

    private static bool? Truth(DerivedFact<Candidate> fact, Candidate candidate) => Truth(RulebookOf(fact), candidate);

    /// <summary>Yes when any source says yes; no when one says no and none says yes; otherwise unknown.</summary>
    private static bool? AnySays(params bool?[] sources) => sources.Contains(true) ? true : sources.Contains(false) ? false : null;

    [Fact]
    public void Severe_depression_is_a_phq9_of_twenty_or_the_clinicians_rating()
    {
        foreach (var phq9 in Ternary)
        {
            foreach (var rating in Ternary)
            {
                var candidate = Unassessed with
                {
                    Phq9 = phq9 is { } severe ? Phq9Of(severe ? 20 : 19, itemNine: 0) : null,
                    DepressionSeverity = rating is { } rated ? rated ? DepressionSeverity.Severe : DepressionSeverity.ModeratelySevere : null,
                };

                Truth(SymptomFacts.SevereDepression, candidate).ShouldBe(AnySays(phq9, rating), $"PHQ-9 {phq9}, rating {rating}");
            }
        }
    }

    [Theory]
    [InlineData(17, false)]   // 17 × 9/8 = 19.1
    [InlineData(18, true)]    // 18 × 9/8 = 20.25
    public void A_prorated_phq9_counts(int sumOfEight, bool expected) =>
        Truth(SymptomFacts.SevereDepression, Unassessed with { Phq9 = Phq9Of(sumOfEight, itemNine: null) }).ShouldBe(expected);

    [Fact]
    public void A_phq9_with_three_blanks_says_nothing_of_depression() =>
        Truth(SymptomFacts.SevereDepression, Unassessed with { Phq9 = new Phq9(Day, [3, 3, 3, 3, 3, 3, null, null, null]) }).ShouldBeNull();

    [Fact]
    public void Suicidal_ideation_is_what_any_of_four_sources_says()
    {
        var rulebook = RulebookOf(SymptomFacts.SuicidalIdeation);
        foreach (var columbia in Columbias)
        {
            foreach (var asq in Asqs)
            {
                foreach (var finding in Ternary)
                {
                    foreach (var itemNine in Ternary)
                    {
                        Truth(rulebook, CandidateWith(columbia.Form, asq.Form, null, finding, itemNine))
                            .ShouldBe(AnySays(columbia.Ideation, asq.Positive, finding, itemNine), $"{columbia}, {asq}, finding {finding}, item nine {itemNine}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(0, false)]
    [InlineData(null, null)]
    public void Item_nine_is_positive_from_one_on(int? itemNine, bool? expected) =>
        Truth(SymptomFacts.SuicidalIdeation, Unassessed with { Phq9 = Phq9Of(4, itemNine) }).ShouldBe(expected);

    [Fact]
    public void A_phq2_says_nothing_of_ideation_or_depression()
    {
        var candidate = Unassessed with { Phq2 = new Phq2(Day, [3, 3]) };

        Truth(SymptomFacts.SuicidalIdeation, candidate).ShouldBeNull();
        Truth(SymptomFacts.SevereDepression, candidate).ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_high_suicide_risk_and_an_assessed_one_follow_every_combination_of_their_sources(bool accepts)
    {
        var (isHigh, isAssessed) = (RulebookOf(RiskFacts.HighSuicideRisk, accepts), RulebookOf(RiskFacts.SuicideRiskAssessed, accepts));
        foreach (var columbia in Columbias)
        {
            foreach (var asq in Asqs)
            {
                foreach (var assessment in Ternary)
                {
                    foreach (var finding in Ternary)
                    {
                        foreach (var itemNine in Ternary)
                        {
                            var candidate = CandidateWith(columbia.Form, asq.Form, assessment, finding, itemNine);
                            var ideation = AnySays(columbia.Ideation, asq.Positive, finding, itemNine);

                            // The three that speak of the risk itself; and, where none does and none was begun and left open, that no ideation is found by any source.
                            bool? high = AnySays(columbia.High, asq.Acute, assessment);
                            var leftOpen = columbia is { Form: not null, High: null } or { Form: not null, Ideation: null } || asq is { Form: not null, Acute: null };
                            var noIdeationFound = !leftOpen && ideation == false && (finding == false || (accepts && itemNine == false));
                            if (high is null && noIdeationFound) high = false;

                            // Answered one way or the other, by an instrument that can be evaluated or by the clinician; never "no".
                            bool? assessed = columbia.High is not null || asq.Acute is not null || assessment is not null || finding is not null || (accepts && itemNine == false) ? true : null;

                            var said = $"{columbia}, {asq}, assessment {assessment}, finding {finding}, item nine {itemNine}";
                            Truth(isHigh, candidate).ShouldBe(high, said);
                            Truth(isAssessed, candidate).ShouldBe(assessed, said);
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_acute_crisis_is_false_only_by_the_clinicians_no(bool accepts)
    {
        var crisis = RulebookOf(RiskFacts.AcuteCrisis, accepts);
        foreach (var finding in Ternary)
        {
            foreach (var columbia in Columbias)
            {
                foreach (var asq in Asqs)
                {
                    foreach (var assessment in Ternary)
                    {
                        var candidate = CandidateWith(columbia.Form, asq.Form, assessment, null, null) with { AcuteCrisis = finding };
                        bool? expected = finding == true || columbia.High == true || asq.Acute == true || assessment == true ? true : finding == false ? false : null;

                        Truth(crisis, candidate).ShouldBe(expected, $"finding {finding}, {columbia}, {asq}, assessment {assessment}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Social_anxiety_is_what_the_clinician_or_either_questionnaire_says()
    {
        foreach (var finding in Ternary)
        {
            foreach (var spin in Ternary)
            {
                foreach (var miniSpin in Ternary)
                {
                    var candidate = Clear with
                    {
                        SocialAnxiety = finding,
                        Spin = spin is { } high ? SpinOf(high ? 19 : 18) : null,
                        MiniSpin = miniSpin is { } elevated ? MiniSpinOf(elevated ? 6 : 5) : null,
                    };

                    Truth(SymptomFacts.SocialAnxiety, candidate).ShouldBe(AnySays(finding, spin, miniSpin), $"finding {finding}, SPIN {spin}, Mini-SPIN {miniSpin}");
                }
            }
        }
    }

    [Fact]
    public void An_answer_is_current_for_thirty_days_and_after_that_says_neither_yes_nor_no()
    {
        var (last, stale) = (Day.PlusDays(-30), Day.PlusDays(-31));
        var none = Unassessed with { SocialAnxiety = null, Spin = null, MiniSpin = null };
        (DerivedFact<Candidate> Fact, Func<LocalDate, Candidate> Yes)[] sources =
        [
            (SymptomFacts.SevereDepression, on => none with { Phq9 = Phq9Of(20, 0, on) }),
            (SymptomFacts.SuicidalIdeation, on => none with { Phq9 = Phq9Of(1, 1, on) }),
            (SymptomFacts.SuicidalIdeation, on => none with { Columbia = ColumbiaOf(on, wish: true) }),
            (SymptomFacts.SuicidalIdeation, on => none with { Asq = AsqOf(on, positive: true) }),
            (RiskFacts.HighSuicideRisk, on => none with { Columbia = ColumbiaOf(on, thoughts: true, plan: true) }),
            (RiskFacts.HighSuicideRisk, on => none with { Asq = AsqOf(on, positive: true, AsqAnswer.Yes) }),
            (RiskFacts.HighSuicideRisk, on => none with { SuicideRiskAssessment = new SuicideRiskAssessment(on, SuicideRisk.High) }),
            (RiskFacts.AcuteCrisis, on => none with { SuicideRiskAssessment = new SuicideRiskAssessment(on, SuicideRisk.High) }),
            (RiskFacts.SuicideRiskAssessed, on => none with { SuicideRiskAssessment = new SuicideRiskAssessment(on, SuicideRisk.Low) }),
            (RiskFacts.SuicideRiskAssessed, on => none with { Columbia = ColumbiaOf(on) }),
            (RiskFacts.SuicideRiskAssessed, on => none with { Asq = AsqOf(on, positive: false) }),
            (RiskFacts.SuicideRiskAssessed, on => none with { Phq9 = Phq9Of(0, 0, on) }),
            (SymptomFacts.SocialAnxiety, on => none with { Spin = SpinOf(19, on) }),
            (SymptomFacts.SocialAnxiety, on => none with { MiniSpin = MiniSpinOf(6, on) }),
        ];

        foreach (var (fact, yes) in sources)
        {
            Truth(fact, yes(Day)).ShouldBe(true, fact.Id);
            Truth(fact, yes(last)).ShouldBe(true, fact.Id);
            Truth(fact, yes(stale)).ShouldBeNull(fact.Id);
        }
    }

    [Fact]
    public void A_form_from_after_the_day_of_the_decision_is_an_error_and_never_clear()
    {
        var tomorrow = Day.PlusDays(1);
        Candidate[] candidates =
        [
            Clear with { Phq9 = Phq9Of(0, 0, tomorrow) },
            Clear with { Columbia = ColumbiaOf(tomorrow) },
            Clear with { Asq = AsqOf(tomorrow, positive: false) },
            Clear with { SuicideRiskAssessment = new SuicideRiskAssessment(tomorrow, SuicideRisk.Low) },
            Clear with { FitAssessment = new FitAssessment(tomorrow, true, true) },
            Clear with { Spin = SpinOf(0, tomorrow) },
            Clear with { MiniSpin = MiniSpinOf(0, tomorrow) },
        ];

        foreach (var candidate in candidates)
        {
            var decision = ScreeningRulebook.Default.Judge(candidate, Day);

            decision.Outcome.ShouldBe(Outcome.Open);
            decision.Errors.ShouldNotBeEmpty();
            decision.Errors.ShouldAllBe(error => error.Problem == nameof(AnsweredLaterException));
            decision.ToClear().ShouldBeEmpty();
            ScreeningRulebook.Default.Decide(candidate, Day).ShouldBe(Outcome.Open);
            ScreeningRulebook.Default.Decide(candidate with { AcuteCrisis = true }, Day).ShouldBe(Outcome.Blocked);
        }
    }

    private static Candidate CandidateWith(Columbia? columbia, Asq? asq, bool? assessedHigh, bool? ideationFound, bool? itemNinePositive) => Unassessed with
    {
        Columbia = columbia,
        Asq = asq,
        SuicideRiskAssessment = assessedHigh is { } high ? new SuicideRiskAssessment(Day, high ? SuicideRisk.High : SuicideRisk.Moderate) : null,
        SuicidalIdeation = ideationFound,
        Phq9 = itemNinePositive is { } positive ? Phq9Of(1, positive ? 1 : 0) : null,
    };
}
