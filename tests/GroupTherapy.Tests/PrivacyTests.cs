using System.Text;
using GroupTherapy.Cohorts;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests;

/// <summary>Nothing that is known of a person is printed or thrown. Odd words and places are put in, and looked for.</summary>
public sealed class PrivacyTests
{
    private static readonly string[] Odd = ["Zebulon", "Quackenbush", "penguin", "7391", "1987"];

    private static readonly Admission OddAdmission = Clear with
    {
        Candidate = Clear.Candidate with { PresentingProblems = ["penguin"], Location = Jurisdiction.WY, SupportNeedMinutes = 739.1m },
        Facilitators = [Psychologist with { Competences = ["Zebulon's penguin"] }],
        InPlaceOf = "Zebulon",
        Overrides = [new("screening/acute-crisis", "Zebulon", Day, "likes a penguin")],
    };

    private static readonly Meeting OddMeeting = new() { Session = Rooms.ReadyOn(Day) with { Facilitators = ["Zebulon"] }, Problems = ["penguin"] };

    private static readonly Leadership OddLeadership = new() { Clinicians = [Psychologist with { Competences = ["Zebulon's penguin"] }], Clients = [new() { Id = "Quackenbush" }], Problems = ["penguin"] };

    private static readonly Referral OddReferral = new GroupTherapyJson(Reviewer.Default).ReadReferral(new MemoryStream("""{"asOf":"2026-02-20","group":{"id":"Zebulon","format":"online"},"candidates":[{"id":"Quackenbush"}]}"""u8.ToArray()));

    private static readonly SupportedSession OddSupport = new(new(7391), [new() { Id = "Zebulon", IsPresent = true }]);

    private static readonly InputException OddInput = Refused("""{"asOf":"2026-02-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1","location":"Quackenbush","Zebulon":7391,"phq9":{"on":"1987-03-09","items":["penguin"]}}]}""");

    private static readonly DecisionRecord OddRecord = DecisionRecord.Of("r-1", OddAdmission.Review());

    private static readonly ReplayedRecord OddReplay = new Replayer().Replay(OddRecord);

    private static IEnumerable<object> AboutAPerson() =>
    [
        OddAdmission, OddAdmission.Review(), OddMeeting, Reviewer.Default.Review(OddMeeting, Day), OddLeadership, Reviewer.Default.Review(OddLeadership, Day), OddReferral, OddSupport, OddInput, .. OddInput.Faults,
        OddRecord, .. OddRecord.Parts, .. OddRecord.Parts.SelectMany(part => part.Findings), OddReplay, .. OddReplay.Parts,
    ];

    [Fact]
    public void Nothing_that_is_known_of_a_person_is_printed() =>
        AboutAPerson().Select(about => about is Exception exception ? exception.Message : about.ToString()!).SelectMany(text => Odd.Where(text.Contains).Select(odd => $"'{odd}' in '{text}'")).ShouldBeEmpty();

    [Fact]
    public void A_review_prints_its_type_and_an_opaque_id()
    {
        OddAdmission.ToString().ShouldBe("Admission c-1");
        OddAdmission.Review().ToString().ShouldBe("AdmissionReview c-1");
        OddMeeting.ToString().ShouldBe("Meeting s-1");
        Reviewer.Default.Review(OddMeeting, Day).ToString().ShouldBe("SessionReview s-1");
        OddInput.Message.ShouldBe($"The input has {OddInput.Faults.Count} faults.");
        OddInput.Faults[0].ToString().ShouldBe("Fault");
    }

    [Fact]
    public void One_of_everything_that_is_about_a_person_was_tried()
    {
        // What the package offers and is about no person: by what is judged, what reads and writes documents and records, and what may stand in a log.
        Type[] aboutNobody =
        [
            typeof(Reviewer), typeof(JsonAdmissions), typeof(GroupTherapyJson), typeof(RecordReader), typeof(RecordWriter), typeof(RecordException), typeof(BrokenLink),
            typeof(Replayer), typeof(RecordedData), typeof(FindingChange),
        ];
        typeof(Reviewer).Assembly.GetExportedTypes().Where(type => !type.IsEnum).Except(aboutNobody).Except(AboutAPerson().Select(about => about.GetType())).ShouldBeEmpty();
    }

    [Fact]
    public void The_faults_say_what_the_sender_must_know() => OddInput.Faults.ShouldContain(new Fault("/candidates/0/Zebulon", "an unknown property", OddInput.Faults.Single(fault => fault.At.EndsWith("Zebulon", StringComparison.Ordinal)).Expected));

    private static InputException Refused(string json) =>
        Should.Throw<InputException>(() => new GroupTherapyJson(Reviewer.Default).Admit(new MemoryStream(Encoding.UTF8.GetBytes(json)), Stream.Null));
}
