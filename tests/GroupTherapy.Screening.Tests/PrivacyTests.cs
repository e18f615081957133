using static GroupTherapy.Screening.Candidates;

namespace GroupTherapy.Screening;

/// <summary>Nothing that is known of a person is printed or thrown. Odd names, numbers, words and days are put in, and looked for.</summary>
public class PrivacyTests
{
    private static readonly LocalDate OddDay = new(1987, 3, 9);

    private static readonly string[] Odd = ["Zebulon", "Quackenbush", "7391", "penguin", "1987", "03-09", "3/9", "09 Mar", "March", "WY"];

    private static readonly Group OddGroup = new()
    {
        Id = "g-1",
        Format = MeetingFormat.Online,
        TargetProblems = ["penguin-7391"],
        MinutesPerMember = 0.7391m,
        MovedOnlineOn = OddDay,
    };

    private static readonly Candidate OddCandidate = ClearOn(OddDay) with
    {
        Group = OddGroup,
        Location = Jurisdiction.WY,
        SupportNeedMinutes = 1.7391m,
        PresentingProblems = ["Zebulon's penguin"],
        Relationships = [new("Zebulon-Quackenbush-7391", RelationshipKind.Partner)],
        AgreedGoals = 73,
        ExpectedAttendancePercent = 91,
        AcuteCrisis = true,
        EasilyDysregulated = true,
        DangerToOthers = null,
    };

    private static readonly Override OddOverride = new("screening/easily-dysregulated", "Zebulon Quackenbush", OddDay, "likes a penguin, 7391");

    private static readonly Decision<Candidate> OddDecision = ScreeningRulebook.Default.Judge(OddCandidate, OddDay, [OddOverride]);

    private static readonly Rulebook<Candidate> Named = ScreeningRulebook.Default;

    /// <summary>One of everything that is about a person.</summary>
    private static IEnumerable<object> AboutAPerson()
    {
        var explanations = OddDecision.AllFindings().SelectMany(finding => Flatten(finding.Explanation));
        return
        [
            OddCandidate, OddGroup, OddCandidate.Relationships![0], OddCandidate.Consents!, OddCandidate.Consents!.Value[0], OddCandidate.Consents!.Value[0].Value, OddCandidate.FitAssessment!.Value[0].Value, OddCandidate.SuicideRiskAssessment!.Value[0].Value, OddCandidate.Technology!.Value[0].Value,
            OddCandidate.AcuteCrisis!, OddCandidate.Phq9!, OddCandidate.Phq9!.Value[0].Value, OddCandidate.Phq2!.Value[0].Value, OddCandidate.Gad7!.Value[0].Value, OddCandidate.Columbia!.Value[0].Value, OddCandidate.Asq!.Value[0].Value, OddCandidate.Pcl5!.Value[0].Value, OddCandidate.Spin!.Value[0].Value, OddCandidate.MiniSpin!.Value[0].Value,
            OddCandidate.Des2!.Value[0].Value, OddCandidate.MsiBpd!.Value[0].Value, OddCandidate.Who5!.Value[0].Value, OddCandidate.Ders16!.Value[0].Value, OddCandidate.Phq9!.Value[0].Value.Score,
            OddOverride, OddDecision, OddDecision.Answers, FormatAdvice.From(OddDecision),
            .. OddDecision.AllFindings(), .. OddDecision.AllFindings().SelectMany(finding => finding.Facts), .. explanations,
            .. OddDecision.StillNeeded(), .. OddDecision.ToClear().SelectMany(set => set),
            .. ScreeningRulebook.Default.Judge(OddCandidate, OddDay.PlusDays(-1)).Errors,
        ];

        static IEnumerable<Explanation<Candidate>> Flatten(Explanation<Candidate> explanation) => [explanation, .. explanation.Because.SelectMany(Flatten)];
    }

    [Fact]
    public void Nothing_that_is_known_of_a_person_is_printed() =>
        AboutAPerson().Select(about => about.ToString()!).Distinct().SelectMany(text => Odd.Where(text.Contains).Select(odd => $"'{odd}' in '{text}'")).ShouldBeEmpty();

