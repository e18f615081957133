using Bogus;

namespace GroupTherapy.Licensure.Tests;

/// <summary>Invented practices, the same ones for the same seed: each answer unknown, and each record missing, with a chance of its practice's own.</summary>
internal sealed class RandomPractices
{
    private static readonly Jurisdiction[] InventedPlaces =
        [Invented.Northland, Invented.Southland, Invented.Eastland, Invented.Westland, Invented.Outland, Invented.Farland, Invented.Midland];

    /// <summary>Real ones of every sort: members early, late and disputed, counted routes of every kind, and places of which little is known.</summary>
    private static readonly Jurisdiction[] RealPlaces =
    [
        Jurisdiction.AZ, Jurisdiction.MN, Jurisdiction.OH, Jurisdiction.UT, Jurisdiction.TX, Jurisdiction.CO, Jurisdiction.CA, Jurisdiction.DE, Jurisdiction.AL,
        Jurisdiction.RI, Jurisdiction.ME, Jurisdiction.NY, Jurisdiction.KS, Jurisdiction.OR, Jurisdiction.GU,
    ];

    private readonly Randomizer _random;
    private readonly LicensureData _data;
    private readonly Jurisdiction[] _places;
    private readonly (LocalDate First, int Days) _calendar;
    private double _unknown;
    private double _held;
    private Jurisdiction _home;
    private Jurisdiction _there;
    private LocalDate _on;

    public RandomPractices(int seed, bool invented = true)
    {
        _random = new(seed);
        _data = invented ? Invented.World : LicensureData.Current;
        _places = invented ? InventedPlaces : RealPlaces;
        _calendar = invented ? (new(2023, 12, 1), 1_100) : (new(2020, 6, 1), 2_500);
    }

    public IEnumerable<Practice> Take(int count) => Enumerable.Range(1, count).Select(_ => Next());

    /// <summary>As many clients as given, each somewhere of the same few places.</summary>
    public IReadOnlyList<Client> Clients(int count) => [.. Enumerable.Range(1, count).Select(number => NextClient($"m-{number}", Place()))];

    public Clinician Clinician(string id, LocalDate on)
    {
        (_on, _home, _there) = (on, Place(), Place());
        Mood();
        return NextClinician() with { Id = id };
    }

