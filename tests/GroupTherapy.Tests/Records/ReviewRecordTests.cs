using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using static GroupTherapy.Records.SampleRecords;

namespace GroupTherapy.Records;

public class ReviewRecordTests
{
    [Fact]
    public void The_record_of_an_admission_has_every_part_and_its_outcome()
    {
        Clinician clinician = new() { Id = "k-1", Profession = Profession.Psychologist, Location = Jurisdiction.CO };
        foreach (var admission in new Admission[]
        {
            new() { Candidate = Candidates.Clear },
            new() { Candidate = Candidates.Clear, Facilitators = [clinician, clinician with { Id = "k-2" }] },
            new() { Candidate = Candidates.Clear, Facilitators = [clinician], Cohort = SampleCohorts.Forming(6) },
        })
        {
            var review = Reviewer.Default.Review(admission, Day);
            var record = Read(Written(DecisionRecord.Of("r-1", review, At))).Records[0]!;

            (record.Subject, record.AsOf, record.Outcome).ShouldBe(("c-1", Day, review.Outcome));
            record.Missing.ShouldBe(review.Missing);
            record.Parts.Count.ShouldBe(1 + (admission.Facilitators?.Count ?? 0) + (admission.Cohort is null ? 0 : 1));
            record.Parts.Where(part => part.Data is not null).Select(part => part.Subject).ShouldBe((admission.Facilitators ?? []).Select(one => one.Id));
            record.Parts[0].Subject.ShouldBe(admission.Candidate.Group.Id);
            if (admission.Cohort is { } cohort) record.Parts[^1].Subject.ShouldBe($"{cohort.Id} {cohort.Version}");
            new Replayer().Replay(record).Outcome.ShouldBe(review.Outcome);
        }
    }

    [Fact]
    public void The_record_of_a_session_is_never_better_than_its_review()
    {
        var subjects = new RandomSubjects(65);
        for (var number = 0; number < 50; number++)
        {
            var review = Reviewer.Default.Review(new Meeting { Session = subjects.NextSession(), Group = subjects.NextGroup() }, Day);
            var record = Read(Written(DecisionRecord.Of("r-1", review))).Records[0]!;

            record.Outcome.ShouldBe(review.Outcome);
            record.Missing.ShouldBe(["support-plan"]);
            new Replayer().Replay(record).Verdict.ShouldBe(ReplayVerdict.Unchanged);
        }
    }

    [Fact]
    public void A_plan_that_cannot_be_is_kept_as_what_is_beyond_the_parts()
    {
        var clear = Screened("r-1", Candidates.Clear);
        DecisionRecord record = new() { Id = "r-1", Subject = "s-1", AsOf = Day, Parts = clear.Parts, Beyond = Outcome.Review };

        new Replayer().Replay(Read(Written(record)).Records[0]!).Outcome.ShouldBe(Outcome.Review);
    }
}
