using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Screening;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests.Reviews;

public sealed class AdmissionReviewTests
{
    private static readonly Override Justified = new("admission/closed-cohort", "dr-w", Day, "her own group closed down");

    private static readonly Override Crisis = new("screening/acute-crisis", "dr-w", Day, "the crisis is met by daily care");

    [Fact]
    public void A_candidate_against_whom_nothing_stands_is_clear()
    {
        var review = Clear.Review();

        review.Outcome.ShouldBe(Outcome.Clear);
        review.Missing.ShouldBeEmpty();
        review.Licensure.ShouldHaveSingleItem().Basis().ShouldBe(["own-license"]);
    }

    [Fact]
    public void Clinicians_or_a_cohort_that_are_not_given_are_missing_and_leave_it_open()
    {
        var alone = new Admission { Candidate = Clear.Candidate }.Review();
        (alone.Outcome, alone.Screening.Outcome).ShouldBe((Outcome.Open, Outcome.Clear));
        alone.Missing.ShouldBe(["facilitators", "cohort"]);

        (Clear with { Facilitators = null }).Review().Missing.ShouldBe(["facilitators"]);
        (Clear with { Facilitators = [] }).Review().ShouldSatisfyAllConditions(review => review.Outcome.ShouldBe(Outcome.Open), review => review.Missing.ShouldBe(["facilitators"]));
        (Clear with { Cohort = null }).Review().ShouldSatisfyAllConditions(review => review.Outcome.ShouldBe(Outcome.Open), review => review.Missing.ShouldBe(["cohort"]));
    }

    [Fact]
    public void A_missing_part_mends_nothing_that_is_known_to_be_broken() =>
        new Admission { Candidate = Clear.Candidate with { AcuteCrisis = true } }.Review().Outcome.ShouldBe(Outcome.Blocked);

    [Fact]
    public void Each_part_alone_blocks_the_whole()
    {
        Parts(Clear with { Candidate = Clear.Candidate with { EasilyDysregulated = true } }).ShouldBe((Outcome.Blocked, Outcome.Blocked, Outcome.Clear, Outcome.Clear));
        Parts(Clear with { Candidate = InCalifornia }).ShouldBe((Outcome.Blocked, Outcome.Clear, Outcome.Blocked, Outcome.Clear));
        Parts(Clear with { Cohort = Met }).ShouldBe((Outcome.Blocked, Outcome.Clear, Outcome.Clear, Outcome.Blocked));
    }

    [Fact]
    public void Each_part_alone_opens_the_whole()
    {
        Parts(Clear with { Candidate = Clear.Candidate with { CrisisPlan = null } }).ShouldBe((Outcome.Open, Outcome.Open, Outcome.Clear, Outcome.Clear));
        Parts(Clear with { Facilitators = [Psychologist with { Competences = null }] }).ShouldBe((Outcome.Open, Outcome.Clear, Outcome.Open, Outcome.Clear));
        Parts(Clear with { EnrolledElsewhere = null }).ShouldBe((Outcome.Open, Outcome.Clear, Outcome.Clear, Outcome.Open));
    }

    [Fact]
    public void A_known_failure_of_one_part_outranks_what_is_missing_in_another() =>
        Parts(Clear with { Candidate = Clear.Candidate with { CrisisPlan = null }, Cohort = Met }).ShouldBe((Outcome.Blocked, Outcome.Open, Outcome.Clear, Outcome.Blocked));

    [Fact]
    public void Everyone_who_leads_needs_authority_where_the_candidate_is()
    {
        var texan = Psychologist with { Id = "p-2", Psypact = null, Licenses = [Psychologist.Licenses[0].Value with { Jurisdiction = Jurisdiction.TX }] };

        var review = (Clear with { Facilitators = [Psychologist, texan] }).Review();

        review.Licensure.Select(practice => (practice.Subject.Clinician.Id, practice.Outcome)).ShouldBe([("p-1", Outcome.Clear), ("p-2", Outcome.Blocked)]);
        review.Outcome.ShouldBe(Outcome.Blocked);
    }

    [Theory]
    [InlineData(null, Outcome.Open)]
    [InlineData("CO", Outcome.Clear)]
    [InlineData("abroad", Outcome.Blocked)]
    public void The_candidates_location_is_where_authority_is_needed(string? location, Outcome licensure) =>
        (Clear with { Candidate = Clear.Candidate with { Location = location is null ? default : Location.Parse(location) } }).Review().Licensure[0].Outcome.ShouldBe(licensure);

    [Fact]
    public void What_else_is_known_of_the_client_is_judged_under_the_candidates_id_and_at_the_candidates_place()
    {
        var review = (Clear with { Client = new() { Id = "other", Location = Jurisdiction.NY, TemporarilyThere = true } }).Review();

        review.Licensure[0].Subject.Client.ShouldBe(new() { Id = "c-1", Location = Jurisdiction.CO, TemporarilyThere = true });
    }

    [Theory]
    [InlineData(MeetingFormat.Online, MeetingFormat.Online)]
    [InlineData(MeetingFormat.InPerson, MeetingFormat.InPerson)]
    public void How_the_group_meets_is_how_they_practise(MeetingFormat format, MeetingFormat modality)
    {
        var practice = (Clear with { Candidate = Clear.Candidate with { Group = Clear.Candidate.Group with { Format = format } } }).Review().Licensure[0].Subject;

        (practice.Modality, practice.On).ShouldBe((modality, Day));
        practice.Problems.ShouldBe(["grief"]);
    }

