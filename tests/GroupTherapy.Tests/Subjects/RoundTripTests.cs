using GroupTherapy.Screening;

namespace GroupTherapy.Tests.Subjects;

/// <summary>A subject that is written as JSON and read again is the same subject.</summary>
public sealed class RoundTripTests
{
    private static readonly GroupTherapyJson Json = new(Reviewer.Default);

    public static TheoryData<string> Admitted => Samples("admit");

    public static TheoryData<string> Led => Samples("licensure");

    public static TheoryData<string> Met => Samples("session");

    [Theory]
    [MemberData(nameof(Admitted))]
    public void An_admission_reads_as_it_was_written(string file)
    {
        var referral = Json.ReadAdmissions(Open(file));
        foreach (var admission in referral.Admissions)
        {
            Json.ReadAdmissions(new MemoryStream(ContractDocuments.Of(admission, referral.AsOf))).Admissions.ShouldBe([admission]);
            Reviewer.Default.Check(admission, referral.AsOf).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Led))]
    public void Who_would_lead_reads_as_it_was_written(string file)
    {
        var (leadership, asOf) = Json.ReadLeadership(Open(file));
        Json.ReadLeadership(new MemoryStream(ContractDocuments.Of(leadership, asOf))).ShouldBe((leadership, asOf));
        Reviewer.Default.Check(leadership, asOf).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Met))]
    public void A_session_reads_as_it_was_written(string file)
    {
        var (meeting, asOf) = Json.ReadMeeting(Open(file));
        Json.ReadMeeting(new MemoryStream(ContractDocuments.Of(meeting, asOf))).ShouldBe((meeting, asOf));
        Reviewer.Default.Check(meeting, asOf).ShouldBeEmpty();
    }

    [Fact]
    public void Random_candidates_read_as_they_were_written()
    {
        foreach (var candidate in new RandomCandidates(13).Take(2_000))
        {
            Json.ReadReferral(new MemoryStream(ContractDocuments.Of(new Admission { Candidate = candidate }, Candidates.Day))).Admissions[0].Candidate.ShouldBe(candidate);
        }
    }

    private static FileStream Open(string file) => File.OpenRead(Repository.PathOf("samples", "cases", file));

    private static TheoryData<string> Samples(string command) => [.. Directory.GetFiles(Repository.PathOf("samples", "cases"), $"{command}*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
