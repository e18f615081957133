
namespace GroupTherapy.Tests.Input;

public sealed class InputArrayTests
{
    private static readonly string[] Codes = ["a", "b"];

    [Fact]
    public void Answers_are_read_in_order_and_null_is_unanswered() =>
        Reading.Of("""{"items":[3,null,0]}""", root => root.Counts("items", exactly: 3, 0, 3)).ShouldBe([3, null, 0]);

    [Fact]
    public void An_answer_out_of_range_is_told_as_the_contract_shows_it() =>
        Reading.Faults("""{"candidates":[{"phq9":{"items":[0,1,2,7,0,0,0,0,0]}}]}""", root =>
            root.RequiredObjects("candidates", candidate => candidate.Object("phq9", phq9 =>
            {
                phq9.Counts("items", exactly: 9, min: 0, max: 3).ShouldBeNull();
                return phq9;
            }))).ShouldBe([new Fault("/candidates/0/phq9/items/3", "7", "an integer from 0 to 3, or null when unanswered")]);

    [Theory]
    [InlineData("[0,0,0,0,0,0,0,0]", "8 items")]
    [InlineData("[0]", "1 item")]
    [InlineData("[]", "0 items")]
    [InlineData("[0,0,0,0,0,0,0,0,0,0]", "10 items")]
    public void A_questionnaire_has_its_number_of_items(string items, string found) =>
        Reading.Faults($$$"""{"phq9":{"items":{{{items}}}}}""", root => root.Object("phq9", phq9 =>
        {
            phq9.Counts("items", exactly: 9, 0, 3).ShouldBeNull();
            return phq9;
        })).ShouldBe([new Fault("/phq9/items", found, "9 items")]);

    [Fact]
    public void A_wrong_number_of_items_hides_no_wrong_answer() =>
        Reading.Faults("""{"items":[4,"often"]}""", root => root.Counts("items", exactly: 3, 0, 3)).ShouldBe(
        [
            new Fault("/items", "2 items", "3 items"),
            new Fault("/items/0", "4", "an integer from 0 to 3, or null when unanswered"),
            new Fault("/items/1", "text \"often\"", "an integer from 0 to 3, or null when unanswered"),
        ]);

    [Theory]
    [InlineData("17", "an object", "{}")]
    [InlineData("17", "text \"0,1,2\"", "\"0,1,2\"")]
    public void Answers_stand_in_a_list(string count, string found, string json) =>
        Reading.Faults($$"""{"items":{{json}}}""", root => root.Counts("items", int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), 0, 3))
            .ShouldBe([new Fault("/items", found, "a list of 17 items")]);

    [Fact]
    public void Answers_may_go_in_steps() =>
        Reading.Faults("""{"items":[0,10,100,15]}""", root => root.Counts("items", exactly: 4, 0, 100, step: 10))
            .ShouldBe([new Fault("/items/3", "15", "an integer from 0 to 100 in steps of 10, or null when unanswered")]);

    [Fact]
    public void Objects_are_read_one_by_one_and_each_is_ended() =>
        Reading.Faults("""{"list":[{"id":"a"},{"id":"b","idd":1},{}]}""", root =>
            root.Objects("list", item => item.Id("id")).ShouldBe(["a", "b"])).ShouldBe(
        [
            new Fault("/list/1/idd", "an unknown property", "one of: id"),
            new Fault("/list/2/id", "nothing", "an id of 1 to 128 visible ASCII characters, without spaces"),
        ]);

    [Fact]
    public void What_is_no_object_is_left_out_of_the_objects() =>
        Reading.Faults("""{"list":[{},null,3,[]]}""", root => root.Objects("list")!.Count.ShouldBe(1)).ShouldBe(
        [
            new Fault("/list/1", "null", "an object"),
            new Fault("/list/2", "3", "an object"),
            new Fault("/list/3", "a list", "an object"),
        ]);

    [Fact]
    public void Objects_stand_in_a_list() =>
        Reading.Faults("""{"list":{"id":"a"}}""", root => root.Objects("list").ShouldBeNull())
            .ShouldBe([new Fault("/list", "an object", "a list of objects")]);

    [Fact]
    public void Codes_are_read_in_order() =>
        Reading.Of("""{"list":["b","a"]}""", root => root.Codes("list", Codes)).ShouldBe(["b", "a"]);

    [Fact]
    public void No_codes_are_known_to_be_none() =>
        Reading.Of("""{"list":[]}""", root => root.Codes("list", Codes)).ShouldBe([]);

    [Fact]
    public void A_code_stands_in_its_list_once() =>
        Reading.Faults("""{"list":["a","b","a","c",null]}""", root => root.Codes("list", Codes).ShouldBeNull()).ShouldBe(
        [
            new Fault("/list/2", "text \"a\" again", "each code once"),
            new Fault("/list/3", "text \"c\"", "one of: a, b"),
            new Fault("/list/4", "null", "one of: a, b"),
        ]);

    [Fact]
    public void Codes_stand_in_a_list() =>
        Reading.Faults("""{"list":"a"}""", root => root.Codes("list", Codes).ShouldBeNull())
            .ShouldBe([new Fault("/list", "text \"a\"", "a list with any of: a, b")]);

    [Fact]
    public void Texts_are_read_in_order() =>
        Reading.Of("""{"list":["b","a","b"]}""", root => root.Texts("list")).ShouldBe(["b", "a", "b"]);

    [Fact]
    public void Every_text_of_a_list_must_be_one() =>
        Reading.Faults("""{"list":["a","",null,{}],"other":true}""", root =>
        {
            root.Texts("list").ShouldBeNull();
            root.Texts("other").ShouldBeNull();
        }).ShouldBe(
        [
            new Fault("/list/1", "text \"\"", "text of 1 to 200 characters, not blank"),
            new Fault("/list/2", "null", "text of 1 to 200 characters, not blank"),
            new Fault("/list/3", "an object", "text of 1 to 200 characters, not blank"),
            new Fault("/other", "true", "a list of texts"),
        ]);

    [Fact]
    public void A_list_of_lists_can_be_walked() =>
        Reading.Of("""{"list":[["a"],["b","a"]]}""", root => Walk(root.Array("list"))).ShouldBe(["a", "b+a"]);

    [Fact]
    public void A_place_in_a_list_of_lists_is_told() =>
        Reading.Faults("""{"list":[[],[true]]}""", root => Walk(root.Array("list")).ShouldBe(["", "?"]))
            .ShouldBe([new Fault("/list/1/0", "true", "one of: a, b")]);

    private static List<string> Walk(InputArray? lists)
    {
        var walked = new List<string>();
        foreach (var inner in lists.ShouldNotBeNull())
        {
            var codes = new List<string>();
            foreach (var item in inner.Array().ShouldNotBeNull()) codes.Add(item.Code(Codes) ?? "?");
            walked.Add(string.Join('+', codes));
        }

        return walked;
    }
}
