using System.Text;
using System.Text.Json;

namespace GroupTherapy.Tests.Tokens;

public sealed class JsonTokensTests
{
    private readonly JsonTokens _tokens = new();

    [Fact]
    public void The_tokens_stand_in_their_order()
    {
        Read("""{"a":[1,"b",{}],"c":null}""");
        Enumerable.Range(0, _tokens.Count).Select(token => _tokens[token].Type).ShouldBe(
        [
            JsonTokenType.StartObject,
            JsonTokenType.PropertyName, JsonTokenType.StartArray, JsonTokenType.Number, JsonTokenType.String, JsonTokenType.StartObject, JsonTokenType.EndObject, JsonTokenType.EndArray,
            JsonTokenType.PropertyName, JsonTokenType.Null,
            JsonTokenType.EndObject,
        ]);
        Enumerable.Range(0, _tokens.Count).Select(token => _tokens[token].Start).ShouldBe([0, 1, 5, 6, 8, 12, 13, 14, 16, 20, 24]);
    }

    [Fact]
    public void A_whole_knows_how_many_it_has_and_where_it_ends()
    {
        Read("""{"a":[1,[2,3],{"b":4}],"c":5}""");
        _tokens[0].Count.ShouldBe(2);
        _tokens[2].Count.ShouldBe(3);
        _tokens.After(2).ShouldBe(13); // [ 1 [ 2 3 ] { "b" 4 } ]
        _tokens.Name(13).ShouldBe("c");
        _tokens.After(3).ShouldBe(4);
    }

    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\u0061\\n\\ud83d\\udc69\"", "a\n👩")]
    [InlineData("\"\\ud800\"", null)]
    [InlineData("\"\\udc69\\ud83d\"", null)]
    public void A_text_is_what_it_means_or_none(string json, string? text)
    {
        Read(json);
        _tokens.Text(0).ShouldBe(text);
        _tokens.Name(0).ShouldBe(text ?? json.Trim('"'));
        if (text is not null && Ascii.IsValid(text)) _tokens.Is(0, text).ShouldBeTrue();
    }

    [Fact]
    public void A_text_that_is_not_UTF8_is_none()
    {
        _tokens.TryRead(Encoding.Latin1.GetBytes("\"Zoë\""), out _).ShouldBeTrue();
        _tokens.Text(0).ShouldBeNull();
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("1.0", null)]
    [InlineData("1e0", null)]
    public void An_integer_has_neither_fraction_nor_exponent(string json, int? expected)
    {
        Read(json);
        _tokens.Integer(0).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("25e-1", "2.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("1e999", null)]
    public void A_number_fits_or_is_none(string json, string? expected)
    {
        Read(json);
        _tokens.Number(0)?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
        _tokens.Number(0).HasValue.ShouldBe(expected is not null);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"a\":1,\n}", 8)]
    [InlineData("{\"a\":\n01}", 7)]
    [InlineData("[1] 2", 4)]
    [InlineData("[1", 2)]
    public void Where_it_stops_being_JSON_is_told(string json, int end)
    {
        _tokens.TryRead(Encoding.UTF8.GetBytes(json), out var at).ShouldBeFalse();
        at.ShouldBe(end);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Nesting_ends_at_64_levels(int levels, bool isRead) =>
        _tokens.TryRead(Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels)), out _).ShouldBe(isRead);

    [Fact]
    public void A_part_of_a_larger_memory_is_read_from_its_beginning()
    {
        var bytes = Encoding.UTF8.GetBytes("junk{\"id\":\"c-17\"}junk");
        _tokens.TryRead(bytes.AsMemory(4..^4), out _).ShouldBeTrue();
        _tokens.Text(2).ShouldBe("c-17");
    }

    private void Read(string json) => _tokens.TryRead(Encoding.UTF8.GetBytes(json), out _).ShouldBeTrue();
}
