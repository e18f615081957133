using static GroupTherapy.Rules.FindingStatus;
using static GroupTherapy.Screening.Candidates;
using static GroupTherapy.Screening.Judgements;

namespace GroupTherapy.Screening;

public class ConsentsTests
{
    private const string Identity = "identity-verified";
    private const string Online = "online-consent";
    private const string Confidentiality = "confidentiality-agreement";
    private const string NoRecording = "no-recording-agreement";
    private const string GroupRules = "group-rules-acknowledged";

    private static Candidate Without(Candidate candidate, ConsentKind kind) =>
        candidate with { Consents = [.. candidate.Consents!.Value.Values.Where(consent => consent.Kind != kind)] };

    private static Candidate SignedOn(ConsentKind kind, LocalDate day) =>
        Clear with { Consents = [.. Clear.Consents!.Value.Values.Select(consent => consent.Kind == kind ? consent with { On = day } : consent)] };

    private static Candidate MovedOnline(LocalDate day) => Clear with { Group = Clear.Group with { MovedOnlineOn = day } };

    [Theory]
    [InlineData(Online, ConsentKind.Online)]
    [InlineData(Confidentiality, ConsentKind.Confidentiality)]
    [InlineData(NoRecording, ConsentKind.NoRecording)]
    [InlineData(GroupRules, ConsentKind.GroupRules)]
    public void Each_document_is_required_on_an_early_and_on_a_late_day(string rule, ConsentKind kind)
    {
        foreach (var day in new[] { On(Early), On(Late) })
        {
            StatusOf(rule, ClearOn(day), day).ShouldBe(Met);
            StatusOf(rule, Without(ClearOn(day), kind), day).ShouldBe(NotMet);
        }
    }

    [Theory]
    [InlineData(Early)]
    [InlineData(Late)]
    public void The_identity_is_verified_on_an_early_and_on_a_late_day(string day) =>
        StatusOf(Identity, ClearOn(On(day)) with { IdentityVerified = false }, On(day)).ShouldBe(NotMet);

