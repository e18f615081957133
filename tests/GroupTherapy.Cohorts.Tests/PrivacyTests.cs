using static GroupTherapy.Cohorts.Rooms;

namespace GroupTherapy.Cohorts;

/// <summary>Records about people print their type and an opaque id, and no finding names a member. Odd words, places and numbers are put in, and looked for.</summary>
public class PrivacyTests
{
    private static readonly string[] Odd = ["Zebulon", "Quackenbush", "penguin", "7391", "1987", "clear", "Blocked", "WY"];

    private static readonly LocalDate OddDay = new(1987, 3, 9);

    private static readonly Incident OddIncident = new() { Id = "i-1", Kind = IncidentKind.Bullying, Members = ["Zebulon"], At = OddDay.AtMidnight(), Responses = [new(IncidentResponse.Logged, OddDay.AtMidnight())] };

    private static readonly PresentMember OddMember = new() { Id = "m-1", Location = Jurisdiction.WY, ConsentsToRecords = ["penguin"] };

    private static readonly Session OddSession = new() { Id = "s-1", Number = 7391, Facilitators = ["Zebulon"], Members = [OddMember], Authorities = [Authority("Zebulon", "m-1", Outcome.Blocked, Jurisdiction.WY)] };

    private static readonly SessionClose OddClose = new() { Id = "s-1", Members = [new() { Id = "m-1", SupportSeconds = 7391 }], Facilitators = [new("f-1", false)], Incidents = [OddIncident], Cohesion = new(OddDay, true, true) };

    private static readonly GroupDesign OddGroup = new() { Id = "g-1", TargetProblems = ["penguin"], EvidenceForMethod = ["Quackenbush 1987"], Facilitators = [new() { Id = "f-1", Trainings = [new() { Kind = TrainingKind.Group, On = OddDay, Covers = ["penguin"] }] }], PlannedMembers = 7391 };

    public static TheoryData<string, string> Printed => new()
    {
        { OddGroup.ToString(), "GroupDesign g-1" },
        { OddGroup.Facilitators![0].ToString(), "Facilitator f-1" },
        { OddGroup.Facilitators[0].Trainings![0].ToString(), "Training" },
        { FacilitatorDuties.Of(OddGroup)[0].ToString(), "FacilitatorDuties f-1" },
        { OddSession.ToString(), "Session s-1" },
        { OddMember.ToString(), "PresentMember m-1" },
        { OddSession.Authorities![0].ToString(), "Authority" },
        { MemberDuties.Of(OddSession)[0].ToString(), "MemberDuties m-1" },
        { OddClose.ToString(), "SessionClose s-1" },
        { OddClose.Members![0].ToString(), "AttendedMember m-1" },
        { OddClose.Facilitators![0].ToString(), "FacilitatorPart f-1" },
        { OddClose.Cohesion!.ToString(), "CohesionMeasurement" },
        { OddIncident.ToString(), "Incident i-1" },
        { OddIncident.Responses![0].ToString(), "RecordedResponse" },
    };

    [Theory, MemberData(nameof(Printed))]
    public void A_record_about_a_person_prints_its_type_and_an_opaque_id(string printed, string expected) => printed.ShouldBe(expected);

    public static TheoryData<string> Mistakes => [.. Mistaken.Keys];

    private static Dictionary<string, Action> Mistaken { get; } = new()
    {
        ["a member twice"] = () => _ = OddSession with { Members = [OddMember with { Id = "Zebulon" }, OddMember with { Id = "Zebulon" }] },
        ["a facilitator twice"] = () => _ = OddSession with { Facilitators = ["Zebulon", "Zebulon"] },
        ["an authority twice"] = () => _ = OddSession with { Authorities = [OddSession.Authorities![0], OddSession.Authorities[0]] },
        ["an outcome that does not exist"] = () => _ = Authority("Zebulon", "Quackenbush", (Outcome)7391),
        ["an incident twice"] = () => _ = OddClose with { Incidents = [OddIncident, OddIncident] },
        ["a kind of incident that does not exist"] = () => _ = OddIncident with { Kind = (IncidentKind)7391 },
        ["seconds below zero"] = () => _ = OddClose.Members![0] with { SupportSeconds = -7391 },
        ["a session below one"] = () => _ = OddSession with { Number = -7391 },
        ["a channel of no kind"] = () => _ = OddSession with { Channels = [new((ChannelKind)7391, false)] },
        ["a platform twice"] = () => _ = OddSession with { ApprovedPlatforms = [new("penguin", "1987", OddDay), new("penguin", "1987", OddDay)] },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_callers_mistake_throws_without_a_word_about_the_person(string mistake)
    {
        var exception = Should.Throw<ArgumentException>(Mistaken[mistake]);

        Odd.Take(5).Where(exception.Message.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_does_not_exist_is_an_error_that_names_the_fact_alone()
    {
        var decision = ReadinessRulebook.Default.Judge(Ready with { Controls = ["penguin"] }, Judging.Day);

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Errors.ShouldHaveSingleItem().Fact.ShouldBe("controls");
    }

    [Fact]
    public void No_text_of_any_decision_names_a_member_or_a_facilitator()
    {
        var random = new RandomSubjects(31);
        foreach (var _ in Enumerable.Range(0, 60))
        {
            NamesNobody(ReadinessRulebook.Default.Judge(random.NextSession(), Judging.Day));
            NamesNobody(CloseRulebook.Default.Judge(random.NextClose(), Judging.Day));
            NamesNobody(DesignRulebook.Default.Judge(random.NextGroup(), Judging.Day));
        }
    }

    private static void NamesNobody<T>(Decision<T> decision)
    {
        // The ids of random subjects: m-1 to m-4, f-1 to f-4, i-1 to i-4.
        var ids = new[] { "m-", "f-", "i-" }.SelectMany(prefix => Enumerable.Range(1, 4).Select(number => prefix + number)).ToArray();
        var texts = decision.AllFindings().SelectMany(finding => (string[])
            [
                finding.ToString(), finding.Rule.Title, finding.Rule.Because, finding.Rule.Remedy,
                .. finding.Facts.Select(fact => $"{fact.Fact} {Text(fact.Value)} {fact.Needed}"),
                .. Flatten(finding.Explanation).Select(part => part.Says),
            ])
            .Concat(decision.StillNeeded().Select(need => $"{need.Fact} {need.Question} {string.Join(' ', need.Alternatives.SelectMany(way => way))}"));
        foreach (var text in texts) ids.Where(text.Contains).ShouldBeEmpty(text);

        static IEnumerable<Explanation<T>> Flatten(Explanation<T> explanation) => [explanation, .. explanation.Because.SelectMany(Flatten)];

        static string Text(object? value) => value is string[] many ? string.Join(' ', many) : value?.ToString() ?? "";
    }
}
