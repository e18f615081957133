using System.Text;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests.Subjects;

/// <summary>An object that says what the contract refuses has the very faults of the JSON that says it.</summary>
public sealed class CheckTests
{
    private static readonly GroupTherapyJson Json = new(Reviewer.Default);

    private static Candidate Someone { get; } = new() { Id = "c-1", Group = new() { Id = "g-1", Format = MeetingFormat.Online } };

    [Fact]
    public void A_candidate_has_the_faults_of_its_json()
    {
        var candidate = Someone with
        {
            DepressionSeverity = (DepressionSeverity)99,
            Phq9 = new Phq9(Day.PlusDays(1), [0, 0, 0, 0, 0, 0, 0, 0, 0]),
            SupportNeedMinutes = 1_441,
            PresentingProblems = ["grief", " "],
            Consents = [new Consent { Kind = ConsentKind.Online, On = Day.PlusDays(1), Covers = ["risks", "risks", "nonsense"] }],
            ExpectedAttendancePercent = 150,
            ReasonsForOnline = ["a \ud800 half"],
            InPersonOutcome = (Outcome)7,
        };
        var faults = FaultsOf(() => Json.ReadReferral(Document("""
            {"asOf":"2026-02-20","group":{"id":"g-1","format":"online"},"candidates":[{"id":"c-1","depressionSeverity":99,
            "phq9":{"on":"2026-02-21","items":[0,0,0,0,0,0,0,0,0]},"supportNeedMinutes":1441,"presentingProblems":["grief"," "],
            "consents":[{"kind":"online","on":"2026-02-21","covers":["risks","risks","nonsense"]}],"expectedAttendancePercent":150,
            "reasonsForOnline":["a \ud800 half"],"inPersonOutcome":7}]}
            """)));

        Reviewer.Default.Check(candidate, Day).ShouldBe(faults);
        faults.Count.ShouldBe(10);
        faults.ShouldContain(new Fault("/candidates/0/expectedAttendancePercent", "150", "an integer from 0 to 100"));
        faults.ShouldContain(new Fault("/candidates/0/phq9/on", "text \"2026-02-21\"", "a day on or before the as-of date 2026-02-20"));
    }

    [Fact]
    public void An_admission_has_the_faults_of_its_json()
    {
        var admission = new Admission
        {
            Candidate = Someone with { Relationships = [new("m-9", RelationshipKind.Acquaintance)] },
            Facilitators = [new() { Id = "p-1", Licenses = [new License { Jurisdiction = (Jurisdiction)99, From = new(2026, 1, 1), Until = new(2025, 1, 1) }], DaysUsed = [new() { Jurisdiction = Jurisdiction.CO }, new() { Jurisdiction = Jurisdiction.CO }] }],
            Cohort = Forming,
            Overrides = [new("screening/acute-crisis", "dr", Day.PlusDays(1), "because"), new("screening/acute-crisis", "dr", Day, "because"), new("screening/nonsense", " ", Day, "because")],
        };
        var faults = FaultsOf(() => Json.ReadAdmissions(Document("""
            {"asOf":"2026-02-20","group":{"id":"g-1","format":"online"},"cohort":{"id":"k-1","foundedOn":"2026-01-15"},
            "facilitators":[{"id":"p-1","licenses":[{"jurisdiction":"99","from":"2026-01-01","until":"2025-01-01"}],"daysUsed":[{"jurisdiction":"CO","days":0},{"jurisdiction":"CO","days":0}]}],
            "candidates":[{"id":"c-1","relationships":[{"member":"m-9","kind":"acquaintance"}],"overrides":[
              {"rule":"screening/acute-crisis","who":"dr","on":"2026-02-21","reason":"because"},{"rule":"screening/acute-crisis","who":"dr","on":"2026-02-20","reason":"because"},
              {"rule":"screening/nonsense","who":" ","on":"2026-02-20","reason":"because"}]}]}
            """)));

        Reviewer.Default.Check(admission, Day).ShouldBe(faults);
        faults.Select(fault => fault.At).ShouldBe(
        [
            "/facilitators/0/licenses/0/jurisdiction", "/facilitators/0/licenses/0/until", "/facilitators/0/daysUsed/1/jurisdiction", "/candidates/0/relationships/0/member",
            "/candidates/0/overrides/0/on", "/candidates/0/overrides/1/rule", "/candidates/0/overrides/2/rule", "/candidates/0/overrides/2/who",
        ]);
    }

    [Fact]
    public void A_session_has_the_faults_of_its_json()
    {
        var meeting = new Meeting
        {
            Group = new() { Id = "g-1", PlannedMembers = 1_001, GroupGoals = -1 },
            Session = new() { Id = "s-1", Number = 10_001, Controls = ["nonsense"], Members = [new() { Id = "m-1" }], Agreement = new(new(2026, 1, 1), new(2026, 1, 1)) },
            Close = new() { Id = "s-1", Cohesion = new(Day.PlusDays(1), true, null) },
        };
        var faults = FaultsOf(() => Json.ReadMeeting(Document("""
            {"asOf":"2026-02-20","group":{"id":"g-1","plannedMembers":1001,"goals":-1},
            "session":{"id":"s-1","number":10001,"controls":["nonsense"],"members":[{"id":"m-1"}],"businessAssociateAgreement":{"from":"2026-01-01","until":"2026-01-01"}},
            "close":{"cohesion":{"on":"2026-02-21","low":true}}}
            """)));

        Reviewer.Default.Check(meeting, Day).ShouldBe(faults);
        faults.Count.ShouldBe(6);
    }

    [Fact]
    public void Who_would_lead_has_the_faults_of_its_json()
    {
        var leadership = new Leadership { Clinicians = [new() { Id = "p-1", Competences = [""] }], Clients = [new() { Id = "m-1" }], Modality = (MeetingFormat)9, Sessions = [Day.PlusDays(1)] };
        var faults = FaultsOf(() => Json.ReadLeadership(Document(
            $$"""{"asOf":"2026-02-20","modality":9,"sessions":["2026-02-21"],"clinicians":[{"id":"p-1","competences":[""]}],"clients":[{"id":"m-1"}]}""")));

        Reviewer.Default.Check(leadership, Day).ShouldBe(faults);
        faults.Count.ShouldBe(3);
    }

    [Fact]
    public void What_the_contract_takes_has_none()
    {
        Reviewer.Default.Check(Clear, Day).ShouldBeEmpty();
        Reviewer.Default.Check(Clear.Candidate, Day).ShouldBeEmpty();
        Reviewer.Default.Check(new Meeting { Session = Rooms.ReadyOn(Day), Facilitators = [Psychologist], Time = new(5_401, 600, 299), Support = [new() { Id = "m-1", IsPresent = true, GivenSeconds = 5_401 }] }, Day).ShouldBeEmpty();
    }

    [Fact]
    public void A_time_is_told_to_the_minute() =>
        Reviewer.Default.Check(new Meeting { Session = new() { Id = "s-1" }, Close = new() { Id = "s-1", ClosedAt = new(2026, 2, 20, 19, 31, 12) } }, Day).ShouldBeEmpty();

    private static MemoryStream Document(string json) => new(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Fault> FaultsOf(Action read) => Should.Throw<InputException>(read).Faults;
}
