namespace GroupTherapy.Rules.Tests.Texts;

/// <summary>Canonical JSON, against the examples that RFC 8785 publishes for what is written here.</summary>
public class CanonicalJsonTests
{
    [Fact]
    public void Texts_are_escaped_as_in_section_3_2_2()
    {
        var read = JsonParser.Parse("""{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}""").Value;

        CanonicalJson.Of(read).ShouldBe("""{"string":"€$\u000f\nA'B\"\\\\\"/"}""");
    }

    [Fact]
    public void Names_are_in_the_order_of_their_code_units_as_in_section_3_2_3()
    {
        const string Text = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;

        ((JsonMembers)JsonParser.Parse(Text).Value).Values.ShouldBe([
            "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
        ]);
        CanonicalJson.Of(JsonParser.Parse(Text).Value).ShouldStartWith("""{"\r":"Carriage Return","1":"One",""");
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("4.50", "4.5")]     // the RFC's own 4.50
    [InlineData("0.002", "0.002")]  // the RFC's own 2e-3
    [InlineData("-0.0", "0")]       // RFC 8785, appendix B: minus zero is 0
    [InlineData("99999999999.9999", "99999999999.9999")]   // fifteen digits
    [InlineData("1000000000000.0", "1000000000000")]
    public void Numbers_are_written_in_their_shortest_form(string number, string expected) =>
        CanonicalJson.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Fact]
    public void Every_control_character_has_the_one_escape_of_section_3_2_2_2()
    {
        // \b, \t, \n, \f and \r are short; the others are \u00 and two lower-case digits.
        string[] shorts = [.. Enumerable.Range(0, 32).Select(code => code switch { 8 => "\\b", 9 => "\\t", 10 => "\\n", 12 => "\\f", 13 => "\\r", _ => $"\\u{code:x4}" })];

        CanonicalJson.Of(string.Concat(Enumerable.Range(0, 32).Select(code => (char)code))).ShouldBe($"\"{string.Concat(shorts)}\"");
        CanonicalJson.Of("\u007f\u2028/<>&").ShouldBe("\"\u007f\u2028/<>&\"");
    }

    [Fact]
    public void Literals_lists_and_objects_have_no_space() =>
        CanonicalJson.Of(JsonParser.Parse(""" { "b" : [ true , false , 1 , [ ] ] , "a" : { } } """).Value).ShouldBe("""{"a":{},"b":[true,false,1,[]]}""");

    [Fact]
    public void What_was_written_is_read_as_it_was()
    {
        foreach (var text in new[] { "\"", "\\", "a\u0000b", "\u001f", "😀", "\u2029", "é\te" }) JsonParser.Parse(CanonicalJson.Of(text)).Value.ShouldBe(text);
    }
}
