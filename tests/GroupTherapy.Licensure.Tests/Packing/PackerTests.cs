using GroupTherapy.Licensure.Tests.Data;
using GroupTherapy.LicensurePacker;

namespace GroupTherapy.Licensure.Tests.Packing;

/// <summary>Bad data break the build at their file, line and column.</summary>
public sealed class PackerTests : IDisposable
{
    // The tests stand on the lines of this file; the other files are those of the repository.
    private const string Sound = """
        {
          "$schema": "schema.json",
          "code": "CO",
          "name": "Colorado",
          "sources": {
            "act": "The act (read)"
          },
          "psypact": {
            "checked": [{ "recorded": "2026-11-22", "until": "2026-02-28" }],
            "entries": [
              { "status": "notMember", "confidence": "high", "sources": ["act"], "recorded": "2026-11-22" },
              { "from": "2018-04-12", "status": "enacted", "confidence": "high", "sources": ["act"], "recorded": "2026-11-22" }
            ],
            "uncertain": [
              { "from": "2018-04-12", "until": "2018-04-13", "material": true, "why": "Two sources.", "recorded": "2026-11-22" }
            ]
          },
          "counseling": { "checked": [{ "recorded": "2026-11-22", "until": "2026-02-28" }], "entries": [{ "status": "notMember", "confidence": "high", "sources": ["act"], "recorded": "2026-11-22" }] },
          "socialWork": { "checked": [{ "recorded": "2026-11-22", "until": "2026-02-28" }], "entries": [{ "status": "notMember", "confidence": "high", "sources": ["act"], "recorded": "2026-11-22" }] },
          "routes": {
            "research": "researched",
            "recorded": "2026-11-22",
            "entries": [
              {
                "kind": "registration",
                "available": true,
                "mechanism": "registration",
                "professions": ["psychologist"],
                "limit": { "count": 30, "unit": "days", "per": "calendarYear" },
                "summary": "A registration.",
                "from": "2024-01-01",
                "confidence": "high",
                "sources": ["act"],
                "recorded": "2026-11-22",
                "checked": [{ "recorded": "2026-11-22", "until": "2026-02-28" }]
              }
            ]
          }
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("licensure-").FullName;
    private readonly StringWriter _printed = new();

    public PackerTests()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "licensure"), "*.json")) File.Copy(file, PathOf(Path.GetFileName(file)));
        File.WriteAllText(PathOf("CO.json"), Sound);
    }

    private string Output => PathOf("licensure.pack");

    public void Dispose()
    {
        _printed.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Sound_data_are_packed_in_silence()
    {
        Pack().ShouldBe(0);
        _printed.ToString().ShouldBeEmpty();
        var pack = SmallPack.Read(File.ReadAllBytes(Output));
        pack.Jurisdictions.Select(data => data.Jurisdiction).ShouldBe(Jurisdictions.All);
        pack.Jurisdictions.Single(data => data.Jurisdiction == Jurisdiction.CO).Routes!.ShouldHaveSingleItem().Limit.ShouldBe(new(30, false, LimitPeriod.CalendarYear));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        Pack();
        var first = File.ReadAllBytes(Output);
        Pack();
        File.ReadAllBytes(Output).ShouldBe(first);
    }

    [Fact]
    public void Bad_data_leave_the_pack_as_it_was()
    {
        File.WriteAllText(Output, "the pack before");
        Change("\"code\": \"CO\"", "\"code\": 6");
        Pack().ShouldBe(1);
        File.ReadAllText(Output).ShouldBe("the pack before");
    }

    [Theory]
    [InlineData("\"name\": \"Colorado\",", "\"name\": \"Colorado\"", "5,3", "GTL001", "'\"sources\": {'", "JSON, without comments or trailing commas")]
    [InlineData("\"code\": \"CO\",", "\"code\": CO,", "3,11", "GTL001", "'CO,'", "JSON, without comments or trailing commas")]
    [InlineData("Two sources.", "Tw\\ud800o sources.", "15,79", "GTL001", "text with half a character", "text in UTF-8")]
    [InlineData("\"kind\": \"registration\"", "\"kind\": \"registration\", \"colour\": \"red\"", "25,33", "GTL002", "property 'colour'", "one of: kind, available, mechanism, professions, telehealth, inPerson, filing, limit, limitAsStated, requires, conditions, summary, statute, from, atTheLatest, until, note, confidence, sources, recorded, checked")]
    [InlineData("\"name\": \"Colorado\",", "\"name\": \"Colorado\", \"name\": \"Colorado\",", "4,23", "GTL002", "property 'name' again", "each property once")]
    [InlineData("\"act\": \"The act (read)\"", "\"act\": \"The act (read)\", \"act\": \"Another\"", "6,30", "GTL002", "property 'act' again", "each property once")]
    [InlineData("\"act\": \"The act (read)\"", "\"act\": \"The act (read)\", \"The Act\": \"Another\"", "6,30", "GTL002", "id 'The Act'", "an id such as ab-232")]
    [InlineData("{ \"status\": \"notMember\", \"confidence\": \"high\", \"sources\": [\"act\"], \"recorded\": \"2026-11-22\" },\n", "{ \"confidence\": \"high\", \"sources\": [\"act\"], \"recorded\": \"2026-11-22\" },\n", "11,7", "GTL002", "no property 'status'", "it in this object")]
    [InlineData("\"name\": \"Colorado\"", "\"name\": 6", "4,11", "GTL002", "6", "text that is not blank")]
    [InlineData("\"name\": \"Colorado\"", "\"name\": \" \"", "4,11", "GTL002", "' '", "text that is not blank")]
    [InlineData("\"name\": \"Colorado\"", "\"name\": null", "4,11", "GTL002", "null", "text that is not blank")]
    [InlineData("\"professions\": [\"psychologist\"]", "\"professions\": \"psychologist\"", "28,24", "GTL002", "'psychologist'", "a list")]
    [InlineData("\"professions\": [\"psychologist\"]", "\"professions\": [\"psychologist\", \"barber\"]", "28,41", "GTL002", "'barber'", "one of: psychologist, professionalCounselor, clinicalSocialWorker, marriageAndFamilyTherapist, psychiatrist, psychiatricNursePractitioner")]
    [InlineData("{ \"count\": 30, \"unit\": \"days\", \"per\": \"calendarYear\" }", "30", "29,18", "GTL002", "30", "an object")]
    [InlineData("\"count\": 30", "\"count\": 30.5", "29,29", "GTL002", "30.5", "an integer")]
    [InlineData("\"unit\": \"days\"", "\"unit\": \"weeks\"", "29,41", "GTL002", "'weeks'", "one of: days, encounters")]
    [InlineData("\"available\": true", "\"available\": \"yes\"", "26,22", "GTL002", "'yes'", "true or false")]
    [InlineData("\"from\": \"2018-04-12\", \"status\"", "\"from\": \"2018-04-31\", \"status\"", "12,17", "GTL002", "'2018-04-31'", "a day such as 2026-11-22")]
    [InlineData("\"from\": \"2018-04-12\", \"status\"", "\"from\": 2018, \"status\"", "12,17", "GTL002", "2018", "a day such as 2026-11-22")]
    [InlineData("\"status\": \"enacted\"", "\"status\": \"member\"", "12,41", "GTL002", "'member'", "one of: notMember, notInForce, enacted, inForce, repealed")]
    [InlineData("\"research\": \"researched\"", "\"research\": \"yes\"", "21,17", "GTL002", "'yes'", "one of: researched, notResearched")]
    [InlineData("\"code\": \"CO\"", "\"code\": \"CA\"", "3,11", "GTL002", "'CA'", "'CO'")]
    [InlineData("\"code\": \"CO\"", "\"code\": \"XX\"", "3,11", "GTL002", "'XX'", "'CO'")]
    [InlineData("\"$schema\": \"schema.json\"", "\"$schema\": \"pack.schema.json\"", "2,14", "GTL002", "'pack.schema.json'", "'schema.json'")]
    [InlineData("\"from\": \"2018-04-12\", \"status\"", "\"status\"", "12,7", "GTL003", "the same first day as the entry before", "a later first day, or a correction that was recorded later (CO, Psypact, entry 2)")]
    [InlineData("\"until\": \"2018-04-13\"", "\"until\": \"2018-04-12\"", "15,7", "GTL003", "2018-04-12 until 2018-04-12", "a from before its until (CO, Psypact, uncertain window 1)")]
    [InlineData("\"count\": 30", "\"count\": 0", "24,7", "GTL003", "a limit of 0", "a limit of at least 1 (CO, route 1)")]
    [InlineData("\"until\": \"2026-02-28\" }],\n    \"entries\": [\n      { \"status\"", "\"until\": \"2026-02-28\" }, { \"recorded\": \"2026-11-22\", \"until\": \"2026-03-01\" }],\n    \"entries\": [\n      { \"status\"", "9,70", "GTL003", "recorded 2026-11-22", "a day after the check before, 2026-11-22 (CO, Psypact, check 2)")]
    [InlineData("\"sources\": [\"act\"], \"recorded\": \"2026-11-22\" }\n", "\"sources\": [\"hearsay\"], \"recorded\": \"2026-11-22\" }\n", "12,7", "GTL003", "source 'hearsay'", "a source that the jurisdiction lists (CO, Psypact, entry 2)")]
    public void A_fault_is_told_at_its_place(string sound, string wrong, string place, string code, string found, string expected)
    {
        Change(sound, wrong);
        Faults().ShouldBe([$"{PathOf("CO.json")}({place}): error {code}: found {found}, expected {expected}"]);
    }

    [Fact]
    public void A_column_counts_characters_and_not_bytes()
    {
        Change("\"why\": \"Two sources.\", \"recorded\": \"2026-11-22\"", "\"why\": \"Zwei – äöü 𝄞.\", \"recorded\": 1");
        Faults().ShouldBe([$"{PathOf("CO.json")}(15,108): error GTL002: found 1, expected a day such as 2026-11-22"]);
    }

    [Fact]
    public void A_fault_is_one_line_and_short()
    {
        Change("\"status\": \"enacted\"", "\"status\": \"a\\nb\\u2028" + new string('c', 50) + "\"");
        Faults().ShouldBe([$"{PathOf("CO.json")}(12,41): error GTL002: found 'a\uFFFDb\uFFFD{new string('c', 36)}…', expected one of: notMember, notInForce, enacted, inForce, repealed"]);
    }

    [Theory]
    [InlineData("", "1,1", "the end of the file")]
    [InlineData("{", "1,2", "the end of the file")]
    [InlineData("{} {}", "1,4", "'{}'")]
    public void A_file_that_is_no_json_is_told_where_it_breaks(string text, string place, string found)
    {
        File.WriteAllText(PathOf("CO.json"), text);
        Faults().ShouldBe([$"{PathOf("CO.json")}({place}): error GTL001: found {found}, expected JSON, without comments or trailing commas"]);
    }

    [Fact]
    public void A_file_that_holds_no_object_is_refused()
    {
        File.WriteAllText(PathOf("CO.json"), "[]");
        Faults().ShouldBe([$"{PathOf("CO.json")}(1,1): error GTL002: found a list, expected an object"]);
    }

    [Theory]
    [InlineData("CO.json")]
    [InlineData("pack.json")]
    public void A_missing_file_is_told(string name)
    {
        File.Delete(PathOf(name));
        Faults().ShouldBe([$"{PathOf(name)}(1,1): error GTL004: found no such file, expected one for each jurisdiction, and pack.json"]);
    }

    [Theory]
    [InlineData("XX.json")]
    [InlineData("Colorado.json")]
    public void A_file_of_an_unknown_code_is_told(string name)
    {
        File.WriteAllText(PathOf(name), Sound);
        Faults().ShouldBe([$"{PathOf(name)}(1,1): error GTL004: found a file named {name}, expected pack.json, or a jurisdiction's postal code in capitals"]);
    }

    [Fact]
    public void A_missing_folder_lacks_every_file()
    {
        Packer.Pack(PathOf("nowhere"), Output, _printed).ShouldBe(1);
        _printed.ToString().TrimEnd().Split(Environment.NewLine).Length.ShouldBe(57);
    }

    [Theory]
    [InlineData("\"version\": \"2026-11-22.0\"", "\"version\": \"2026-11-22\"", "3,14", "'2026-11-22'", "a version such as 2026-11-22.0")]
    [InlineData("\"version\": \"2026-11-22.0\"", "\"version\": 1", "3,14", "1", "a version such as 2026-11-22.0")]
    [InlineData("\"psypact\"", "\"nurses\"", "5,5", "property 'nurses'", "one of: psypact, counseling, socialWork")]
    public void The_pack_file_is_checked_likewise(string sound, string wrong, string place, string found, string expected)
    {
        Change(sound, wrong, "pack.json");
        Faults().ShouldContain($"{PathOf("pack.json")}({place}): error GTL002: found {found}, expected {expected}");
    }

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once_in_order()
    {
        Change("\"name\": \"Colorado\"", "\"name\": 6");
        Change("\"unit\": \"days\"", "\"unit\": \"weeks\"");
        File.WriteAllText(PathOf("AL.json"), "{");
        File.Delete(PathOf("WY.json"));
        Faults().Select(fault => fault[(_folder.Length + 1)..][..fault[(_folder.Length + 1)..].IndexOf(": found", StringComparison.Ordinal)])
            .ShouldBe(["AL.json(1,2): error GTL001", "CO.json(4,11): error GTL002", "CO.json(29,41): error GTL002", "WY.json(1,1): error GTL004"]);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Change(string sound, string wrong, string name = "CO.json")
    {
        var text = File.ReadAllText(PathOf(name));
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, sound);
        File.WriteAllText(PathOf(name), text[..at] + wrong + text[(at + sound.Length)..]);
    }

    private int Pack() => Packer.Pack(_folder, Output, _printed);

    private string[] Faults()
    {
        Pack().ShouldBe(1);
        return _printed.ToString().TrimEnd().Split(Environment.NewLine);
    }
}
