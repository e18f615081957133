
namespace GroupTherapy.Licensure.Tests.Data;

/// <summary>A pack of one jurisdiction in which every property is given at least once. What it says is invented.</summary>
internal static class SmallPack
{
    internal static readonly LocalDate Recorded = new(2030, 2, 3);

    internal static readonly CompactEntry First = new() { Status = CompactStatus.NotMember, Confidence = Confidence.Low, Sources = ["northland-act"], Recorded = Recorded };

    internal static readonly CompactEntry Enacted = new()
    {
        From = new(2031, 1, 31),
        AtTheLatest = true,
        Status = CompactStatus.Enacted,
        Instrument = "Northland Act 7",
        Statute = "N.C. 1-2-3",
        Basis = "seen",
        Note = "Signed in the capital – “in ink”.",
        Confidence = Confidence.MediumHigh,
        Sources = ["northland-act", "northland-board"],
        Recorded = Recorded,
    };

    internal static readonly UncertainWindow Window = new(new(2031, 2, 1), new(2031, 3, 1), true, "Two sources, two days.", Recorded);

    internal static readonly DataCheck Check = new(Recorded, new(2032, 12, 31));

    internal static readonly StateRoute Route = new()
    {
        Kind = RouteKind.TemporaryPractice,
        Available = true,
        Mechanism = "temporary-permit",
        Professions = [Profession.Psychologist, Profession.Psychiatrist],
        Telehealth = true,
        InPerson = false,
        Filing = true,
        Limit = new(9, true, LimitPeriod.CalendarYear),
        LimitAsStated = "nine in twelve months",
        Requires = [RouteRequirement.ExistingClient, RouteRequirement.ClinicianNotResident],
        Conditions = ["good standing", "no office"],
        Summary = "Nine encounters by permit.",
        Statute = "N.C. 4-5-6",
        From = new(2030, 6, 1),
        AtTheLatest = true,
        Until = new(2032, 6, 1),
        Note = "Undated.",
        Confidence = Confidence.High,
        Sources = ["northland-board"],
        Recorded = Recorded,
        Checked = [Check],
    };

    internal static readonly CompactTable Table = new() { Entries = [First, Enacted], Checked = [Check, new(new(2030, 4, 5), new(2033, 1, 1))], Uncertain = [Window] };

    internal static readonly JurisdictionData Jurisdiction = new()
    {
        Jurisdiction = GroupTherapy.Jurisdiction.VI,
        Name = "Northland",
        Sources = [new("northland-act", "Northland Act 7 (read)"), new("northland-board", "The board's page (seen)")],
        Compacts = [Table, new() { Entries = [First], Checked = [Check] }, new() { Entries = [First], Checked = [Check] }],
        Routes = [Route],
    };

    internal static readonly DataPack Pack = new()
    {
        Version = new(new(2030, 5, 6), 3),
        Compacts =
        [
            new(Compact.Psypact, "First compact", "its commission", ["seven enactments"]),
            new(Compact.Counseling, "Second compact", "its commission", []),
            new(Compact.SocialWork, "Third compact", "its commission", []),
        ],
        Notes = ["An invented pack."],
        Jurisdictions = [Jurisdiction],
    };

    internal static byte[] BytesOf(DataPack pack)
    {
        using var stream = new MemoryStream();
        PackWriter.Write(pack, stream);
        return stream.ToArray();
    }

    internal static DataPack Read(byte[] bytes) => PackReader.Read(new MemoryStream(bytes)).Pack;
}