    [Fact]
    public void One_of_everything_that_is_about_a_person_was_tried()
    {
        var tried = AboutAPerson().Select(about => about.GetType()).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        // What screening offers and is about no person: kinds and choices, the shapes of instruments, the rulebook and its policy.
        Type[] aboutNobody =
        [
            typeof(CandidateCodes), typeof(CandidateFacts), typeof(CandidateForms), typeof(Consents), typeof(Exclusions), typeof(Favours), typeof(Fit), typeof(Safety), typeof(Setting), typeof(InstrumentForm), typeof(RiskFacts), typeof(ScreeningParameters),
            typeof(ScreeningPolicy), typeof(ScreeningRulebook), typeof(SignedFacts), typeof(Sources), typeof(SymptomFacts), typeof(Questionnaire),
        ];
        typeof(Candidate).Assembly.GetExportedTypes().Where(type => !type.IsEnum).Except(aboutNobody).Except(tried).ShouldBeEmpty();
        new[] { typeof(Decision<>), typeof(Finding<>), typeof(FactReason), typeof(Answers<>), typeof(Change<>), typeof(Need), typeof(Explanation<>), typeof(Override), typeof(FactError) }.Except(tried).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_opaque_ids_of_candidate_and_group_are_printed()
    {
        OddCandidate.ToString().ShouldBe("Candidate c-1");
        OddGroup.ToString().ShouldBe("Group g-1");
    }

    [Fact]
    public void The_format_a_decision_points_to_is_not_printed() =>
        FormatAdvice.From(OddDecision).ToString().ShouldBe("FormatAdvice");

    public static TheoryData<string> Mistakes => [.. Mistaken.Keys];

    private static Dictionary<string, Action> Mistaken { get; } = new()
    {
        ["an item out of range"] = () => _ = new Phq9(OddDay, [0, 0, 0, 7391, 0, 0, 0, 0, 0]),
        ["a PHQ-2 item out of range"] = () => _ = new Phq2(OddDay, [7391, 0]),
        ["a GAD-7 item out of range"] = () => _ = new Gad7(OddDay, Items(7)),
        ["a PCL-5 item out of range"] = () => _ = new Pcl5(OddDay, Items(20)),
        ["a SPIN item out of range"] = () => _ = new Spin(OddDay, Items(17)),
        ["a Mini-SPIN item out of range"] = () => _ = new MiniSpin(OddDay, Items(3)),
        ["a DES-II item out of range"] = () => _ = new Des2(OddDay, Items(28)),
        ["an MSI-BPD item out of range"] = () => _ = new MsiBpd(OddDay, Items(10)),
        ["a WHO-5 item out of range"] = () => _ = new Who5(OddDay, Items(5)),
        ["a DERS-16 item out of range"] = () => _ = new Ders16(OddDay, Items(16)),
        ["an ASQ item out of range"] = () => _ = new Asq(OddDay, [AsqAnswer.No, (AsqAnswer)7391, AsqAnswer.No, AsqAnswer.No]),
        ["too many items"] = () => _ = new Phq9(OddDay, Items(1000)),
        ["too many ASQ items"] = () => _ = new Asq(OddDay, new AsqAnswer?[6]),
        ["no items"] = () => _ = new Phq9(OddDay, null!),
        ["no ASQ items"] = () => _ = new Asq(OddDay, null!),
        ["a kind of relationship that does not exist"] = () => _ = OddCandidate with { Relationships = [new("Zebulon", (RelationshipKind)7391)] },
        ["an id with spaces"] = () => _ = OddCandidate with { Id = "Zebulon Quackenbush" },
        ["a member's id with spaces"] = () => _ = new Relationship("Zebulon Quackenbush", RelationshipKind.Partner),
        ["a relationship that is null"] = () => _ = OddCandidate with { Relationships = [OddCandidate.Relationships![0], null!] },
        ["an override of a rule that does not exist"] = () => Named.Judge(OddCandidate, OddDay, [OddOverride with { Rule = "screening/no-such-rule" }]),
        ["an override of a rule that admits none"] = () => Named.Judge(OddCandidate, OddDay, [OddOverride with { Rule = "screening/high-suicide-risk" }]),
        ["an override without who"] = () => Named.Judge(OddCandidate, OddDay, [OddOverride with { Who = " " }]),
        ["an override without a reason"] = () => Named.Judge(OddCandidate, OddDay, [OddOverride with { Reason = "" }]),
        ["an override from the future"] = () => Named.Judge(OddCandidate, OddDay, [OddOverride with { On = OddDay.PlusDays(1) }]),
        ["a rule overridden twice"] = () => Named.Judge(OddCandidate, OddDay, [OddOverride, OddOverride with { Who = "Zebulon" }]),
        ["a window below zero"] = () => ScreeningRulebook.For(new() { AnswersCurrentForDays = -7391 }),
        ["a share above one hundred"] = () => ScreeningRulebook.For(new() { MinimumAttendancePercent = 7391 }),
        ["no policy"] = () => ScreeningRulebook.For(null!),
        ["no in-person rulebook"] = () => Named.Judge(null!, OddCandidate, OddDay, [OddOverride]),
        ["too few places for outcomes"] = () => Named.Decide([OddCandidate], OddDay, []),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_callers_mistake_throws_without_a_word_about_the_person(string mistake)
    {
        var exception = Should.Throw<Exception>(Mistaken[mistake]);

        for (var cause = exception; cause is not null; cause = cause.InnerException)
            Odd.Where(cause.Message.Contains).ShouldBeEmpty(cause.Message);
        exception.ShouldBeAssignableTo<ArgumentException>();
    }

    [Fact]
    public void A_fact_that_cannot_be_read_is_named_without_its_answer()
    {
        var decision = Named.Judge(Clear with { AgreedGoals = -7391, ReasonsForOnline = ["Zebulon's penguin"] }, Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Errors.Select(error => error.Fact).ShouldBe(["agreed-goals", "reasons-for-online"]);
        decision.Errors.Select(error => error.ToString()).SelectMany(text => Odd.Where(text.Contains)).ShouldBeEmpty();
    }

    private static int?[] Items(int count) => [.. Enumerable.Repeat((int?)7391, count)];
}