    [Theory]
    [InlineData(true, Met, Outcome.Clear)]
    [InlineData(false, NotMet, Outcome.Blocked)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void The_identity_is_verified(bool? verified, FindingStatus status, Outcome outcome)
    {
        Judge(Identity, Clear with { IdentityVerified = verified }).ShouldBe((outcome, status));
        StatusOf(Identity, ClearInPerson with { IdentityVerified = verified }).ShouldBe(status);   // behind a mask or in a room: the same
    }

    [Theory]
    [InlineData(Online, ConsentKind.Online)]
    [InlineData(Confidentiality, ConsentKind.Confidentiality)]
    [InlineData(NoRecording, ConsentKind.NoRecording)]
    [InlineData(GroupRules, ConsentKind.GroupRules)]
    public void A_document_that_is_missing_blocks_and_one_nobody_asked_about_stays_open(string rule, ConsentKind kind)
    {
        Judge(rule, Without(Clear, kind)).ShouldBe((Outcome.Blocked, NotMet));
        Judge(rule, Clear with { Consents = [] }).ShouldBe((Outcome.Blocked, NotMet));
        Judge(rule, Clear with { Consents = null }).ShouldBe((Outcome.Open, Undetermined));
    }

    [Theory]
    [InlineData(Online, ConsentKind.Online)]
    [InlineData(Confidentiality, ConsentKind.Confidentiality)]
    [InlineData(NoRecording, ConsentKind.NoRecording)]
    [InlineData(GroupRules, ConsentKind.GroupRules)]
    public void A_document_is_signed_by_the_day_of_the_decision_and_does_not_age(string rule, ConsentKind kind)
    {
        StatusOf(rule, SignedOn(kind, Day)).ShouldBe(Met);
        StatusOf(rule, SignedOn(kind, Day.PlusDays(1))).ShouldBe(NotMet);
        StatusOf(rule, SignedOn(kind, Day.PlusYears(-20))).ShouldBe(Met);
    }

    [Theory]
    [InlineData(Confidentiality, ConsentKind.Confidentiality)]
    [InlineData(NoRecording, ConsentKind.NoRecording)]
    [InlineData(GroupRules, ConsentKind.GroupRules)]
    public void The_agreements_are_needed_in_person_too(string rule, ConsentKind kind) =>
        Judge(rule, Without(ClearInPerson, kind)).ShouldBe((Outcome.Blocked, NotMet));

    [Fact]
    public void Online_consent_is_not_asked_of_a_group_in_person() =>
        Judge(Online, Without(ClearInPerson, ConsentKind.Online)).ShouldBe((Outcome.Clear, NotApplicable));

    [Theory]
    [InlineData(true, Met, Outcome.Clear)]
    [InlineData(false, NotMet, Outcome.Blocked)]
    [InlineData(null, Undetermined, Outcome.Open)]
    public void The_online_consent_is_the_version_now_in_use(bool? current, FindingStatus status, Outcome outcome) =>
        Judge(Online, Clear.WithOnlineConsent(consent => consent with { CurrentVersion = current })).ShouldBe((outcome, status));

    [Theory]
    [InlineData("risks")]
    [InlineData("benefits")]
    [InlineData("memberPrivacy")]
    [InlineData("records")]
    public void The_online_consent_names_each_of_four_things(string missing)
    {
        var candidate = Clear.WithOnlineConsent(consent => consent with { Covers = [.. consent.Covers!.Where(topic => topic != missing)] });

        Judge(Online, candidate).ShouldBe((Outcome.Blocked, NotMet));
        FindingOf(Online, candidate).Facts.ShouldHaveSingleItem().Needed.ShouldBe($"includes {missing}");
    }

    [Fact]
    public void What_the_online_consent_names_may_be_unknown() =>
        Judge(Online, Clear.WithOnlineConsent(consent => consent with { Covers = null })).ShouldBe((Outcome.Open, Undetermined));

    [Theory]
    [InlineData(-1, Met)]      // signed the day after the group moved
    [InlineData(0, Met)]       // on the very day
    [InlineData(1, NotMet)]    // the day before
    public void A_group_that_moves_online_needs_consent_from_that_day_on(int daysAfterSigning, FindingStatus expected) =>
        StatusOf(Online, MovedOnline(Day.PlusDays(daysAfterSigning))).ShouldBe(expected);

    [Fact]
    public void A_group_that_moved_online_leaves_it_unknown_whether_an_unknown_consent_is_new() =>
        Judge(Online, MovedOnline(Day.PlusDays(-100)) with { Consents = null }).ShouldBe((Outcome.Open, Undetermined));

    [Fact]
    public void The_consent_signed_last_is_the_one_that_counts()
    {
        var old = Clear.Consents!.Value[0].Value with { On = Day.PlusDays(-400), CurrentVersion = false };
        var renewed = Clear.Consents.Value[0].Value;

        StatusOf(Online, Clear with { Consents = [old, renewed] }).ShouldBe(Met);
        StatusOf(Online, Clear with { Consents = [renewed, old] }).ShouldBe(Met);
        StatusOf(Online, Clear with { Consents = [old with { On = Day }, renewed with { On = Day.PlusDays(-1) }] }).ShouldBe(NotMet);
    }

    [Fact]
    public void Story_an_impostor_is_kept_out_until_someone_has_seen_a_document()
    {
        var candidate = Clear with { IdentityVerified = false };

        OutcomeOf(candidate).ShouldBe(Outcome.Blocked);
        OutcomeOf(candidate with { IdentityVerified = true }).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Story_a_group_moved_online_in_march_and_the_consent_of_january_no_longer_holds()
    {
        var candidate = MovedOnline(new(2026, 3, 1)).WithOnlineConsent(consent => consent with { On = new(2026, 1, 15) });

        OutcomeOf(candidate).ShouldBe(Outcome.Blocked);
        FindingOf(Online, candidate).Facts.ShouldHaveSingleItem().Fact.ShouldBe("consented-since-move-online");
        OutcomeOf(candidate.WithOnlineConsent(consent => consent with { On = new(2026, 3, 1) })).ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void Story_a_candidate_who_signed_nothing_is_told_all_four_documents()
    {
        var decision = ScreeningRulebook.Default.Judge(Clear with { Consents = [] }, Day);

        decision.Findings.Select(finding => finding.Rule.Id).ShouldBe([
            "screening/online-consent",
            "screening/confidentiality-agreement",
            "screening/no-recording-agreement",
            "screening/group-rules-acknowledged",
        ]);
    }

    [Theory]
    [InlineData(Confidentiality, ConsentKind.Confidentiality, "confidentiality")]
    [InlineData(NoRecording, ConsentKind.NoRecording, "not to record")]
    [InlineData(GroupRules, ConsentKind.GroupRules, "rules")]
    public void Story_the_agreement_is_signed_the_evening_before_the_first_session(string rule, ConsentKind kind, string remedy)
    {
        var eve = Day.PlusDays(-1);
        var signedToday = SignedOn(kind, Day);

        StatusOf(rule, signedToday with { Phq9 = Phq9Of(0, 0, eve) }).ShouldBe(Met);
        FindingOf(rule, Without(Clear, kind)).Rule.Remedy.ShouldContain(remedy);
    }
}
