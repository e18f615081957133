using System.Buffers.Binary;
using System.Collections;

namespace GroupTherapy.Licensure.Tests.Data;

public sealed class PackTests
{
    // The head: 4 bytes of mark, 4 of format number, 32 of hash, 4 of length.
    private const int HashAt = 8;
    private const int LengthAt = 40;
    private const int Head = 44;

    private static readonly byte[] Whole = SmallPack.BytesOf(SmallPack.Pack);

    [Fact]
    public void What_is_written_is_read() => Told(SmallPack.Read(Whole)).ShouldBe(Told(SmallPack.Pack));

    [Fact]
    public void What_is_left_out_is_read_as_left_out()
    {
        var bare = SmallPack.Pack with
        {
            Notes = [],
            Jurisdictions =
            [
                SmallPack.Jurisdiction with { Routes = [new() { Kind = RouteKind.Registration, Available = false, Mechanism = "none-found", Professions = [], Summary = "None.", Confidence = Confidence.Low, Sources = [], Recorded = SmallPack.Recorded, Checked = [] }] },
                SmallPack.Jurisdiction with { Routes = [] },
                SmallPack.Jurisdiction with { Routes = null },
            ],
        };
        Told(SmallPack.Read(SmallPack.BytesOf(bare))).ShouldBe(Told(bare));
    }

    /// <remarks>Otherwise a property could be forgotten by writer and reader alike, and nothing would tell.</remarks>
    [Fact]
    public void The_small_pack_gives_every_property_of_every_row()
    {
        (object Row, Type Type)[] rows =
        [
            (SmallPack.Pack, typeof(DataPack)), (SmallPack.Pack.Compacts[0], typeof(CompactInfo)), (SmallPack.Jurisdiction, typeof(JurisdictionData)), (SmallPack.Table, typeof(CompactTable)),
            (SmallPack.Enacted, typeof(CompactEntry)), (SmallPack.Window, typeof(UncertainWindow)), (SmallPack.Check, typeof(DataCheck)), (SmallPack.Route, typeof(StateRoute)), (SmallPack.Route.Limit!, typeof(RouteLimit)),
        ];
        rows.SelectMany(row => row.Type.GetProperties().Select(property => (property, value: property.GetValue(row.Row))))
            .Where(given => given.value is null or ICollection { Count: 0 } || (given.value is false && given.property.Name != nameof(StateRoute.InPerson)))
            .Select(given => given.property.Name).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_pack_gives_the_same_bytes_and_the_same_name()
    {
        SmallPack.BytesOf(SmallPack.Pack).ShouldBe(Whole);
        PackReader.Read(new MemoryStream(Whole)).Hash.ShouldBe("sha256:" + Convert.ToHexStringLower(Whole[HashAt..LengthAt]));
        PackReader.Read(new MemoryStream(SmallPack.BytesOf(SmallPack.Pack with { Notes = [] }))).Hash.ShouldNotBe(PackReader.Read(new MemoryStream(Whole)).Hash);
    }

    [Fact]
    public void A_pack_cut_short_anywhere_is_refused()
    {
        for (var length = 0; length < Whole.Length; length++) Refused(Whole[..length], $"cut to {length}");
    }

    [Fact]
    public void A_pack_with_a_bit_flipped_anywhere_is_refused()
    {
        for (var at = 0; at < Whole.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var flipped = Whole.ToArray();
                flipped[at] ^= (byte)(1 << bit);
                Refused(flipped, $"bit {bit} of byte {at}");
            }
        }
    }

    /// <remarks>Whoever changes content can also write its hash anew: that pack may be read as another or refused, but never end in another exception.</remarks>
    [Fact]
    public void Content_that_makes_no_sense_is_refused_although_its_hash_is_right()
    {
        var refused = 0;
        for (var at = Head; at < Whole.Length; at++)
        {
            var changed = Whole[Head..];
            changed[at - Head] ^= 0xFF;
            try
            {
                SmallPack.Read(Sealed(changed));
            }
            catch (DataPackException)
            {
                refused++;
            }
        }

        refused.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_stream_that_is_no_pack_is_refused() => Refused("PK zip zip zip zip zip zip zip zip zip zip zip zip zip"u8.ToArray(), "another mark").ShouldContain("begins with GTLP");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void Another_format_is_refused_by_its_number(int number)
    {
        var other = Whole.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(other.AsSpan(4), number);
        Refused(other, "format").ShouldContain($"found format {number}, expected format 1");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData((64 * 1024 * 1024) + 1)]
    public void A_length_beyond_all_measure_is_refused_before_memory_is_taken(int length)
    {
        var endless = Whole.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(endless.AsSpan(LengthAt), length);
        Refused(endless, "length").ShouldContain("at most 67108864 bytes");
    }

    [Fact]
    public void Content_beyond_the_last_jurisdiction_is_refused() => Refused(Sealed([.. Whole[Head..], 0]), "more content").ShouldContain("more content than a pack has");

    /// <summary>Every property of every row as text, whatever kind of list the rows stand in.</summary>
    private static string Told(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Told))}]",
        _ when value.GetType().Assembly != typeof(DataPack).Assembly || value.GetType().IsEnum => value.ToString()!,
        _ => $"{{ {string.Join(", ", value.GetType().GetProperties().Select(property => $"{property.Name} = {Told(property.GetValue(value))}"))} }}",
    };

    private static string Refused(byte[] bytes, string how) => Should.Throw<DataPackException>(() => SmallPack.Read(bytes), how).Message;

    private static byte[] Sealed(byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Whole[..HashAt], .. PackFormat.HashOf(content), .. length, .. content];
    }
}
