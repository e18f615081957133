using System.Reflection;

namespace GroupTherapy.Licensure.Data;

/// <summary>The dated data of all jurisdictions, as known on a day: what holds where, since when, by which source, and how far it was checked.</summary>
/// <remarks>
/// Thread-safe: nothing it answers ever changes. Two dates govern every answer: the day it is asked about, and the day as of which it is known. Past the day to
/// which a table was checked, and where sources materially disagree, the answer is unknown.
/// </remarks>
public sealed class LicensureData
{
    private const string Resource = "licensure.pack";

    private static readonly Lazy<LicensureData> Embedded = new(LoadEmbedded, LazyThreadSafetyMode.PublicationOnly);
    private const int Professions = (int)Profession.PsychiatricNursePractitioner;
    private const int RouteKinds = (int)RouteKind.TemporaryPractice;
    private const int CompactCount = (int)Compact.SocialWork;

    private readonly DataPack _pack;
    // Read when first asked for: a host asks about few of the 840, and two threads that read the same one read the same.
    private readonly Timeline<CompactAnswer>?[] _compacts = new Timeline<CompactAnswer>?[Jurisdictions.All.Count * CompactCount];
    private readonly Timeline<RouteAnswer>?[] _routes = new Timeline<RouteAnswer>?[Jurisdictions.All.Count * RouteKinds * Professions];

    private LicensureData(DataPack pack, string hash, LocalDate? asKnown)
    {
        _pack = pack;
        Hash = hash;
        AsKnown = asKnown;
    }

    /// <summary>The data of this release of the library.</summary>
    public static LicensureData Current => Embedded.Value;

    /// <summary>The pack's version.</summary>
    public PackVersion Version => _pack.Version;

    /// <summary>SHA-256 of the pack's content, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The day as of which it is known; null for all that the pack holds.</summary>
    public LocalDate? AsKnown { get; }

    /// <summary>What is known of the compacts as a whole, in the order of <see cref="Compact"/>.</summary>
    public IReadOnlyList<CompactInfo> Compacts => _pack.Compacts;

    /// <summary>What is known of one compact as a whole.</summary>
    public CompactInfo InfoOf(Compact compact) => Compacts[(int)compact - 1];

    /// <summary>What holds everywhere, and how the data were gathered.</summary>
    public IReadOnlyList<string> Notes => _pack.Notes;

    /// <summary>The rows of one jurisdiction, as recorded.</summary>
    public JurisdictionData this[Jurisdiction jurisdiction] => _pack.Jurisdictions[Place(jurisdiction)];

    /// <summary>SHA-256 of all that is recorded of one jurisdiction, as <c>sha256:</c> and 64 hexadecimal digits: what changes elsewhere leaves it as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such jurisdiction.</exception>
    public string HashOf(Jurisdiction jurisdiction) => PackFormat.NameOf(PackFormat.HashOf(PackWriter.BytesOf(this[jurisdiction])));

    /// <summary>Reads a newer pack. It is checked as the built-in one is: whole, unchanged, in order, without overlaps, every entry with its source.</summary>
    /// <param name="pack">The pack, read to its end.</param>
    /// <param name="pin">What is accepted; null for every pack.</param>
    /// <exception cref="DataPackException">It is refused; the message says what was found and what was expected. Whatever data the host uses stay as they are.</exception>
    public static LicensureData Load(Stream pack, DataPin? pin = null)
    {
        var (content, hash) = PackReader.Read(pack ?? throw new ArgumentNullException(nameof(pack)));
        if (pin?.NotOlderThan is { } oldest && content.Version < oldest) throw new DataPackException($"version {content.Version}", $"version {oldest} or newer");
        if (pin?.Hash is { } pinned && pinned != hash) throw new DataPackException($"content {hash}", pinned);
        if (DataRules.FaultsOf(content).FirstOrDefault() is { } fault) throw new DataPackException($"{fault.Found} ({fault.Where})", fault.Expected);
        return new(content, hash, null);
    }

    /// <summary>The same data as they were known on a day: what was recorded later is left out.</summary>
    public LicensureData AsKnownOn(LocalDate day) => new(_pack, Hash, day);

    /// <summary>How a jurisdiction stands to a compact on a day; null where the data do not answer. Allocates nothing once that table was asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such compact or jurisdiction.</exception>
    public CompactStatus? StatusOf(Compact compact, Jurisdiction jurisdiction, LocalDate on) => AnswerOf(compact, jurisdiction, on).Status;

    /// <summary>The same, with the entry it rests on or the reason why there is no answer. Allocates nothing once that table was asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such compact or jurisdiction.</exception>
    public CompactAnswer AnswerOf(Compact compact, Jurisdiction jurisdiction, LocalDate on) => TimelineOf(compact, jurisdiction).On(on);

    /// <summary>Whether a jurisdiction has a route of a kind for a profession on a day. Allocates nothing once that table was asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind, jurisdiction or profession.</exception>
    public RouteAnswer RouteOf(RouteKind kind, Jurisdiction jurisdiction, Profession profession, LocalDate on) => TimelineOf(kind, jurisdiction, profession).On(on);

    internal Timeline<CompactAnswer> TimelineOf(Compact compact, Jurisdiction jurisdiction)
    {
        if (compact is < Compact.Psypact or > Compact.SocialWork) throw new ArgumentOutOfRangeException(nameof(compact));
        var place = (Place(jurisdiction) * CompactCount) + (int)compact - 1;
        return _compacts[place] ??= CompactTimeline.Of(this[jurisdiction].TableOf(compact), AsKnown);
    }

    internal Timeline<RouteAnswer> TimelineOf(RouteKind kind, Jurisdiction jurisdiction, Profession profession)
    {
        if (kind is not (RouteKind.Registration or RouteKind.TemporaryPractice)) throw new ArgumentOutOfRangeException(nameof(kind));
        if (profession is < Profession.Psychologist or > Profession.PsychiatricNursePractitioner) throw new ArgumentOutOfRangeException(nameof(profession));
        var place = (((Place(jurisdiction) * RouteKinds) + (int)kind - 1) * Professions) + (int)profession - 1;
        return _routes[place] ??= RouteTimeline.Of(this[jurisdiction], kind, profession, AsKnown);
    }

    private static int Place(Jurisdiction jurisdiction) =>
        jurisdiction is >= Jurisdiction.AL and <= Jurisdiction.VI ? (int)jurisdiction - 1 : throw new ArgumentOutOfRangeException(nameof(jurisdiction));

    /// <summary>The build has put the content to the rules already; that it is whole is checked again.</summary>
    private static LicensureData LoadEmbedded()
    {
        using var stream = typeof(LicensureData).GetTypeInfo().Assembly.GetManifestResourceStream(Resource)!;
        var (pack, hash) = PackReader.Read(stream);
        return new(pack, hash, null);
    }
}