    public Jurisdiction Place() => _random.ArrayElement(_places);

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items) => [.. _random.Shuffle(items)];

    public bool Chance(double probability) => _random.Double() < probability;

    public int Number(int below) => _random.Number(0, below - 1);

    /// <summary>Any answer to a fact, unknown among them.</summary>
    public long Code(Fact<Practice> fact) => Chance(0.2) ? 0 : fact switch
    {
        CodesFact<Practice> codes => 1 + (2 * _random.Long(0, (1L << codes.Names.Count) - 1)),
        CountFact<Practice> => 1 + _random.Number(27, 32),
        DayFact<Practice> => NodaTime.Period.DaysBetween(new LocalDate(1, 1, 1), Practices.Day) + 1 + _random.Number(-3, 3),
        _ => _random.Long(fact.Codes.Lowest, fact.Codes.Highest),
    };

    private Practice Next()
    {
        Mood();
        (_home, _there, _on) = (Place(), Place(), _calendar.First.PlusDays(_random.Number(0, _calendar.Days)));
        return new(PerhapsAbroad(NextClinician()), PerhapsAbroad(NextClient("m-1", _there)), _on, Known() ? _random.Enum<MeetingFormat>() : null, _data)
        {
            Problems = Chance(0.2) ? ["grief"] : null,
            Encounters = _random.Number(1, 3),
            EarlierSessions = [.. Enumerable.Range(1, Chance(0.2) ? 3 : 0).Select(week => _on.PlusDays(-7 * week))],
        };
    }

    private void Mood() => (_unknown, _held) = (_random.ArrayElement([0, 0.03, 0.15]), _random.ArrayElement([0.3, 0.7, 0.95]));

    private Clinician PerhapsAbroad(Clinician clinician) => Chance(0.02) ? clinician with { Location = Location.Abroad } : clinician;

    private Client PerhapsAbroad(Client client) => Chance(0.02) ? client with { Location = Location.Abroad } : client;

    private Clinician NextClinician() => new()
    {
        Id = "k-1",
        Profession = !Known() ? null : Chance(0.6) ? Profession.Psychologist : _random.Enum<Profession>(),
        Location = !Known() ? default : (Location)(Chance(0.7) ? _home : _there),
        Residence = !Known() ? null : Chance(0.8) ? _home : Place(),
        Licenses = [.. Places(0.15).Select(NextLicense)],
        Psypact = Held() ? new() { EPassport = NextCertificate(), Apit = NextCertificate(), Ipc = NextCertificate(), Tap = NextCertificate() } : null,
        Privileges = [.. Places(0.5).SelectMany(place => new[] { Compact.Counseling, Compact.SocialWork }.Where(_ => Held()).Select(compact => new Privilege { Compact = compact, Jurisdiction = place, From = First(), Until = Until() }))],
        Registrations = [.. Places(0.6).Where(_ => Held()).Select(place => new Registration { Jurisdiction = place, From = First(), Until = Until(), Reference = Known() ? "on file" : null })],
        Exceptions = Chance(0.05) ? [new ExceptionRecord { Jurisdiction = _there, Source = "a letter", From = First(), Until = Until() }] : [],
        AdverseActions = Chance(0.1) ? [new AdverseAction(Place(), _on.PlusDays(_random.Number(-1_000, 30)), Chance(0.5) ? _on.PlusDays(_random.Number(-900, 30)) : null)] : [],
        AlternativePrograms = Chance(0.05) ? [new AlternativeProgram(First(), Until())] : [],
        DaysUsed = !Known() ? null : [.. Places(0.5).Where(_ => Held()).Select(NextLog)],
        BoardChecks = Chance(0.5) ? [new BoardCheck(_there, _on.PlusDays(_random.Number(-90, 2)))] : [],
        Competences = Known() ? Chance(0.8) ? ["Grief", "panic"] : [] : null,
    };

    private Client NextClient(string id, Jurisdiction place) => new()
    {
        Id = id,
        Location = Known() ? place : default(Location),
        Modality = Chance(0.1) ? _random.Enum<MeetingFormat>() : null,
        Existing = Likely(),
        TemporarilyThere = Likely(),
        Told = Likely(),
        ArrivedOn = Known() ? _on.PlusDays(-_random.Number(-2, 50)) : null,
    };

    /// <summary>Home, there, and now and then others; one may come twice.</summary>
    private IEnumerable<Jurisdiction> Places(double there) =>
        new[] { Chance(0.9) ? _home : Place(), there > _random.Double() ? _there : _home, Place() }.Take(_random.Number(1, 3));

    private License NextLicense(Jurisdiction place) => new()
    {
        Jurisdiction = place,
        Status = !Known() ? null : Chance(0.9) ? LicenseStatus.Active : _random.Enum<LicenseStatus>(),
        From = First(),
        Until = Until(),
        Independent = Likely(),
        Restricted = Known() ? Chance(0.08) : null,
    };

    private DaysUsed NextLog(Jurisdiction place) => new()
    {
        Jurisdiction = place,
        Count = Chance(0.7) ? 0 : _random.Number(1, 31),
        Days = [.. Enumerable.Range(0, _random.Number(0, 12)).Select(_ => _on.PlusDays(-_random.Number(-3, 400)))],
        Encounters = Known() ? _random.Number(0, 10) : null,
    };

    private Statements<Certificate> NextCertificate() => Held() ? new Certificate(First(), Until()) : [];

    private LocalDate? First() => Known() ? _on.PlusDays(-_random.Number(-20, 900)) : null;

    private LocalDate? Until() => Chance(0.5) ? null : _on.PlusDays(_random.Number(-30, 900));

    private bool? Likely() => Known() ? Chance(0.85) : null;

    private bool Known() => !Chance(_unknown);

    private bool Held() => Chance(_held);
}
