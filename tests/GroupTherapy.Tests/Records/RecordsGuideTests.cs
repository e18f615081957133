using GroupTherapy.Screening;

namespace GroupTherapy.Records;

public class RecordsGuideTests
{
    [Fact]
    public void The_guide_shows_a_program_that_works()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var said = new StringWriter();
            Program(said, Path.Combine(folder.FullName, "decisions.jsonl"), ScreeningRulebook.Default.Judge(Candidates.Clear, Candidates.Day));
            said.ToString().ReplaceLineEndings("\n").ShouldMatch("^ReplayedRecord r-2026-000017: Unchanged\nintact, head sha256:[0-9a-f]{64}\n$");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_guide_shows_this_program()
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "GroupTherapy.Tests", "Records", "RecordsGuideTests.cs"));
        var shown = File.ReadAllText(Repository.PathOf("docs", "records.md"));
        var program = source.SkipWhile(line => line.Trim() != "// GUIDE begins").Skip(1).TakeWhile(line => line.Trim() != "// GUIDE ends").Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        program.Count.ShouldBeGreaterThan(8);
        foreach (var line in program) shown.ShouldContain(line.Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal).Replace("(path,", "(\"decisions.jsonl\",", StringComparison.Ordinal));
    }

    private static void Program(TextWriter output, string path, Decision<Candidate> decision)
    {
        // GUIDE begins
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        using var writer = RecordWriter.Continue(file);
        writer.Write(DecisionRecord.Of("r-2026-000017", "c-17", decision));

        file.Position = 0;
        using var reader = new RecordReader(file);
        var replayer = new Replayer();
        while (reader.Next())
            output.WriteLine(reader.Record is { } record ? replayer.Replay(record) : $"line {reader.Line}: unreadable");
        output.WriteLine(reader.Broken is { } broken ? $"broken at line {broken.Line}" : $"intact, head {reader.Head}");

        // GUIDE ends
    }
}
