using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Screening;

namespace GroupTherapy.Records;

/// <summary>Records to begin a test with, and ways to make wrong ones that their own hashes do not betray.</summary>
internal static class SampleRecords
{
    public static readonly LocalDate Day = Candidates.Day;

    public static readonly Instant At = Instant.FromUtc(2026, 11, 20, 14, 5, 6);

    public static readonly Override Justified = new("screening/easily-dysregulated", "dr-w", Day, "Stable in \"individual\" care since March.");

    /// <summary>An admission as a whole: screening with an override, two clinicians, a cohort.</summary>
    public static DecisionRecord Whole(string id = "r-1", string? salt = null)
    {
        var screening = ScreeningRulebook.Default.Judge(Candidates.Clear with { EasilyDysregulated = true, SupportNeedMinutes = 7.25m }, Day, [Justified]);
        Client client = new() { Id = "c-1", Location = Jurisdiction.CO };
        Clinician licensed = new() { Id = "k-1", Profession = Profession.Psychologist, Location = Jurisdiction.CO, Licenses = [new License { Jurisdiction = Jurisdiction.CO, Status = LicenseStatus.Active, From = new(2015, 3, 1), Independent = true, Restricted = false }] };
        var data = LicensureData.Current.AsKnownOn(Day);
        return new()
        {
            Id = id,
            Subject = "c-1",
            AsOf = Day,
            At = At,
            Salt = salt,
            Parts =
            [
                RecordedDecision.Of(screening),
                RecordedDecision.Of(LicensureRulebook.Default.Judge(new Practice(licensed, client, Day, MeetingFormat.Online, data)), "k-1"),
                RecordedDecision.Of(LicensureRulebook.Default.Judge(new Practice(new() { Id = "k-2" }, client, Day, null, data)), "k-2"),
                RecordedDecision.Of(AdmissionRulebook.Default.Judge(SampleCohorts.Forming(6).Request(), Day)),
            ],
        };
    }

    /// <summary>A small record: whether someone may still join a cohort.</summary>
    public static DecisionRecord Small(string id) => DecisionRecord.Of(id, "c-9", AdmissionRulebook.Default.Judge(SampleCohorts.AfterSessions(8, 1).Request(), Day));

    public static DecisionRecord Screened(string id, Candidate candidate, ScreeningPolicy? policy = null) =>
        DecisionRecord.Of(id, candidate.Id, ScreeningRulebook.For(policy ?? ScreeningPolicy.Default).Judge(candidate, Day), At);

    public static RecordedDecision With(
        this RecordedDecision part, IReadOnlyList<GivenAnswer>? given = null, IReadOnlyList<RecordedFinding>? findings = null, Outcome? outcome = null,
        string? rulebook = null, string? version = null, string? hash = null, IReadOnlyList<PolicyOption>? policy = null) => new()
        {
            Subject = part.Subject,
            Rulebook = rulebook ?? part.Rulebook,
            Version = version ?? part.Version,
            Hash = hash ?? part.Hash,
            Policy = policy ?? part.Policy,
            Data = part.Data,
            Outcome = outcome ?? part.Outcome,
            Findings = findings ?? part.Findings,
            Given = given ?? part.Given,
        };

    public static DecisionRecord With(this DecisionRecord record, params RecordedDecision[] parts) =>
        new() { Id = record.Id, Subject = record.Subject, AsOf = record.AsOf, At = record.At, Salt = record.Salt, Parts = parts, Missing = record.Missing, Beyond = record.Beyond };

    public static byte[] Written(params IEnumerable<DecisionRecord> records)
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream);
        foreach (var record in records) writer.Write(record);
        return stream.ToArray();
    }

    /// <summary>Reads to the end.</summary>
    public static (BrokenLink? Broken, string? Head, IReadOnlyList<DecisionRecord?> Records) Read(byte[] file, string? after = null)
    {
        using var reader = new RecordReader(new MemoryStream(file), after);
        var records = new List<DecisionRecord?>();
        while (reader.Next()) records.Add(reader.Record);
        return (reader.Broken, reader.Head, records);
    }
}