    [Fact]
    public void An_override_reaches_the_rulebook_that_has_its_rule()
    {
        var late = Clear with { Cohort = Met, Candidate = Clear.Candidate with { AcuteCrisis = true } };

        var review = (late with { Overrides = [Justified, Crisis] }).Review();

        review.Outcome.ShouldBe(Outcome.Clear);
        review.Screening.Findings.Single(finding => finding.OverriddenBy is not null).OverriddenBy.ShouldBe(Crisis);
        review.Cohort!.Value.Findings.Single(finding => finding.OverriddenBy is not null).OverriddenBy.ShouldBe(Justified);
        (late with { Overrides = [Crisis] }).Review().Outcome.ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void An_override_of_no_rule_or_of_one_that_admits_none_is_refused_without_a_word_about_anybody()
    {
        foreach (var rule in new[] { "admission/capacity", "licensure/scope-and-training", "screening/no-such-rule" })
        {
            var message = Should.Throw<ArgumentException>(() => (Clear with { Overrides = [new(rule, "Zebulon", Day, "penguin")] }).Review()).Message;
            message.ShouldNotContain("Zebulon");
            message.ShouldNotContain("penguin");
        }
    }

    [Fact]
    public void An_override_for_a_cohort_that_is_not_given_waits_for_it()
    {
        var review = (Clear with { Cohort = null, Overrides = [Justified] }).Review();

        (review.Outcome, review.Screening.Outcome).ShouldBe((Outcome.Open, Outcome.Clear));
    }

    [Fact]
    public void An_override_is_given_once() => Should.Throw<ArgumentException>(() => (Clear with { Overrides = [Crisis, Crisis] }).Review());

    [Fact]
    public void Problems_that_are_not_told_are_missing_and_none_are_none()
    {
        Admission Treating(params string[]? problems) => Clear with { Candidate = Clear.Candidate with { Group = Clear.Candidate.Group with { TargetProblems = problems } } };

        Treating(null).Review().ShouldSatisfyAllConditions(review => review.Outcome.ShouldBe(Outcome.Open), review => review.Missing.ShouldBe(["target-problems"]));
        Treating([]).Review().Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_cohort_is_not_asked_as_of_a_day_before_its_history_ends() =>
        Should.Throw<ArgumentException>(() => Reviewer.Default.Review(Clear with { Cohort = Met }, new(2026, 1, 31))).ParamName.ShouldBe("admission");

    [Fact]
    public void An_admission_has_a_candidate_and_the_candidate_a_group()
    {
        Admission[] wrong = [Clear with { Candidate = Clear.Candidate with { Group = null! } }, Clear with { Candidate = null! }];
        foreach (var admission in wrong) Should.Throw<ArgumentException>(() => admission.Review()).ParamName.ShouldBe("admission");
    }

    [Theory]
    [InlineData((MeetingFormat)0)]
    [InlineData((MeetingFormat)3)]
    public void A_group_meets_online_or_in_person(MeetingFormat neither) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Clear.Candidate.Group with { Format = neither });

    [Fact]
    public void An_answer_from_after_the_day_is_an_error_and_the_whole_is_not_clear()
    {
        var review = (Clear with { Candidate = Clear.Candidate with { Phq9 = new Phq9(Day.PlusDays(1), Clear.Candidate.Phq9!.Value[0].Value.Items) } }).Review();

        review.Screening.Errors.ShouldNotBeEmpty();
        review.Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void Two_clinicians_of_one_id_are_refused() =>
        Should.Throw<ArgumentException>(() => Clear with { Facilitators = [Psychologist, Psychologist with { Location = Jurisdiction.TX }] }).ParamName.ShouldBe("value");

    [Fact]
    public void The_practices_own_rulebook_and_data_are_used()
    {
        var strict = new Reviewer { Screening = ScreeningRulebook.For(new() { PublicNetworkBlocks = true }), Data = LicensureData.Current.AsKnownOn(Day) };
        var admission = Clear with { Candidate = Clear.Candidate with { Network = NetworkKind.Public } };

        var review = strict.Review(admission, Day);

        review.Screening.Outcome.ShouldBe(Outcome.Blocked);
        review.Licensure[0].Subject.Data.AsKnown.ShouldBe(Day);
        admission.Review().Screening.Outcome.ShouldBe(Outcome.Clear);
    }

    [Fact]
    public void The_whole_is_the_worst_of_its_parts_whatever_they_are()
    {
        // Every combination of what can be told of each part: 3 x 3 x 3 of known to be kept, broken, or not told.
        Candidate[] candidates = [Clear.Candidate, Clear.Candidate with { AcuteCrisis = true }, Clear.Candidate with { AcuteCrisis = null }];
        IReadOnlyList<Clinician>?[] leaders = [[Psychologist], [Psychologist with { Licenses = [], Psypact = null }], null];
        Cohort?[] cohorts = [Forming, Met, null];
        foreach (var (candidate, clinicians, cohort) in candidates.SelectMany(candidate => leaders.SelectMany(clinicians => cohorts.Select(cohort => (candidate, clinicians, cohort)))))
        {
            var review = (Clear with { Candidate = candidate, Facilitators = clinicians, Cohort = cohort }).Review();
            Outcome[] parts = [review.Screening.Outcome, .. review.Licensure.Select(practice => practice.Outcome), review.Cohort?.Outcome ?? Outcome.Open, clinicians is null ? Outcome.Open : Outcome.Clear];
            review.Outcome.ShouldBe(parts.Max());
        }
    }

    private static (Outcome Whole, Outcome Screening, Outcome Licensure, Outcome Cohort) Parts(Admission admission) =>
        admission.Review() is var review ? (review.Outcome, review.Screening.Outcome, review.Licensure.Single().Outcome, review.Cohort!.Value.Outcome) : default;
}
