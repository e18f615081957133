using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy.Tests.Vocabulary;

/// <summary>Ids that look alike would make one person two: none but visible ASCII characters stand in one.</summary>
public sealed class OpaqueIdTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    public static TheoryData<string> Ids => ["c", "Patient/17", "!", "~", "a\"b", new string('x', 128)];

    public static TheoryData<string> Others => ["", " ", "m-2 ", " m-2", "m 2", "m\u200b-2", "Zoe\u0308", "Zo\u00eb", "\u043c-2", "m-2\n", "m\t2", "m-2\u007f", "m\0", new string('x', 129)];

    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_visible(string id)
    {
        OpaqueId.IsValid(id).ShouldBeTrue();
        OpaqueId.Checked(id, "any").ShouldBe(id);
    }

    [Theory, MemberData(nameof(Others))]
    public void Every_record_refuses_what_is_no_id_and_does_not_quote_it(string other)
    {
        OpaqueId.IsValid(other).ShouldBeFalse();
        foreach (var (parameter, make) in Records(other))
        {
            var refusal = Should.Throw<ArgumentException>(() => make());
            refusal.ParamName.ShouldBe(parameter);
            refusal.Message.ShouldBe(new ArgumentException("An id has 1 to 128 visible ASCII characters, without spaces.", parameter).Message);
        }
    }

    [Fact]
    public void No_id_is_an_argument_that_is_missing()
    {
        OpaqueId.IsValid(null).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => OpaqueId.Checked(null, "member")).ParamName.ShouldBe("member");
    }

    [Fact]
    public void An_id_that_is_not_asked_for_may_be_unknown()
    {
        new ExceptionRecord { Jurisdiction = Jurisdiction.CO, Source = "a letter", Client = null }.Client.ShouldBeNull();
        new Incident { Id = "i-1", Kind = IncidentKind.Other, Members = null }.Members.ShouldBeNull();
    }

    private static IEnumerable<(string Parameter, Func<object> Make)> Records(string id)
    {
        var group = new Group { Id = "g-1", Format = MeetingFormat.Online };
        var cohort = Cohort.Found("k-1", CohortPolicy.Default, Day, "new");
        yield return ("Id", () => new Candidate { Id = id, Group = group });
        yield return ("Id", () => group with { Id = id });
        yield return ("Member", () => new Relationship(id, RelationshipKind.Acquaintance));
        yield return ("Member", () => new Relationship("m-1", RelationshipKind.Acquaintance) with { Member = id });
        yield return ("InPlaceOf", () => new Admission { Candidate = new() { Id = "c-1", Group = group }, InPlaceOf = id });
        yield return ("Id", () => new Clinician { Id = id });
        yield return ("Id", () => new Client { Id = id });
        yield return ("Client", () => new ExceptionRecord { Jurisdiction = Jurisdiction.CO, Source = "a letter", Client = id });
        yield return ("Id", () => new GroupDesign { Id = id });
        yield return ("Id", () => new Facilitator { Id = id });
        yield return ("Id", () => new Session { Id = id });
        yield return ("value", () => new Session { Id = "s-1", Facilitators = ["f-1", id] });
        yield return ("Id", () => new PresentMember { Id = id });
        yield return ("Facilitator", () => new Cohorts.Authority { Facilitator = id, Member = "m-1", Location = Jurisdiction.CO, Outcome = Outcome.Clear });
        yield return ("Member", () => new Cohorts.Authority { Facilitator = "f-1", Member = id, Location = Jurisdiction.CO, Outcome = Outcome.Clear });
        yield return ("Id", () => new SessionClose { Id = id });
        yield return ("Id", () => new AttendedMember { Id = id });
        yield return ("Facilitator", () => new FacilitatorPart(id, true));
        yield return ("Id", () => new Incident { Id = id, Kind = IncidentKind.Other });
        yield return ("value", () => new Incident { Id = "i-1", Kind = IncidentKind.Other, Members = ["m-1", id] });
        yield return ("Id", () => new SupportMember { Id = id, IsPresent = true });
        yield return ("Id", () => new AttendedSupport { Id = id, AttendedSeconds = 1, GivenSeconds = 1 });
        yield return ("id", () => Cohort.Found(id, CohortPolicy.Default, Day, "new"));
        yield return ("candidate", () => cohort.Wait(id, Day, "no seat"));
        yield return ("member", () => cohort.Leave(id, Day, "moved"));
        yield return ("attendees", () => cohort.HoldSession(Day, [id], "as scheduled"));
        yield return ("Candidate", () => new AdmissionRequest { Candidate = id, Cohort = cohort, On = Day });
        yield return ("Person", () => new CohortEvent { Kind = CohortEventKind.Waited, Version = 1, On = Day, Reason = "no seat", Person = id });
    }
}
