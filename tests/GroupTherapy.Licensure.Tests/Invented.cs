
namespace GroupTherapy.Licensure.Tests;

/// <summary>Invented data. The places bear the codes of real ones, since there are no others; nothing else of them is real.</summary>
internal static class Invented
{
    /// <summary>All three compacts are in force since <see cref="Begun"/>: where clinicians sit.</summary>
    public const Jurisdiction Northland = Jurisdiction.AK;

    /// <summary>All three compacts are in force since <see cref="Begun"/>: where clients are.</summary>
    public const Jurisdiction Southland = Jurisdiction.HI;

    /// <summary>In no compact; a registration for psychologists by telehealth, which asks everything that one can ask.</summary>
    public const Jurisdiction Eastland = Jurisdiction.GU;

    /// <summary>In no compact; ten days a year for psychologists by telehealth, after a filing, which asks everything too.</summary>
    public const Jurisdiction Westland = Jurisdiction.PR;

    /// <summary>In no compact, and without a route.</summary>
    public const Jurisdiction Outland = Jurisdiction.VI;

    /// <summary>Sources disagree about every compact, and no route was researched.</summary>
    public const Jurisdiction Farland = Jurisdiction.AS;

    /// <summary>All three compacts are in force; the tables are checked to <see cref="CheckedEarly"/> only.</summary>
    public const Jurisdiction Midland = Jurisdiction.MP;

    public static readonly LocalDate Recorded = new(2023, 11, 22);

    public static readonly LocalDate Begun = new(2024, 1, 1);

    public static readonly LocalDate CheckedEarly = new(2025, 12, 31);

    public static readonly LocalDate Checked = new(2030, 12, 31);

    /// <summary>The first entry of a table that says no more than this.</summary>
    public static CompactEntry Never { get; } = Entry(CompactStatus.NotMember);

    /// <summary>A table of a jurisdiction that is not a member.</summary>
    public static CompactTable NotMember { get; } = Table(Never);

    /// <summary>A table of a jurisdiction where a compact is in force since <see cref="Begun"/>.</summary>
    public static CompactTable Member { get; } = Table(Never, Entry(CompactStatus.InForce, Begun));

    private static readonly RouteRequirement[] Everything = [.. PracticeCodes.RouteRequirements.Select(requirement => requirement.Choice)];

    /// <summary>A registration for psychologists by telehealth.</summary>
    public static StateRoute AnyRegistration { get; } = new()
    {
        Kind = RouteKind.Registration,
        Available = true,
        Mechanism = "telehealth-registration",
        Professions = [Profession.Psychologist],
        Telehealth = true,
        InPerson = false,
        Filing = true,
        Requires = Everything,
        Summary = "An invented registration",
        Confidence = Confidence.High,
        Sources = ["invented"],
        Recorded = Recorded,
        Checked = [new(Recorded, Checked)],
    };

    /// <summary>Ten days a calendar year for psychologists by telehealth.</summary>
    public static StateRoute TenDays { get; } = AnyRegistration with
    {
        Kind = RouteKind.TemporaryPractice,
        Mechanism = "temporary-practice",
        Limit = new(10, false, LimitPeriod.CalendarYear),
        LimitAsStated = "10 days in a calendar year",
        Summary = "An invented ten days",
    };

    /// <summary>The places above; everywhere else nothing holds.</summary>
    public static LicensureData World { get; } = DataOf(
        Place(Northland, Member),
        Place(Southland, Member),
        Place(Eastland, NotMember, [AnyRegistration]),
        Place(Westland, NotMember, [TenDays]),
        Place(Farland, Disputed()) with { Routes = null },
        Place(Midland, Member with { Checked = [new(Recorded, CheckedEarly)] }));

    public static CompactEntry Entry(CompactStatus status, LocalDate? from = null, LocalDate? recorded = null) =>
        new() { Status = status, From = from, Confidence = Confidence.High, Sources = ["invented"], Recorded = recorded ?? Recorded };

    public static CompactTable Table(params CompactEntry[] entries) => new() { Entries = entries, Checked = [new(Recorded, Checked)] };

    /// <summary>A jurisdiction whose three compacts stand alike.</summary>
    public static JurisdictionData Place(Jurisdiction jurisdiction, CompactTable table, IReadOnlyList<StateRoute>? routes = null) => new()
    {
        Jurisdiction = jurisdiction,
        Name = $"Invented {jurisdiction}",
        Sources = [new("invented", "Nobody said so.")],
        Compacts = [table, table, table],
        Routes = routes ?? [],
    };

    /// <summary>A pack of these jurisdictions, written and read as any other; in all others nothing holds.</summary>
    public static LicensureData DataOf(params JurisdictionData[] places)
    {
        var given = places.ToDictionary(place => place.Jurisdiction);
        using var stream = new MemoryStream();
        PackWriter.Write(
            new()
            {
                Version = new(Recorded, 0),
                Compacts = [new(Compact.Psypact, "PSYPACT", "its commission", []), new(Compact.Counseling, "Counseling Compact", "its commission", []), new(Compact.SocialWork, "Social Work Compact", "its commission", [])],
                Notes = ["Invented."],
                Jurisdictions = [.. Jurisdictions.All.Select(jurisdiction => given.GetValueOrDefault(jurisdiction) ?? Place(jurisdiction, NotMember))],
            },
            stream);
        stream.Position = 0;
        return LicensureData.Load(stream);
    }

    private static CompactTable Disputed() => Member with { Uncertain = [new(Begun, Checked, true, "two sources, two days", Recorded)] };
}
