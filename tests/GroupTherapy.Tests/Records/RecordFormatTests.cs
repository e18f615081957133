using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GroupTherapy.Screening;
using static GroupTherapy.Records.SampleRecords;

namespace GroupTherapy.Records;

public class RecordFormatTests
{
    [Fact]
    public void A_record_is_one_line_with_a_clinical_part_a_log_part_and_the_hash_of_the_bytes_before_it()
    {
        var text = Encoding.UTF8.GetString(Written(Whole(salt: "0123456789abcdef"), Small("r-2")));
        var lines = text.Split('\n');

        lines.Length.ShouldBe(3);
        lines[2].ShouldBeEmpty();
        string? previous = null;
        foreach (var line in lines.Take(2))
        {
            var covered = line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
            var hash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(covered)));
            line.ShouldBe($"{covered},\"hash\":\"{hash}\"}}");
            using var parsed = JsonDocument.Parse(line);
            parsed.RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["clinical", "log", "hash"]);
            parsed.RootElement.GetProperty("log").GetProperty("previous").GetString().ShouldBe(previous);
            previous = hash;
        }
    }

    [Fact]
    public void What_a_record_holds_is_what_is_read_again()
    {
        var whole = Whole(salt: "0123456789abcdef");
        var (broken, head, records) = Read(Written(whole));
        var read = records.Single()!;

        broken.ShouldBeNull();
        head.ShouldNotBeNull();
        whole.Parts.Select(part => (part.Rulebook, part.Outcome)).ShouldBe([("screening/online", Outcome.Clear), ("licensure/practice", Outcome.Clear), ("licensure/practice", Outcome.Blocked), ("cohorts/admission", Outcome.Clear)]);
        (read.Id, read.Subject, read.AsOf, read.At, read.Salt, read.Outcome).ShouldBe(("r-1", "c-1", Day, At, "0123456789abcdef", Outcome.Blocked));
        read.Parts.Count.ShouldBe(4);
        foreach (var (part, was) in read.Parts.Zip(whole.Parts))
        {
            (part.Subject, part.Rulebook, part.Version, part.Hash, part.Data, part.Outcome).ShouldBe((was.Subject, was.Rulebook, was.Version, was.Hash, was.Data, was.Outcome));
            part.Policy.ShouldBe(was.Policy);
            part.Findings.ShouldBe(was.Findings);
            part.Given.Select(answer => (answer.Fact, answer.AnsweredOn, answer.Problem)).ShouldBe(was.Given.Select(answer => (answer.Fact, answer.AnsweredOn, answer.Problem)));
        }

        read.Parts[0].Findings.Single(finding => finding.OverriddenBy is not null).OverriddenBy.ShouldBe(Justified);
        read.Parts[0].Outcome.ShouldBe(Outcome.Clear);
        read.Parts[2].Outcome.ShouldBe(Outcome.Blocked);
        read.Parts[1].Data!.AsKnown.ShouldBe(Day);
    }

    [Fact]
    public void The_facts_are_those_that_the_rules_use_and_no_others()
    {
        var part = Read(Written(Screened("r-1", Candidates.Clear))).Records[0]!.Parts[0];
        var used = ScreeningRulebook.Default.Rules.SelectMany(rule => rule.FactsUsed()).Select(fact => fact.Id).ToHashSet();

        part.Given.Select(answer => answer.Fact).ToHashSet().SetEquals(used).ShouldBeTrue();
        part.Given.Count.ShouldBe(used.Count);
    }

    [Fact]
    public void A_part_that_is_missing_leaves_the_whole_open_and_what_is_beyond_the_parts_counts()
    {
        var clear = Screened("r-1", Candidates.Clear);
        clear.Outcome.ShouldBe(Outcome.Clear);
        DecisionRecord missing = new() { Id = "r-2", Subject = "c-1", AsOf = Day, Parts = clear.Parts, Missing = ["cohort"] };
        DecisionRecord beyond = new() { Id = "r-3", Subject = "c-1", AsOf = Day, Parts = clear.Parts, Beyond = Outcome.Review };

        Read(Written(missing, beyond)).Records.Select(record => record!.Outcome).ShouldBe([Outcome.Open, Outcome.Review]);
    }

    [Fact]
    public void A_writer_goes_on_where_another_ended()
    {
        var both = Written(Small("r-1"), Small("r-2"));
        using var file = new MemoryStream();
        file.Write(Written(Small("r-1")));
        using (var writer = RecordWriter.Continue(file)) writer.Write(Small("r-2"));
        file.ToArray().ShouldBe(both);

        // In another file, the chain goes on too.
        var head = Read(Written(Small("r-1"))).Head;
        using var next = new MemoryStream();
        using (var writer = new RecordWriter(next, head)) writer.Write(Small("r-2"));
        Read(next.ToArray(), head).Broken.ShouldBeNull();
        Read(next.ToArray()).Broken!.Line.ShouldBe(1);
    }

    [Fact]
    public void A_writer_goes_on_from_an_empty_file_and_from_one_much_longer_than_a_line()
    {
        using var file = new MemoryStream();
        for (var number = 1; number <= 60; number++)
        {
            using var writer = RecordWriter.Continue(file);
            writer.Write(Whole($"r-{number}"));
        }

        file.Length.ShouldBeGreaterThan(300_000);
        var (broken, _, records) = Read(file.ToArray());
        broken.ShouldBeNull();
        records.Select(record => record!.Id).ShouldBe(Enumerable.Range(1, 60).Select(number => $"r-{number}"));
    }

    [Fact]
    public void A_writer_does_not_go_on_after_a_line_that_is_not_whole()
    {
        var file = Written(Small("r-1"), Small("r-2"));
        foreach (var wrong in new[] { file[..^1], file[..^30], [.. file, (byte)'\n'], [.. file, .. "hello\n"u8], [.. file[..^2], .. "]\n"u8], "hello"u8.ToArray() })
        {
            using var stream = new MemoryStream();
            stream.Write(wrong);
            Should.Throw<RecordException>(() => RecordWriter.Continue(stream));
            stream.ToArray().ShouldBe(wrong);
        }
    }

    [Fact]
    public void A_record_that_the_stream_did_not_take_ends_the_writing()
    {
        using var writer = new RecordWriter(new FullStream());

        Should.Throw<IOException>(() => writer.Write(Small("r-1")));
        Should.Throw<InvalidOperationException>(() => writer.Write(Small("r-1"))).Message.ShouldBe("A record was not written to its end.");
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No room.");
    }
}
