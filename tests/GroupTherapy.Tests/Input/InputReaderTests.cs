using System.Text;

namespace GroupTherapy.Tests.Input;

public sealed class InputReaderTests
{
    private static readonly string[] Codes = ["video", "e-mail"];

    private readonly InputReader _reader = new();

    [Fact]
    public void Documents_are_read_one_after_the_other()
    {
        Ids("""{"list":[{"id":"a","x":{"id":"b"}},{"id":"c","x":null}]}""").ShouldBe(["a", "c"]);
        Ids("""{"list":[{"id":"d"}]}""").ShouldBe(["d"]);
        Ids($$"""{"list":[{{string.Join(',', Enumerable.Range(0, 500).Select(number => $$"""{"id":"{{number}}"}"""))}}]}""").ShouldBe(Enumerable.Range(0, 500).Select(number => $"{number}"));
    }

    [Fact]
    public void The_faults_of_a_document_stay_with_it()
    {
        Should.Throw<InputException>(() => Ids("""{"list":[{"id":1}]}""")).Faults.ShouldHaveSingleItem().At.ShouldBe("/list/0/id");
        Ids("""{"list":[{"id":"a"}]}""").ShouldBe(["a"]);
        Should.Throw<InputException>(() => Ids("""{"list":[{"id":"a"},{"id":""}]}""")).Faults.ShouldHaveSingleItem().At.ShouldBe("/list/1/id");
    }

    [Fact]
    public void Reading_takes_no_memory_but_for_what_is_read()
    {
        var document = Encoding.UTF8.GetBytes("""{"id":"c-1","crisis":false,"goals":3,"minutes":8.5,"on":"2026-11-20","consent":"e-mail","fit":{"on":"2026-11-19","goal":true},"list":[{},{}]}""");
        Read(document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++) Read(document);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_defect_at_which_the_reading_fails_is_a_fault_of_the_document_without_its_values() =>
        Should.Throw<InputException>(() => _reader.Read<string>(Encoding.UTF8.GetBytes("""{"id":"c-17"}"""), root => throw new InvalidOperationException(root.Text("id"))))
            .Faults.ShouldBe([new Fault("", "a document whose reading failed (InvalidOperationException)", "one that can be read; this is a defect of the program")]);

    private string[] Ids(string document) =>
        _reader.Read(Encoding.UTF8.GetBytes(document), root => root.RequiredObjects("list", item =>
        {
            item.Object("x", inner => inner.Id("id"));
            return item.Id("id");
        }).ToArray());

    private void Read(byte[] document) => _reader.Read(document, static root =>
    {
        root.Has("id");
        root.YesNo("crisis");
        root.Count("goals");
        root.Number("minutes");
        root.Day("on");
        root.Choice("consent", Consents);
        root.Object("fit", static fit =>
        {
            fit.RequiredDay("on");
            fit.YesNo("goal");
            return "";
        });
        root.ItemsOf("list");
        return "";
    });

    private static readonly (int Value, string Name)[] Consents = [(0, Codes[0]), (1, Codes[1])];
}
