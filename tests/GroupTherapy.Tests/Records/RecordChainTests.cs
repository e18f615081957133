using System.Text;
using GroupTherapy.Screening;
using static GroupTherapy.Records.SampleRecords;

namespace GroupTherapy.Records;

public class RecordChainTests
{
    private static readonly byte[] File = Written(Small("r-1"), Small("r-2"), Small("r-3"), Small("r-4"));

    private static readonly byte[][] Lines = [.. Encoding.UTF8.GetString(File).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Encoding.UTF8.GetBytes(line + "\n"))];

    [Fact]
    public void Flipping_any_byte_breaks_the_chain_at_its_line()
    {
        var line = 1;
        for (var at = 0; at < File.Length; at++)
        {
            foreach (var bits in new byte[] { 1, 32, 128 })
            {
                var flipped = (byte[])File.Clone();
                flipped[at] ^= bits;
                if (Read(flipped).Broken is not { } broken || broken.Line != line) throw new InvalidOperationException($"Byte {at}, bits {bits}: not found out at line {line}.");
            }

            if (File[at] == '\n') line++;
        }

        line.ShouldBe(5);
    }

    [Fact]
    public void So_does_any_byte_of_a_record_with_every_kind_of_part()
    {
        var file = Written(Whole(salt: "0123456789abcdef"));
        for (var at = 0; at < file.Length; at++)
        {
            var flipped = (byte[])file.Clone();
            flipped[at] ^= 1;
            if (Read(flipped) is not { Broken.Line: 1 }) throw new InvalidOperationException($"Byte {at}: not found out.");
        }
    }

    public static TheoryData<string, int[], long?> Orders => new()
    {
        { "as written", [0, 1, 2, 3], null },
        { "the first is missing", [1, 2, 3], 1 },
        { "one in the middle is missing", [0, 2, 3], 2 },
        { "one is there twice", [0, 1, 1, 2, 3], 3 },
        { "two have changed places", [0, 2, 1, 3], 2 },
        { "the last come first", [2, 3, 0, 1], 1 },
        { "the last is cut off, which only the head tells", [0, 1, 2], null },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_line_missing_doubled_or_moved_breaks_the_chain(string what, int[] order, long? line)
    {
        var (broken, head, records) = Read([.. order.SelectMany(index => Lines[index])]);

        (broken?.Line).ShouldBe(line, what);
        records.ShouldAllBe(record => record != null);
        (head == Read(File).Head).ShouldBe(order[^1] == 3);
    }

    [Fact]
    public void A_line_cut_off_anywhere_breaks_the_chain()
    {
        var whole = File.Length - Lines[3].Length;
        for (var length = whole + 1; length < File.Length; length++) Read(File[..length]).Broken!.Line.ShouldBe(4);
        Read(File[..whole]).Broken.ShouldBeNull();
    }

    [Fact]
    public void What_was_found_and_expected_is_told()
    {
        Read(File[..^1]).Broken.ShouldBe(new(4, "a line that is cut off", "a record as it was written, to the byte, ended by a new line"));
        Read("{}\n"u8.ToArray()).Broken!.Found.ShouldBe("a line that is no record");
        Read([.. Lines[1]]).Broken.ShouldBe(new(1, $"a record after {Read(Lines[0]).Head}", "the record after none, the first of its chain"));
        Read([.. Lines[0], .. Lines[2]]).Broken.ShouldBe(new(2, $"a record after {Read([.. Lines[0], .. Lines[1]]).Head}", $"the record after {Read(Lines[0]).Head}"));
    }

    [Fact]
    public void The_same_content_written_in_another_way_is_no_record_even_with_its_own_hash()
    {
        var line = Encoding.UTF8.GetString(Lines[0]);
        foreach (var (written, otherwise) in new[] { ("{\"clinical\":", "{ \"clinical\":"), ("\"c-9\"", "\"c\\u002d9\""), ("\"log\":{\"format\":1,", "\"log\":{\"format\":1.0,") })
        {
            line.ShouldContain(written);
            var changed = line.Replace(written, otherwise, StringComparison.Ordinal);
            var covered = changed[..changed.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(covered)));
            var (broken, _, records) = Read(Encoding.UTF8.GetBytes($"{covered},\"hash\":\"sha256:{hash}\"}}\n"));
            records[0].ShouldBeNull(otherwise);
            broken!.Found.ShouldBe(otherwise.Contains("1.0", StringComparison.Ordinal) ? "a line that is no record" : "a record that is written in another way");
        }
    }

    [Fact]
    public void A_line_longer_than_any_record_is_passed_over()
    {
        var (broken, _, records) = Read([.. Lines[0], .. Enumerable.Repeat((byte)'a', 5 * 1024 * 1024), (byte)'\n', .. Lines[1]]);

        broken!.ShouldBe(new(2, "a line that is longer than any record", broken!.Expected));
        records.Count(record => record is not null).ShouldBe(2);
    }

    [Fact]
    public void A_long_file_is_read_in_little_memory()
    {
        using var stream = new MemoryStream();
        using (var writer = new RecordWriter(stream))
        {
            foreach (var (candidate, index) in new RandomCandidates(51).Take(3_000).Select((candidate, index) => (candidate, index))) writer.Write(Screened($"r-{index}", candidate));
        }

        stream.Position = 0;
        using var reader = new RecordReader(stream);
        while (reader.Next()) reader.Record.ShouldNotBeNull();
        reader.Broken.ShouldBeNull();
        reader.Line.ShouldBe(3_000);
    }
}
