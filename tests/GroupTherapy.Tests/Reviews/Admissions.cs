using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Tests.Reviews;

/// <summary>Admissions to begin a test with. The day lies within what is known of PSYPACT, which was checked to 2026-02-28.</summary>
internal static class Admissions
{
    public static readonly LocalDate Day = new(2026, 2, 20);

    /// <summary>A psychologist in Colorado, licensed there and under PSYPACT.</summary>
    public static Clinician Psychologist { get; } = new()
    {
        Id = "p-1",
        Profession = Profession.Psychologist,
        Location = Jurisdiction.CO,
        Residence = Jurisdiction.CO,
        Licenses = [new License { Jurisdiction = Jurisdiction.CO, Status = LicenseStatus.Active, From = new(2015, 6, 1), Until = new(2027, 9, 1), Independent = true, Restricted = false }],
        Psypact = new() { EPassport = new Certificate(new(2021, 3, 1), new(2026, 9, 1)), Apit = new Certificate(new(2021, 3, 15), new(2026, 9, 1)) },
        Competences = ["grief"],
    };

    /// <summary>A cohort that is forming.</summary>
    public static Cohort Forming { get; } = Cohort.Found("k-1", CohortPolicy.Default, new(2026, 1, 15), "a new group");

    /// <summary>The same once it has met for the first time; nobody new joins.</summary>
    public static Cohort Met { get; } = Gathered(Forming).Open(new(2026, 2, 1), "enough have joined").Next!.HoldSession(new(2026, 2, 1), ["m-1", "m-2", "m-3", "m-4"], "as scheduled").Next!;

    /// <summary>Everything is known, and nothing stands against it.</summary>
    public static Admission Clear { get; } = new() { Candidate = Candidates.ClearOn(Day), Facilitators = [Psychologist], Cohort = Forming, EnrolledElsewhere = false };

    /// <summary>A candidate in California, where the psychologist has no authority.</summary>
    public static Candidate InCalifornia { get; } = Clear.Candidate with { Location = Jurisdiction.CA };

    public static AdmissionReview Review(this Admission admission) => Reviewer.Default.Review(admission, Day);

    private static Cohort Gathered(Cohort cohort) =>
        Enumerable.Range(1, 4).Aggregate(cohort, (grown, member) => grown.Admit($"m-{member}", new(2026, 1, 20), "screened", enrolledElsewhere: false).Next!);
}
