using static GroupTherapy.Rules.FindingStatus;
using static GroupTherapy.Screening.Candidates;
using static GroupTherapy.Screening.Judgements;

namespace GroupTherapy.Screening;

public class FavoursTests
{
    private const string Intimacy = "intimacy-problems-stuck-in-person";
    private const string Dismissive = "dismissive-avoidant-attachment";
    private const string Dissociation = "dissociative-symptoms";
    private const string Anxiety = "social-anxiety";
    private const string BorderlineGroup = "borderline-personality-in-group";
    private const string BorderlineOnline = "borderline-personality-online";
    private const string Stigma = "less-stigma";
    private const string Barrier = "travel-or-cost-barrier";

    private static Candidate Favoured(string rule, LocalDate day) => rule switch
    {
        Intimacy => ClearOn(day) with { IntimacyProblems = true, InsufficientInPersonProgress = true },
        Dismissive => ClearOn(day) with { Attachment = AttachmentStyle.DismissiveAvoidant },
        Dissociation => ClearOn(day) with { DissociativeSymptoms = true },
        Anxiety => ClearOn(day) with { SocialAnxiety = true },
        BorderlineGroup or BorderlineOnline => ClearOn(day) with { BorderlinePersonality = true },
        Stigma => ClearOn(day) with { ReasonsForOnline = ["stigma"] },
        Barrier => ClearOn(day) with { ReasonsForOnline = ["travel"] },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    [Theory]
    [InlineData(Intimacy)]
    [InlineData(Dismissive)]
    [InlineData(Dissociation)]
    [InlineData(Anxiety)]
    [InlineData(BorderlineGroup)]
    [InlineData(BorderlineOnline)]
    [InlineData(Stigma)]
    [InlineData(Barrier)]
    public void A_favour_is_met_or_does_not_apply_on_an_early_and_on_a_late_day(string rule)
    {
        foreach (var day in new[] { On(Early), Day, On(Late) })
        {
            StatusOf(rule, Favoured(rule, day), day).ShouldBe(Met);
            StatusOf(rule, ClearOn(day), day).ShouldBe(NotApplicable);   // an absent favour is no broken duty
        }
    }

    [Theory]
    [InlineData(Intimacy)]
    [InlineData(Dismissive)]
    [InlineData(Dissociation)]
    [InlineData(Anxiety)]
    [InlineData(BorderlineGroup)]
    [InlineData(BorderlineOnline)]
    [InlineData(Stigma)]
    [InlineData(Barrier)]
    public void No_favour_offsets_a_duty_and_no_unknown_favour_opens_a_decision(string rule)
    {
        var unknown = Clear with
        {
            IntimacyProblems = null,
            InsufficientInPersonProgress = null,
            Attachment = null,
            DissociativeSymptoms = null,
            SocialAnxiety = null,
            Spin = null,
            MiniSpin = null,
            BorderlinePersonality = null,
            ReasonsForOnline = null,
        };

        Judge(rule, unknown).ShouldBe((Outcome.Clear, Undetermined));
        OutcomeOf(Favoured(rule, Day)).ShouldBe(Outcome.Clear);
        OutcomeOf(Favoured(rule, Day) with { DangerToOthers = true }).ShouldBe(Outcome.Review);
        OutcomeOf(Favoured(rule, Day) with { DangerToOthers = null }).ShouldBe(Outcome.Open);
        OutcomeOf(Favoured(rule, Day) with { IdentityVerified = false }).ShouldBe(Outcome.Blocked);
    }

    [Theory]
    [InlineData(true, true, Met)]
    [InlineData(true, false, NotApplicable)]
    [InlineData(false, true, NotApplicable)]
    [InlineData(true, null, Undetermined)]
    [InlineData(null, true, Undetermined)]
    [InlineData(false, null, NotApplicable)]
    public void Problems_with_intimacy_count_only_with_too_little_progress_in_person(bool? problems, bool? stuck, FindingStatus expected) =>
        StatusOf(Intimacy, Clear with { IntimacyProblems = problems, InsufficientInPersonProgress = stuck }).ShouldBe(expected);

    [Theory]
    [InlineData(AttachmentStyle.DismissiveAvoidant, Met)]
    [InlineData(AttachmentStyle.FearfulAvoidant, NotApplicable)]   // avoidant too, but anxious
    [InlineData(AttachmentStyle.Preoccupied, NotApplicable)]
    [InlineData(AttachmentStyle.Secure, NotApplicable)]
    [InlineData(null, Undetermined)]
    public void Only_dismissive_avoidant_attachment_speaks_for_online(AttachmentStyle? style, FindingStatus expected) =>
        StatusOf(Dismissive, Clear with { Attachment = style }).ShouldBe(expected);

    [Theory]
    [InlineData(true, false, false, Met)]
    [InlineData(true, true, false, NotApplicable)]
    [InlineData(true, false, true, NotApplicable)]
    [InlineData(false, false, false, NotApplicable)]
    [InlineData(true, null, false, Undetermined)]
    [InlineData(true, false, null, Undetermined)]
    [InlineData(null, false, false, Undetermined)]
    public void Dissociation_counts_only_without_dysregulation_and_crisis(bool? symptoms, bool? dysregulated, bool? crisis, FindingStatus expected) =>
        StatusOf(Dissociation, Clear with { DissociativeSymptoms = symptoms, EasilyDysregulated = dysregulated, AcuteCrisis = crisis }).ShouldBe(expected);

    [Theory]
    [InlineData(18, NotApplicable)]
    [InlineData(19, Met)]
    public void A_spin_of_nineteen_is_social_anxiety(int total, FindingStatus expected) =>
        StatusOf(Anxiety, Clear with { SocialAnxiety = null, MiniSpin = null, Spin = SpinOf(total) }).ShouldBe(expected);

    [Theory]
    [InlineData(5, NotApplicable)]
    [InlineData(6, Met)]
    public void A_mini_spin_of_six_is_social_anxiety(int total, FindingStatus expected) =>
        StatusOf(Anxiety, Clear with { SocialAnxiety = null, Spin = null, MiniSpin = MiniSpinOf(total) }).ShouldBe(expected);

    [Theory]
    [InlineData(true, Met)]
    [InlineData(false, NotApplicable)]
    [InlineData(null, Undetermined)]
    public void A_borderline_personality_speaks_for_a_group(bool? diagnosed, FindingStatus expected) =>
        StatusOf(BorderlineGroup, Clear with { BorderlinePersonality = diagnosed }).ShouldBe(expected);

    [Fact]
    public void A_borderline_personality_speaks_for_online_only_where_no_exclusion_stands_against_it()
    {
        var borderline = Clear with { BorderlinePersonality = true };

        StatusOf(BorderlineOnline, borderline).ShouldBe(Met);
        StatusOf(BorderlineOnline, borderline with { EasilyDysregulated = true }).ShouldBe(NotApplicable);
        StatusOf(BorderlineOnline, borderline with { AcuteCrisis = true }).ShouldBe(NotApplicable);
        StatusOf(BorderlineOnline, borderline with { SuicidalIdeation = true, DepressionSeverity = DepressionSeverity.Severe }).ShouldBe(NotApplicable);
        StatusOf(BorderlineOnline, borderline with { SuicidalIdeation = true }).ShouldBe(Met);      // ideation alone is for a clinician
        StatusOf(BorderlineOnline, borderline with { EasilyDysregulated = null }).ShouldBe(Undetermined);
        StatusOf(BorderlineOnline, borderline with { AcuteCrisis = null }).ShouldBe(Undetermined);
        StatusOf(BorderlineOnline, borderline with { BorderlinePersonality = null }).ShouldBe(Undetermined);
        StatusOf(BorderlineOnline, Unassessed with { AcuteCrisis = false, BorderlinePersonality = true }).ShouldBe(Undetermined);
    }

    [Theory]
    [InlineData(new[] { "stigma" }, Met, NotApplicable)]
    [InlineData(new[] { "travel" }, NotApplicable, Met)]
    [InlineData(new[] { "cost" }, NotApplicable, Met)]
    [InlineData(new[] { "privacy" }, NotApplicable, NotApplicable)]
    [InlineData(new string[0], NotApplicable, NotApplicable)]
    [InlineData(null, Undetermined, Undetermined)]
    public void Reasons_for_online_are_counted_each_for_itself(string[]? reasons, FindingStatus stigma, FindingStatus barrier)
    {
        StatusOf(Stigma, Clear with { ReasonsForOnline = reasons }).ShouldBe(stigma);
        StatusOf(Barrier, Clear with { ReasonsForOnline = reasons }).ShouldBe(barrier);
    }

    [Theory]
    [InlineData(Dissociation, 28)]
    [InlineData(BorderlineOnline, 10)]
    public void A_screen_is_not_a_finding(string rule, int items)
    {
        // The highest answers to the DES-II (100 per cent) and to the MSI-BPD (ten times yes) leave both open.
        var candidate = Clear with { DissociativeSymptoms = null, BorderlinePersonality = null };
        candidate = items == 28
            ? candidate with { Des2 = new Des2(Day, [.. Enumerable.Repeat((int?)100, items)]) }
            : candidate with { MsiBpd = new MsiBpd(Day, [.. Enumerable.Repeat((int?)1, items)]) };

        StatusOf(rule, candidate).ShouldBe(Undetermined);
    }

    [Theory]
    [InlineData(Intimacy)]
    [InlineData(Dismissive)]
    [InlineData(Dissociation)]
    [InlineData(Anxiety)]
    [InlineData(BorderlineGroup)]
    [InlineData(BorderlineOnline)]
    [InlineData(Stigma)]
    [InlineData(Barrier)]
    public void Story_what_favours_online_is_shown_among_all_findings_and_never_as_something_to_mend(string rule)
    {
        var decision = ScreeningRulebook.Default.Judge(Favoured(rule, Day), Day);

        decision.Findings.ShouldBeEmpty();
        decision.AllFindings().ShouldContain(finding => finding.Rule.Id == $"screening/{rule}" && finding.Status == Met && finding.Rule.Force == Force.Favours);
    }
}
