using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The data are invented where nothing else is said.</summary>
public class AuthorityMatrixTests
{
    private static readonly Client Outlander = Southlander with { Id = "m-2", Location = Outland };

    /// <summary>Ten days a year, by telehealth, asking nothing: a log is enough.</summary>
    private static readonly StateRoute AnyTen = TenDays with { Filing = false, Requires = [] };

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void A_cell_is_the_practice_judged_alone(int seed, bool invented)
    {
        var random = new RandomPractices(seed, invented);
        for (var group = 0; group < 60; group++)
        {
            var (clinicians, clients, sessions, data) = Group(random, invented);
            var matrix = AuthorityMatrix.Of(clinicians, clients, sessions, MeetingFormat.Online, data, ["grief"]);

            for (var session = 0; session < sessions.Count; session++)
            {
                for (var clinician = 0; clinician < clinicians.Count; clinician++)
                {
                    for (var client = 0; client < clients.Count; client++)
                    {
                        var alone = new Practice(clinicians[clinician], clients[client], sessions[session], MeetingFormat.Online, data)
                        {
                            Problems = ["grief"],
                            Encounters = clients.Count(other => other.Location == clients[client].Location),
                            EarlierSessions = [.. sessions.Take(session)],
                        };
                        matrix[clinician, client, session].ShouldBe(LicensureRulebook.Default.Decide(alone));
                        matrix.Judge(clinician, client, session).Outcome.ShouldBe(matrix[clinician, client, session]);
                        matrix.Judge(clinician, client, session).Subject.Client.Id.ShouldBe(clients[client].Id);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(33, true)]
    [InlineData(34, false)]
    public void A_client_more_changes_no_other_cell_unless_encounters_are_counted(int seed, bool invented)
    {
        var random = new RandomPractices(seed, invented);
        for (var group = 0; group < 100; group++)
        {
            var (clinicians, clients, sessions, data) = Group(random, invented);
            var one = clients[^1];
            var before = AuthorityMatrix.Of(clinicians, [.. clients.SkipLast(1)], sessions, MeetingFormat.Online, data);
            var after = AuthorityMatrix.Of(clinicians, clients, sessions, MeetingFormat.Online, data);
            for (var cell = 0; cell < clinicians.Count * (clients.Count - 1) * sessions.Count; cell++)
            {
                var (clinician, client, session) = (cell % clinicians.Count, cell / clinicians.Count % (clients.Count - 1), cell / clinicians.Count / (clients.Count - 1));
                if (CountsEncounters(data, one.Location.Jurisdiction)) continue;
                after[clinician, client, session].ShouldBe(before[clinician, client, session]);
            }
        }

        static bool CountsEncounters(LicensureData data, Jurisdiction? place) =>
            place is { } known && (data[known].Routes ?? []).Any(route => route.Limit is { Encounters: true });
    }

    [Fact]
    public void Where_encounters_are_counted_a_client_more_uses_one_up()
    {
        // Nine encounters a year, eight used: one client is the ninth, two are the ninth and the tenth.
        var nine = DataOf(Place(Westland, NotMember, [AnyTen with { Limit = new(9, true, LimitPeriod.CalendarYear) }]));
        var clinician = Temporary.Clinician with { DaysUsed = [new() { Jurisdiction = Westland, Encounters = 8 }] };
        Client[] two = [Visitor(Westland), Visitor(Westland) with { Id = "m-2" }];

        AuthorityMatrix.Of([clinician], [two[0]], [Day], MeetingFormat.Online, nine)[0, 0].ShouldBe(Outcome.Clear);
        var both = AuthorityMatrix.Of([clinician], two, [Day], MeetingFormat.Online, nine);
        both[0, 0].ShouldBe(Outcome.Blocked);
        both[0, 1].ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void Clients_of_one_situation_come_out_alike_and_keep_their_own_names()
    {
        var matrix = AuthorityMatrix.Of([Apit.Clinician], [Southlander, Southlander with { Id = "m-7" }, Outlander], [Day], MeetingFormat.Online, World);

        matrix[0, 0].ShouldBe(Outcome.Clear);
        matrix[0, 1].ShouldBe(Outcome.Clear);
        matrix[0, 2].ShouldBe(Outcome.Blocked);
        matrix.Judge(0, 1).Subject.Client.Id.ShouldBe("m-7");
        matrix.Uncovered().Select(client => client.Id).ShouldBe(["m-2"]);
    }

    [Fact]
    public void The_order_of_clients_changes_nothing()
    {
        var random = new RandomPractices(35);
        for (var group = 0; group < 60; group++)
        {
            var (clinicians, clients, sessions, data) = Group(random, invented: true);
            var shuffled = random.Shuffled(clients);
            var (one, other) = (AuthorityMatrix.Of(clinicians, clients, sessions, null, data), AuthorityMatrix.Of(clinicians, shuffled, sessions, null, data));
            for (var client = 0; client < clients.Count; client++)
                one[0, client].ShouldBe(other[0, shuffled.ToList().FindIndex(same => same.Id == clients[client].Id)]);
        }
    }

    [Fact]
    public void A_series_uses_up_a_counted_allowance()
    {
        // Ten days a year and three used before the series: seven Thursdays from 5 November 2026 are days 4 to 10, to 17 December;
        // the eighth, 24 December, would be day 11, and so would be 31 December. On 7 January 2027 the count begins anew.
        var ten = DataOf(Place(Westland, NotMember, [AnyTen]));
        var clinician = Temporary.Clinician with { DaysUsed = [new() { Jurisdiction = Westland, Days = [new(2026, 2, 1), new(2026, 2, 2), new(2026, 2, 3)] }] };
        var thursdays = Weekly(new(2026, 11, 5), 10);

        var matrix = AuthorityMatrix.Of([clinician], [Visitor(Westland)], thursdays, MeetingFormat.Online, ten);

        matrix.ChangesOf(0, 0).ShouldBe([new(new(2026, 11, 5), Outcome.Clear), new(new(2026, 12, 24), Outcome.Blocked), new(new(2027, 1, 7), Outcome.Clear)]);
        matrix.Uncovered(6).ShouldBeEmpty();
        matrix.Uncovered(7).Count.ShouldBe(1);
    }

    [Fact]
    public void A_licence_that_ends_during_a_series_changes_it_on_that_day()
    {
        var clinician = Psychologist with { Licenses = [LicenseOf(Southland) with { Until = new(2026, 6, 3) }] };

        // Wednesdays: 20 and 27 May, 3 June, which is the first day on which it no longer holds.
        AuthorityMatrix.Of([clinician], [Southlander], Weekly(Day, 4), MeetingFormat.Online, World).ChangesOf(0, 0)
            .ShouldBe([new(Day, Outcome.Clear), new(new(2026, 6, 3), Outcome.Blocked)]);
    }

    [Fact]
    public void A_client_who_travels_is_judged_where_she_is()
    {
        var travels = new[] { Southland, Outland, Northland }.Select(place => AuthorityMatrix.Of([Apit.Clinician], [Southlander with { Location = place }], [Day], MeetingFormat.Online, World));

        travels.Select(matrix => matrix[0, 0]).ShouldBe([Outcome.Clear, Outcome.Blocked, Outcome.Clear]);
        travels.Select(matrix => string.Join(' ', matrix.Judge(0, 0).Basis())).ShouldBe(["psypact-apit", "", "own-license"]);
    }

    [Fact]
    public void A_hybrid_group_is_judged_by_each_members_own_modality()
    {
        // The leader has travelled to Southland under TAP: the member in the room is covered, the member at home online is not, for the leader is in no home state.
        var both = Tap.Clinician with { Psypact = new() { EPassport = new Certificate(Since, Renewed), Apit = new Certificate(Since, Renewed), Ipc = new Certificate(Since, Renewed), Tap = new Certificate(Since, Renewed) } };
        var matrix = AuthorityMatrix.Of([both], [Southlander, Southlander with { Id = "m-3", Location = Jurisdiction.WY, Modality = MeetingFormat.Online }], [Day], MeetingFormat.InPerson, DataOf(Place(Northland, Member), Place(Southland, Member), Place(Jurisdiction.WY, Member)));

        matrix[0, 0].ShouldBe(Outcome.Clear);
        matrix[0, 1].ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void Every_leader_needs_an_authority_for_every_member()
    {
        var unlicensed = Psychologist with { Id = "k-9" };
        var matrix = AuthorityMatrix.Of([OwnLicense.Clinician, unlicensed], [Southlander], [Day], MeetingFormat.Online, World);

        matrix[0, 0].ShouldBe(Outcome.Clear);
        matrix[1, 0].ShouldBe(Outcome.Blocked);
        matrix.Uncovered().Count.ShouldBe(1);
    }

    public static TheoryData<string> Mistakes => [.. Mistaken.Keys];

    private static Dictionary<string, (string Parameter, Action Call)> Mistaken { get; } = new()
    {
        ["no clinicians"] = ("clinicians", () => Of([], [Southlander], [Day])),
        ["null for clinicians"] = ("clinicians", () => Of(null!, [Southlander], [Day])),
        ["a clinician that is null"] = ("clinicians", () => Of([Psychologist, null!], [Southlander], [Day])),
        ["no clients"] = ("clients", () => Of([Psychologist], [], [Day])),
        ["null for clients"] = ("clients", () => Of([Psychologist], null!, [Day])),
        ["a client that is null"] = ("clients", () => Of([Psychologist], [null!], [Day])),
        ["no sessions"] = ("sessions", () => Of([Psychologist], [Southlander], [])),
        ["null for sessions"] = ("sessions", () => Of([Psychologist], [Southlander], null!)),
        ["a day twice"] = ("sessions", () => Of([Psychologist], [Southlander], [Day, Day])),
        ["days out of order"] = ("sessions", () => Of([Psychologist], [Southlander], [Day, Day.PlusDays(-1)])),
        ["no data"] = ("data", () => AuthorityMatrix.Of([Psychologist], [Southlander], [Day], null, null!)),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_callers_mistake_throws_at_the_door(string mistake) =>
        Should.Throw<ArgumentException>(Mistaken[mistake].Call).ParamName.ShouldBe(Mistaken[mistake].Parameter);

    private static AuthorityMatrix Of(IReadOnlyList<Clinician> clinicians, IReadOnlyList<Client> clients, IReadOnlyList<LocalDate> sessions) =>
        AuthorityMatrix.Of(clinicians, clients, sessions, MeetingFormat.Online, World);

    private static List<LocalDate> Weekly(LocalDate first, int count) => [.. Enumerable.Range(0, count).Select(week => first.PlusWeeks(week))];

    private static (IReadOnlyList<Clinician> Clinicians, IReadOnlyList<Client> Clients, IReadOnlyList<LocalDate> Sessions, LicensureData Data) Group(RandomPractices random, bool invented)
    {
        var first = Day.PlusDays(-random.Number(500));
        return ([random.Clinician("k-1", first), random.Clinician("k-2", first)], random.Clients(2 + random.Number(6)), Weekly(first, 3), invented ? World : LicensureData.Current);
    }
}
