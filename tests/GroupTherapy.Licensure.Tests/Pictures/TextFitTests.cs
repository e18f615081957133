namespace GroupTherapy.Licensure.Tests.Pictures;

public sealed class TextFitTests
{
    [Theory]
    [InlineData("", 12)]
    [InlineData("m-1", 12)]
    [InlineData("clinician-with-a-very-long-identifier", 13)]
    [InlineData("WWWWMMMM@@@@", 13)]
    public void What_is_cut_fits(string text, int size)
    {
        for (var width = 20; width < 400; width += 7)
        {
            var cut = TextFit.Cut(text, size, width);
            TextFit.WidthOf(cut, size).ShouldBeLessThanOrEqualTo(width);
            if (TextFit.WidthOf(text, size) <= width) cut.ShouldBe(text);
            else cut.ShouldEndWith("\u2026");
        }
    }

    [Fact]
    public void No_character_is_cut_in_half()
    {
        const string Pairs = "\U0001F600\U0001F601\U0001F602\U0001F603";
        for (var width = 15; width < 120; width++) TextFit.Cut(Pairs, 12, width).TrimEnd('\u2026').EnumerateRunes().ShouldAllBe(rune => rune.Value >= 0x1F600);
    }

    [Fact]
    public void Lines_are_broken_at_blanks_and_keep_every_word()
    {
        const string Text = "Not covered by every clinician: m-1, m-2, m-4. Would cover: p-1 alone for m-1, m-2.";
        var lines = TextFit.Lines(Text, 12, 200, 20);
        lines.Count.ShouldBeGreaterThan(1);
        lines.ShouldAllBe(line => TextFit.WidthOf(line, 12) <= 200);
        string.Join(" ", lines).ShouldBe(Text);
    }

    [Fact]
    public void The_last_line_says_that_there_is_more()
    {
        var lines = TextFit.Lines(string.Join(" ", Enumerable.Repeat("words", 100)), 12, 200, 3);
        lines.Count.ShouldBe(3);
        lines[2].ShouldEndWith("\u2026");
        lines[1].ShouldNotEndWith("\u2026");
    }
}
