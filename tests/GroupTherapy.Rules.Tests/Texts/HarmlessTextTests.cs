using System.Xml;

namespace GroupTherapy.Rules.Tests.Texts;

public sealed class HarmlessTextTests
{
    [Theory]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('\0')]
    [InlineData('\u001b')]   // begins what steers a terminal
    [InlineData('\u0085')]   // next line
    [InlineData('\u009b')]   // the same in one character
    [InlineData('\u00ad')]   // a soft hyphen
    [InlineData('\u115f')]   // a filler of Hangul
    [InlineData('\u200b')]   // a blank of no width
    [InlineData('\u200f')]   // right to left
    [InlineData('\u2028')]   // line separator
    [InlineData('\u202e')]   // overrides the direction
    [InlineData('\u2066')]   // isolates a direction
    [InlineData('\u3164')]   // a filler of Hangul
    [InlineData('\ufdd0')]   // no character
    [InlineData('\ufe0f')]   // a variation selector
    [InlineData('\ufeff')]   // a byte order mark
    [InlineData('\ufffe')]   // no character
    public void What_cannot_be_seen_or_moves_what_can_is_replaced(char harmful) => HarmlessText.Of($"a{harmful}b").ShouldBe("a\uFFFDb");

    [Theory]
    [InlineData(0x1BCA0)]    // a format control of shorthand
    [InlineData(0x1FFFF)]    // no character
    [InlineData(0xE0041)]    // a tag, which spells text that nobody sees
    [InlineData(0xE0100)]    // a variation selector
    public void Beyond_the_first_plane_one_sign_stands_for_the_pair(int code) => HarmlessText.Of($"a{char.ConvertFromUtf32(code)}b").ShouldBe("a\uFFFDb");

    [Fact]
    public void Half_a_pair_is_replaced_and_a_pair_is_kept()
    {
        HarmlessText.Of("a\ud83d").ShouldBe("a\uFFFD");
        HarmlessText.Of("\ude00b").ShouldBe("\uFFFDb");
        HarmlessText.Of("😀 会 é עברית عربي ไทย").ShouldBe("😀 会 é עברית عربي ไทย");
    }

    [Fact]
    public void What_is_harmless_is_the_same_text()
    {
        var text = string.Concat("c-1 of g");
        HarmlessText.Of(text).ShouldBeSameAs(text);
        HarmlessText.Of("").ShouldBe("");
    }

    [Fact]
    public void Lines_keep_their_line_feeds_and_nothing_else() => HarmlessText.Lines("a\nb\r\nc\u2028d").ShouldBe("a\nb\uFFFD\nc\uFFFDd");

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "abc…")]
    [InlineData("a😀cd", "a😀c…")]       // a pair is one character
    [InlineData("\u001b[2J", "\uFFFD[2…")]
    public void A_text_is_cut_to_its_first_three_characters(string text, string shown) => HarmlessText.Cut(text, 3).ShouldBe(shown);

    /// <summary>Every code unit alone: what is left is what XML may hold, and never what ends a line.</summary>
    [Fact]
    public void Every_character_is_harmless_afterwards()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var shown = HarmlessText.Of($"{(char)unit}").ShouldHaveSingleItem();
            (XmlConvert.IsXmlChar(shown) && !char.IsControl(shown) && !char.IsSurrogate(shown) && shown is not ('\u2028' or '\u2029')).ShouldBeTrue($"U+{unit:X4}");
        }
    }

    [Fact]
    public void No_text_is_a_callers_mistake()
    {
        Should.Throw<ArgumentNullException>(() => HarmlessText.Of(null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => HarmlessText.Cut(null!, 1)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => HarmlessText.Lines(null!)).ParamName.ShouldBe("text");
    }
}
