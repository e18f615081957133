using System.Text;

namespace GroupTherapy.Tests.Input;

public sealed class JsonInputTests
{
    private const long MiB = 1024 * 1024;

    [Fact]
    public void A_sound_document_is_read_without_a_fault() =>
        Reading.Of("""{"id":"c-17","acuteCrisis":false}""", root => (root.Id("id"), root.YesNo("acuteCrisis"))).ShouldBe(("c-17", false));

    [Fact]
    public void Read_answers_what_was_made_of_the_document() =>
        JsonInput.Read(Reading.Stream("""{"id":"c-17"}"""), root => root.Id("id")).ShouldBe("c-17");

    [Fact]
    public void Read_tells_the_faults_even_when_something_was_made_of_the_document() =>
        Should.Throw<InputException>(() => JsonInput.Read(Reading.Stream("""{"id":"c-17","idd":1}"""), root => root.Id("id")))
            .Faults.ShouldBe([new Fault("/idd", "an unknown property", "one of: id")]);

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Reading.Of("\uFEFF{\"id\":\"c-17\"}", root => root.Id("id")).ShouldBe("c-17");

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("\uFEFF", "nothing")]
    [InlineData(" \t\r\n ", "nothing but white space")]
    [InlineData("\uFEFF\n", "nothing but white space")]
    [InlineData("[]", "a list")]
    [InlineData("null", "null")]
    [InlineData("\"c-17\"", "text \"c-17\"")]
    [InlineData("17", "17")]
    public void Without_an_object_there_is_nothing_to_read(string json, string found) =>
        Reading.Refusal(json).ShouldBe(new Fault("", found, "a JSON object"));

    [Theory]
    [InlineData("{\"id\":}", "line 1, column 7: '}'")]
    [InlineData("{\n  \"id\": \"c-1\",\n  \"on\":      , \"x\": 1\n}", "line 3, column 14: ', \"x\": 1'")]
    [InlineData("{\"name\":\"Zoë 👩\", oops}", "line 1, column 18: 'oops}'")]          // ë and the emoji count as one character each
    [InlineData("{\"id\":1,}", "line 1, column 9: '}'")]                                // a trailing comma
    [InlineData("{\"items\":[1,2,]}", "line 1, column 15: ']}'")]                       // a trailing comma
    [InlineData("{ // note\n}", "line 1, column 3: '// note'")]                         // a comment
    [InlineData("{\"id\":1} {\"id\":2}", "line 1, column 10: '{\"id\":2}'")]             // two documents
    [InlineData("{\"id\":1", "line 1, column 8: the end of the input")]
    [InlineData("{\"id\":[1,\n", "line 2, column 1: the end of the input")]
    [InlineData("{'id':1}", "line 1, column 2: ''id':1}'")]
    [InlineData("id,acuteCrisis\nc-17,false\n", "line 1, column 1: 'id,acuteCrisis'")]  // a table
    [InlineData("{\"id\":NaN}", "line 1, column 7: 'NaN}'")]
    [InlineData("{\"id\":01}", "line 1, column 8: '1}'")]
    [InlineData("{\"id\" 1, \"andMuchMoreThanIsShown\": 2}", "line 1, column 7: '1, \"andMuchMoreThanI…'")]
    public void What_is_not_JSON_is_refused_with_its_line_and_column(string json, string found) =>
        Reading.Refusal(json).ShouldBe(new Fault("", found, "JSON, without comments or trailing commas"));

    [Fact]
    public void No_cut_of_a_document_is_read_as_whole()
    {
        const string Whole = """{"id":"c-17","phq9":{"items":[0,1,null,2.5e1]},"acuteCrisis":true}""";
        for (var length = 1; length < Whole.Length; length++)
            Reading.Refusal(Whole[..length]).Expected.ShouldBe("JSON, without comments or trailing commas");
    }

    [Fact]
    public void A_long_line_that_is_not_JSON_is_quoted_in_part() =>
        Reading.Refusal("{\"id\": " + new string('x', 100_000)).Found.ShouldBe("line 1, column 8: 'xxxxxxxxxxxxxxxxxxxx…'");

    [Fact]
    public void What_would_move_the_cursor_is_not_quoted() =>
        Reading.Refusal("{\u001b[2J}").Found.ShouldBe("line 1, column 2: '\uFFFD[2J}'");

    [Fact]
    public void Text_in_another_encoding_is_refused_with_its_line_and_column() =>
        Reading.Refusal(new MemoryStream(Encoding.Latin1.GetBytes("{\n\"name\":\"Zoë\"}")))
            .ShouldBe(new Fault("", "line 2, column 11: a byte that is not UTF-8", "JSON in UTF-8"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_in_utf16_is_refused_by_its_name(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var stream = new MemoryStream([.. encoding.Preamble, .. encoding.GetBytes("{}")]);
        Reading.Refusal(stream).ShouldBe(new Fault("", "text in UTF-16", "JSON in UTF-8"));
    }

    [Fact]
    public void Nesting_of_64_levels_is_read() =>
        Reading.Of("{\"a\":" + new string('[', 63) + new string(']', 63) + "}", root => root.Array("a")?.Count).ShouldBe(1);

    [Theory]
    [InlineData(64)]
    [InlineData(100_000)]
    [InlineData(10_000_000)]
    public void Nesting_deeper_than_64_levels_is_refused(int lists) =>
        Reading.Refusal("{\"a\":\n" + new string('[', lists) + new string(']', lists) + "}")
            .ShouldBe(new Fault("", "line 2, column 64: deeper nesting", "at most 64 levels of nesting"));

    [Theory]
    [InlineData(65)]
    [InlineData(200)]
    public void A_stream_beyond_the_limit_is_refused_after_one_byte_too_many(int mebibytes)
    {
        var stream = new CountingStream(mebibytes * MiB);
        Reading.Refusal(stream).ShouldBe(new Fault("", "larger than 64 MiB", "at most 64 MiB; split it over several files"));
        stream.Taken.ShouldBe((64 * MiB) + 1);
    }

    [Fact]
    public void A_stream_of_just_the_limit_is_read()
    {
        var stream = new CountingStream(64 * MiB);
        Reading.Refusal(stream).Found.ShouldBe("nothing but white space");
        stream.Taken.ShouldBe(64 * MiB);
    }

    [Theory]
    [InlineData(12, "")]                    // {"id":"c-17"} has 13 bytes
    [InlineData(13, "c-17")]
    [InlineData(14, "c-17")]
    public void The_limit_can_be_chosen(long limit, string id)
    {
        using var stream = Reading.Stream("""{"id":"c-17"}""");
        if (id.Length > 0)
            JsonInput.Read(stream, root => root.Id("id"), limit).ShouldBe(id);
        else
            Should.Throw<InputException>(() => JsonInput.Load(stream, limit)).Faults.ShouldHaveSingleItem().Found.ShouldBe("larger than 12 bytes");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1L << 40)]
    public void A_limit_that_makes_no_sense_is_the_callers_mistake(long limit) =>
        Should.Throw<ArgumentOutOfRangeException>(() => JsonInput.Load(Reading.Stream("{}"), limit)).ParamName.ShouldBe("limitBytes");

    [Fact]
    public void A_stream_that_comes_in_pieces_is_read_whole()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => $"name {i}").ToArray();
        var json = $$"""{"names":[{{string.Join(',', names.Select(name => $"\"{name}\""))}}]}""";
        using var stream = new DribblingStream(Encoding.UTF8.GetBytes(json), piece: 777);
        Reading.Faults(stream, root => root.Texts("names").ShouldBe(names)).ShouldBeEmpty();
    }

    [Fact]
    public void A_document_of_60_MiB_takes_a_small_multiple_of_its_size()
    {
        const string Candidate = """{"id":"c-17","acuteCrisis":false,"phq9":{"on":"2026-11-20","items":[0,1,2,3,0,1,2,3,null]}},""";
        var count = (int)(60 * MiB / Candidate.Length);
        var bytes = Encoding.UTF8.GetBytes("{\"candidates\":[" + string.Concat(Enumerable.Repeat(Candidate, count)).TrimEnd(',') + "]}");
        using var stream = new DribblingStream(bytes, piece: 1 << 20);

        var before = GC.GetAllocatedBytesForCurrentThread();
        using (JsonInput.Load(stream))
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            allocated.ShouldBeLessThan(12L * bytes.Length); // every buffer ever rented, those outgrown and given back included
        }
    }

    [Fact]
    public void The_message_of_the_exception_quotes_no_answer() =>
        Should.Throw<InputException>(() => JsonInput.Read(Reading.Stream("""{"id":1,"phq9":"secret"}"""), root => root.Id("id")))
            .Message.ShouldBe("The input has 2 faults.");
}
