using System.Reflection;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Screening;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests.Subjects;

/// <summary>What the contract refuses is no answer where an object says it unchecked: the fact is an error of the decision, which is then not clear.</summary>
public sealed class RefusedAnswersTests
{
    private static readonly Candidate Candidate = Candidates.ClearOn(Day);
    private static readonly Client Client = new() { Id = "m-1", Location = Jurisdiction.CO };
    private static readonly Session Session = Rooms.ReadyOn(Day);

    [Fact]
    public void Attendance_beyond_all_sessions_is_an_error_of_the_decision()
    {
        var decision = ScreeningRulebook.Default.Judge(Candidate with { ExpectedAttendancePercent = 150 }, Day);
        decision.Errors.ShouldHaveSingleItem().Fact.ShouldBe("expected-attendance");
        decision.Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void A_form_of_tomorrow_is_an_error_of_the_review()
    {
        var review = Reviewer.Default.Review(Clear with { Candidate = Clear.Candidate with { Phq9 = new Phq9(Day.PlusDays(1), [0, 0, 0, 0, 0, 0, 0, 0, 0]) } }, Day);
        review.Screening.Errors.Select(error => error.Fact).ShouldBe(["phq9-total", "phq9-item-9"]);
        review.Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void A_consent_of_tomorrow_does_not_stand_today()
    {
        var decision = ScreeningRulebook.Default.Judge(Candidate with { Consents = [.. Candidate.Consents!.Value.Values.Select(consent => consent with { On = Day.PlusDays(1) })] }, Day);
        decision.Outcome.ShouldBe(Outcome.Blocked);
        decision.Findings.Select(finding => finding.Rule.Id).ShouldContain("screening/online-consent");
    }

    [Fact]
    public void No_candidate_is_judged_by_what_is_refused() => Refused(
        Candidate,
        candidate => ContractDocuments.Of(new Admission { Candidate = candidate }, Day),
        root => ReferralInput.Read(root, null, Reviewer.Default) is { Admissions: [var one, ..] } ? one.Candidate : null,
        candidate => ScreeningRulebook.Default.Read(candidate, Day),
        CandidateFacts.All).ShouldBeEmpty();

    [Fact]
    public void No_clinician_is_judged_by_what_is_refused() => Refused(
        Psychologist,
        clinician => ContractDocuments.Of(new Leadership { Clinicians = [clinician], Clients = [Client] }, Day),
        root => LeadershipInput.Read(root, null) is { Item1.Clinicians: [var one, ..] } ? one : null,
        clinician => LicensureRulebook.Default.Read(new(clinician, Client, Day, MeetingFormat.Online, LicensureData.Current) { Problems = ["grief"] }, Day),
        PracticeFacts.All).ShouldBeEmpty();

    [Fact]
    public void No_session_is_judged_by_what_is_refused() => Refused(
        Session,
        session => ContractDocuments.Of(new Meeting { Session = session }, Day),
        root => MeetingInput.Read(root, null)?.Item1.Session,
        session => ReadinessRulebook.Default.Read(session, Day),
        SessionFacts.All).ShouldBeEmpty();

    [Fact]
    public void No_close_is_judged_by_what_is_refused() => Refused(
        Rooms.Closed,
        close => ContractDocuments.Of(new Meeting { Session = Session, Close = close }, Day),
        root => MeetingInput.Read(root, null)?.Item1.Close,
        close => CloseRulebook.Default.Read(close, Day),
        SessionCloseFacts.All).ShouldBeEmpty();

    [Fact]
    public void No_group_is_judged_by_what_is_refused() => Refused(
        new GroupDesign
        {
            Id = "g-1",
            Format = MeetingFormat.Online,
            TargetProblems = ["grief"],
            GroupGoals = 2,
            EvidenceForMethod = ["a study"],
            Timing = GroupTiming.Synchronous,
            Medium = GroupMedium.Video,
            Facilitators = [new() { Id = "f-1", CompetentInTheme = true, Trainings = [new() { Kind = TrainingKind.OnlineGroup, On = new(2025, 1, 1), Covers = ["alliance"] }] }],
            ObstaclesPlanned = ["setting"],
            FrameDeclared = ["schedule"],
            DoneForMove = ["consent"],
            CoLeaderBackChannel = BackChannel.None,
            SafetyPlanCovers = ["removal"],
            PlannedMembers = 7,
            ResponsesAgreedFor = ["bullying"],
        },
        group => ContractDocuments.Of(new Meeting { Session = Session, Group = group }, Day),
        root => MeetingInput.Read(root, null)?.Item1.Group,
        group => DesignRulebook.Default.Read(group, Day),
        GroupDesignFacts.All).ShouldBeEmpty();

    /// <summary>Spoils each property in turn, and tells where a fact has an answer that it has not once the refused is left out.</summary>
    private static List<string> Refused<T, TSubject>(T sound, Func<T, byte[]> write, Func<InputObject, T?> read, Func<T, Answers<TSubject>> answers, FactSet<TSubject> facts)
        where T : class
    {
        var tried = 0;
        var counted = new List<string>();
        foreach (var (path, one) in Spoiled(sound, typeof(T)))
        {
            var (faults, rest) = Read(write((T)one), read);
            if (faults.Count == 0 || rest is null) continue;
            tried++;
            var (said, left) = (answers((T)one), answers(rest));

            // What was signed or measured tomorrow is read with its day, by which it does not stand today.
            if (path is "Consents[0].On later" or "Cohesion.On later") continue;
            counted.AddRange(facts.Facts.Where(fact => said.ValueOf(fact) is { } value && !Same(value, left.ValueOf(fact))).Select(fact => $"{path}: {fact.Id}"));
        }

        tried.ShouldBeGreaterThan(0);
        return counted;
    }

    private static (IReadOnlyList<Fault> Faults, T? Left) Read<T>(byte[] document, Func<InputObject, T?> read)
        where T : class
    {
        var reader = new InputReader();
        var rest = reader.Open(document).Map(read);
        return (reader.Faults.All, rest);
    }

    private static bool Same(object one, object? other) => one is IReadOnlyList<string> codes ? other is IReadOnlyList<string> others && codes.SequenceEqual(others) : one.Equals(other);

    /// <summary>The subject with one thing wrong, in each of many ways; what it refuses itself is left out.</summary>
    private static IEnumerable<(string Path, object Subject)> Spoiled(object sound, Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            var value = property.GetValue(sound);
            foreach (var (path, wrong) in Wrong(property.PropertyType, value))
            {
                var copy = type.GetMethod("<Clone>$")!.Invoke(sound, null)!;
                try
                {
                    property.SetValue(copy, wrong);
                }
                catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
                {
                    continue;
                }

                yield return ($"{property.Name}{path}", copy);
            }
        }
    }

    private static IEnumerable<(string Path, object Value)> Wrong(Type type, object? value)
    {
        var core = Nullable.GetUnderlyingType(type) ?? type;
        if (core == typeof(int)) return [(" below", -1), (" beyond", 1_000_000)];
        if (core == typeof(decimal)) return [(" below", -1m), (" beyond", 100_000m)];

        // A text that is blank or too long is refused, and counts where it is compared alone.
        if (core == typeof(string)) return [];
        if (core == typeof(LocalDate)) return [(" later", Day.PlusDays(1)), (" long ago", new LocalDate(1900, 1, 1))];
        if (core == typeof(Jurisdiction) || core == typeof(Location)) return [];
        if (core.IsEnum) return [(" unheard of", Enum.ToObject(core, 99))];
        if (core == typeof(IReadOnlyList<string>)) return [(" unheard of", new[] { "nonsense" }), (" twice", new[] { "grief", "grief" })];
        if (value is null || core.Namespace!.StartsWith("System", StringComparison.Ordinal) && !core.IsGenericType) return [];
        if (!core.IsGenericType) return core.GetMethod("<Clone>$") is null ? [] : Spoiled(value, core).Select(one => ($".{one.Path}", one.Subject));
        if (core.GetGenericTypeDefinition() == typeof(Statements<>))
        {
            var (stated, said) = (core.GetGenericArguments()[0], ((System.Collections.IEnumerable)value).Cast<dynamic>().Select(statement => (object)statement.Value).FirstOrDefault());
            return Wrong(stated, said).Select(one => ($"{(stated.IsClass ? "[0]" : "")}{one.Path}", core.GetMethods().Single(method => method.Name == "op_Implicit" && method.ReturnType == core && method.GetParameters()[0].ParameterType == stated).Invoke(null, [one.Value])!));
        }

        var entries = ((System.Collections.IEnumerable)value).Cast<object>().ToList();
        var entry = core.GetGenericArguments()[0];
        if (entries.Count == 0 || entry.GetMethod("<Clone>$") is null) return [];
        return Spoiled(entries[0], entry).Select(one =>
        {
            var list = Array.CreateInstance(entry, entries.Count);
            for (var place = 0; place < entries.Count; place++) list.SetValue(place == 0 ? one.Subject : entries[place], place);
            return ($"[0].{one.Path}", (object)list);
        });
    }
}
