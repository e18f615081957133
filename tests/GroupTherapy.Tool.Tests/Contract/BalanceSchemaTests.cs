using System.Text;
using Newtonsoft.Json.Linq;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>The schemas of <c>grouptherapy balance</c> say what its reader accepts and what it prints.</summary>
public sealed class BalanceSchemaTests
{
    public static TheoryData<string> Samples => [.. Inputs(Sound)];

    public static TheoryData<string> WrongSamples => [.. Inputs(file => !Sound(file))];

    public static TheoryData<string> Events => [.. EventFiles];

    private static IEnumerable<string> EventFiles =>
        [.. Directory.GetFiles(Repository.PathOf("samples/eight-sessions"), "*.jsonl"), Repository.PathOf("samples/cases/balance-events.jsonl")];

    private static JObject[] Wholes => [Whole("Minutes"), Whole("Seconds")];

    [Fact]
    public void A_session_has_its_time_in_the_same_words()
    {
        var (own, within) = (Schema.BalanceInput.Text, (JObject)Schema.SessionInput.Text["properties"]!["support"]!);
        within["properties"].ShouldBe(own["properties"], JToken.EqualityComparer);
        within["required"].ShouldBe(own["required"], JToken.EqualityComparer);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_and_its_plan_are_valid(string sample)
    {
        Schema.BalanceInput.FaultsOf(ToolRun.Parse(File.ReadAllText(sample))).ShouldBeEmpty();
        Schema.BalanceOutput.FaultsOf(ToolRun.Of("balance", sample, "--json").Json).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WrongSamples))]
    public void A_wrong_sample_is_refused_with_valid_errors(string sample)
    {
        var run = ToolRun.Of("balance", sample, "--json");
        run.Exit.ShouldBe(2);
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("misspelt")]
    [InlineData("presence-not-told")]
    [InlineData("parts-of-a-second")]
    public void What_the_schema_can_tell_it_tells_too(string sample) =>
        Schema.BalanceInput.FaultsOf(ToolRun.Parse(File.ReadAllText(Repository.Sample($"wrong/balance-{sample}")))).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_line_of_a_sample_is_valid_and_so_is_its_answer(string events)
    {
        var begins = Path.GetFileName(events) == "balance-events.jsonl" ? Repository.Sample("balance-begins") : events.Replace("-events.jsonl", ".json", StringComparison.Ordinal);
        var run = ToolRun.With(File.ReadAllText(events), "balance", begins, "--follow", "--json");
        run.Exit.ShouldBe(0);
        Schema.BalanceEvent.FaultyOf(File.ReadAllLines(events).Select(ToolRun.Parse)).ShouldBeEmpty();
        Schema.BalanceOutput.FaultyOf(run.Lines).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_that_is_refused_is_answered_validly()
    {
        var run = ToolRun.With("{}\nnonsense\n", "balance", Repository.Sample("balance-begins"), "--follow", "--json");
        Schema.BalanceOutput.FaultyOf(run.Lines).ShouldBeEmpty();
        run.Lines.Count.ShouldBe(3);
    }

    [Fact]
    public void A_document_with_every_property_is_valid_and_read()
    {
        foreach (var whole in Wholes)
        {
            Schema.BalanceInput.FaultsOf(whole).ShouldBeEmpty();
            FaultsOf(whole).ShouldBeEmpty();
        }

        Wholes.SelectMany(NamesIn).Distinct().ShouldBe(Schema.BalanceInput.Properties.Select(property => property.Name), ignoreOrder: true);
    }

    /// <summary>A name like no other makes each object tell every name its reader knows.</summary>
    [Fact]
    public void The_reader_knows_the_properties_of_the_schema_and_no_others()
    {
        const string Odd = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
        var whole = Whole("Minutes");
        whole[Odd] = 1;
        whole["members"]![0]![Odd] = 1;
        var known = FaultsOf(whole).SelectMany(fault => fault.Expected["one of: ".Length..].Split(", "));
        known.ShouldBe(Schema.BalanceInput.Properties.Select(property => property.Name), ignoreOrder: true);
    }

    [Fact]
    public void Schema_and_reader_accept_and_refuse_the_same()
    {
        // That the closing is at most the fixed parts a schema cannot tell; all else in these documents it can.
        var variants = new[] { Document("Minutes"), Document("Seconds") }.SelectMany(whole => whole.Variants(_ => { }))
            .Where(variant => variant.Path != "closingMinutes").ToList();
        var faulty = Schema.BalanceInput.FaultyOf(variants.Select(variant => variant.Document));
        variants.Select((variant, place) => (variant.Path, Value: variant.Document.SelectToken(variant.Path)?.ToString(Newtonsoft.Json.Formatting.None) ?? "left out", Schema: faulty.Contains(place), Reader: FaultsOf(variant.Document).Count > 0))
            .Where(one => one.Schema != one.Reader).ShouldBeEmpty();
        faulty.Count.ShouldBeInRange(200, variants.Count - 50); // otherwise one side would hardly be tested
    }

    [Theory]
    [InlineData("""{"member":"ana","fromSecond":0,"untilSecond":1,"kind":"shared"}""", true)]
    [InlineData("""{"member":"cem","presence":"left","atSecond":5400}""", true)]
    [InlineData("""{"atSecond":0}""", true)]
    [InlineData("""{}""", false)]
    [InlineData("""{"member":"ana"}""", false)]
    [InlineData("""{"member":"ana","fromSecond":0,"untilSecond":1}""", false)]
    [InlineData("""{"member":"ana","fromSecond":0,"untilSecond":1,"kind":"group"}""", false)]
    [InlineData("""{"member":"ana","fromSecond":0,"untilSecond":1,"kind":"shared","atSecond":1}""", false)]
    [InlineData("""{"member":"ana","fromSecond":-1,"untilSecond":1,"kind":"shared"}""", false)]
    [InlineData("""{"member":"ana","fromSecond":0.5,"untilSecond":1,"kind":"shared"}""", false)]
    [InlineData("""{"member":"ana","presence":"absent","atSecond":0}""", false)]
    [InlineData("""{"member":"ana","presence":"left","atSecond":0,"kind":"shared"}""", false)]
    [InlineData("""{"presence":"left","atSecond":0}""", false)]
    [InlineData("""{"atSecond":0,"now":true}""", false)]
    public void Schema_and_reader_agree_on_an_event(string line, bool isSound)
    {
        (Schema.BalanceEvent.FaultsOf(ToolRun.Parse(line)).Count == 0).ShouldBe(isSound);
        ToolRun.With(line, "balance", Repository.Sample("balance-begins"), "--follow", "--json").Exit.ShouldBe(isSound ? 0 : 2);
    }

    [Fact]
    public void Every_property_of_the_output_is_written_by_some_sample()
    {
        var plans = Inputs(Sound).Select(sample => ToolRun.Of("balance", sample, "--json").Json);
        var followed = ToolRun.With(File.ReadAllText(Repository.PathOf("samples/cases/balance-events.jsonl")) + "{}\n", "balance", Repository.Sample("balance-begins"), "--follow", "--json").Lines;
        plans.Concat(followed).SelectMany(NamesIn).Distinct().ShouldBe(Schema.BalanceOutput.Properties.Select(property => property.Name).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void Every_sample_is_described()
    {
        var readme = File.ReadAllText(Repository.PathOf("samples/README.md"));
        foreach (var sample in Repository.BalanceSamples) readme.ShouldContain($"[{Path.GetFileName(sample)}]");
    }

    private static IEnumerable<string> Inputs(Func<string, bool> where) =>
        Repository.BalanceSamples.Where(file => Path.GetExtension(file) == ".json").Where(where);

    private static bool Sound(string file) => Path.GetFileName(Path.GetDirectoryName(file)) != "wrong";

    /// <summary>Every property, of the two names for one length of time the one with this unit.</summary>
    private static WholeDocument Document(string unit) => new(Schema.BalanceInput, whole =>
    {
        // As long as can be, with no fixed parts: so that every part fits whatever it is.
        whole["sessionMinutes"] = 1_440;
        var member = (JObject)whole["members"]![0]!;
        foreach (var name in new[] { "owed", "given" }) member.Remove(name + (unit == "Minutes" ? "Seconds" : "Minutes"));
    });

    private static JObject Whole(string unit) => Document(unit).Create();

    private static IReadOnlyList<Fault> FaultsOf(JObject document)
    {
        try
        {
            JsonInput.Read(new MemoryStream(Encoding.UTF8.GetBytes(document.ToString())), root => SupportInput.Read(root, begins: false));
            return [];
        }
        catch (InputException refused)
        {
            return refused.Faults;
        }
    }

    private static IEnumerable<string> NamesIn(JObject document) =>
        document.DescendantsAndSelf().OfType<JObject>().SelectMany(part => part.Properties()).Select(property => property.Name);
}
