using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

public class AllocationTests
{
    /// <summary>Everything at once: several licences, certificates, privileges, filings, logs with days, discipline, programmes, checks, problems and a series.</summary>
    private static readonly Practice Full = new(
        Credentialed.Of(Profession.Psychologist, Jurisdiction.AL, MeetingFormat.Online) with
        {
            Licenses = [.. Jurisdictions.All.Where(place => place != Jurisdiction.AL).Select(LicenseOf)],
            Exceptions = [new ExceptionRecord { Jurisdiction = Jurisdiction.AL, Source = "a letter", From = Since, Until = Day }],
            AdverseActions = [new AdverseAction(Jurisdiction.AZ, Day.PlusDays(1)), new AdverseAction(Jurisdiction.CO, new(2019, 1, 1))],
            AlternativePrograms = [new AlternativeProgram(Since, Day)],
            DaysUsed = [new() { Jurisdiction = Jurisdiction.AL, Count = 3, Days = [.. Enumerable.Range(0, 40).Select(week => Day.PlusWeeks(-week))], Encounters = 4 }],
            BoardChecks = [.. Jurisdictions.All.Select(place => new BoardCheck(place, Since))],
            Competences = ["grief", "panic"],
        },
        Visitor(Jurisdiction.AL),
        new(2024, 12, 2),
        MeetingFormat.Online,
        LicensureData.Current)
    {
        Problems = ["panic", "grief"],
        EarlierSessions = [.. Enumerable.Range(1, 20).Select(week => Day.PlusWeeks(-week))],
    };

    public static TheoryData<string> Bases => [.. ByBasis.Keys];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Deciding_by_any_basis_allocates_nothing(string basis) => AllocatedBy(ByBasis[basis]).ShouldBe(0);

    [Fact]
    public void Deciding_on_full_records_by_real_data_allocates_nothing()
    {
        foreach (var (profession, _) in PracticeCodes.Professions) AllocatedBy(Full.With(clinician => clinician with { Profession = profession })).ShouldBe(0, profession.ToString());
        AllocatedBy(Full.With(data: LicensureData.Current.AsKnownOn(new(2026, 12, 1)))).ShouldBe(0);
    }

    [Fact]
    public void Deciding_on_any_other_practice_allocates_nothing_either()
    {
        AllocatedBy(Unrecorded).ShouldBe(0);
        AllocatedBy(Unauthorised).ShouldBe(0);
        foreach (var practice in new RandomPractices(51, invented: false).Take(20)) AllocatedBy(practice).ShouldBe(0);
    }

    [Fact]
    public void Judging_a_clear_practice_without_findings_allocates_nothing()
    {
        Allocation.Of(() => LicensureRulebook.Default.Judge(OwnLicense).Outcome);

        Allocation.Of(() => LicensureRulebook.Default.Judge(OwnLicense).Outcome).ShouldBe(0);
    }

    private static long AllocatedBy(Practice practice) => Allocation.Of(() => LicensureRulebook.Default.Decide(practice));
}
