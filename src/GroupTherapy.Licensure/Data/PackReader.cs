using System.Text;

namespace GroupTherapy.Licensure.Data;

/// <summary>Reads a data pack, and refuses whatever is not whole.</summary>
internal sealed class PackReader
{
    private readonly BinaryReader _reader;

    private PackReader(BinaryReader reader) => _reader = reader;

    /// <exception cref="DataPackException">It is no pack, of another format, cut short, or changed.</exception>
    internal static (DataPack Pack, string Hash) Read(Stream stream)
    {
        byte[] bytes, hash;
        using (var outer = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true))
        {
            try
            {
                if (!outer.ReadBytes(PackFormat.Mark.Length).SequenceEqual(PackFormat.Mark)) throw new DataPackException("a stream that is no data pack", "a stream that begins with GTLP");
                var number = outer.ReadInt32();
                if (number != PackFormat.Number) throw new DataPackException($"format {number}", $"format {PackFormat.Number}: this release of the library reads no other");
                hash = outer.ReadBytes(32);
                var length = outer.ReadInt32();
                if (length is < 0 or > PackFormat.LargestContent) throw new DataPackException($"a length of {length}", $"at most {PackFormat.LargestContent} bytes");
                bytes = outer.ReadBytes(length);
                if (bytes.Length < length) throw new DataPackException($"{bytes.Length} bytes of content", $"{length}: the pack is cut short");
                if (stream.ReadByte() >= 0) throw new DataPackException("more after the content", "the end of the stream");
            }
            catch (EndOfStreamException)
            {
                throw new DataPackException("the end of the stream", "a whole data pack: this one is cut short");
            }
        }

        if (!hash.SequenceEqual(PackFormat.HashOf(bytes))) throw new DataPackException("content that was changed", "content whose SHA-256 is the one written before it");
        try
        {
            using var content = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
            var pack = new PackReader(content).ReadPack();
            if (content.BaseStream.Position != bytes.Length) throw new DataPackException("more content than a pack has", "content that ends with the last jurisdiction");
            return (pack, PackFormat.NameOf(hash));
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException)
        {
            throw new DataPackException("content that cannot be read", "content of the format its head names");
        }
    }

    private DataPack ReadPack() => new()
    {
        Version = new(Day(), _reader.ReadInt32()),
        Compacts = List(() => new CompactInfo((Compact)_reader.ReadByte(), _reader.ReadString(), _reader.ReadString(), List(_reader.ReadString))),
        Notes = List(_reader.ReadString),
        Jurisdictions = List(ReadJurisdiction),
    };

    private JurisdictionData ReadJurisdiction() => new()
    {
        Jurisdiction = (Jurisdiction)_reader.ReadByte(),
        Name = _reader.ReadString(),
        Sources = List(() => new DataSource(_reader.ReadString(), _reader.ReadString())),
        Compacts = List(() => new CompactTable
        {
            Entries = List(ReadEntry),
            Uncertain = List(() => new UncertainWindow(Day(), Day(), _reader.ReadBoolean(), _reader.ReadString(), Day())),
            Checked = List(ReadCheck),
        }),
        Routes = _reader.ReadBoolean() ? List(ReadRoute) : null,
    };

    private CompactEntry ReadEntry() => new()
    {
        From = OptionalDay(),
        AtTheLatest = _reader.ReadBoolean(),
        Status = (CompactStatus)_reader.ReadByte(),
        Instrument = Text(),
        Statute = Text(),
        Basis = Text(),
        Note = Text(),
        Confidence = (Confidence)_reader.ReadByte(),
        Sources = List(_reader.ReadString),
        Recorded = Day(),
    };

    private StateRoute ReadRoute() => new()
    {
        Kind = (RouteKind)_reader.ReadByte(),
        Available = _reader.ReadBoolean(),
        Mechanism = _reader.ReadString(),
        Professions = List(() => (Profession)_reader.ReadByte()),
        Telehealth = YesNo(),
        InPerson = YesNo(),
        Filing = YesNo(),
        Limit = _reader.ReadBoolean() ? new(_reader.ReadInt32(), _reader.ReadBoolean(), (LimitPeriod)_reader.ReadByte()) : null,
        LimitAsStated = Text(),
        Requires = List(() => (RouteRequirement)_reader.ReadByte()),
        Conditions = List(_reader.ReadString),
        Summary = _reader.ReadString(),
        Statute = Text(),
        From = OptionalDay(),
        AtTheLatest = _reader.ReadBoolean(),
        Until = OptionalDay(),
        Note = Text(),
        Confidence = (Confidence)_reader.ReadByte(),
        Sources = List(_reader.ReadString),
        Recorded = Day(),
        Checked = List(ReadCheck),
    };

    private DataCheck ReadCheck() => new(Day(), Day());

    private T[] List<T>(Func<T> read)
    {
        // A count is never trusted to reserve memory: content ends before many items that are not there.
        var items = new List<T>();
        for (var left = _reader.ReadInt32(); left > 0; left--) items.Add(read());
        return [.. items];
    }

    private string? Text() => _reader.ReadBoolean() ? _reader.ReadString() : null;

    private bool? YesNo() => _reader.ReadByte() switch { 0 => null, 1 => false, _ => true };

    private LocalDate Day() => OptionalDay() ?? throw new FormatException();

    private LocalDate? OptionalDay() => _reader.ReadInt32() is var number && number == 0 ? null : new LocalDate(number / 10_000, number / 100 % 100, number % 100);
}
