using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Tests.Output;

public sealed class TidyWriterTests
{
    [Theory]
    [InlineData("a\n", "a\n")]
    [InlineData("a  \n  b \n", "a\n  b\n")]       // blanks before a word stay, blanks after it go
    [InlineData("a\r\n\r\n   \n\nb\n", "a\n\nb\n")] // of blank lines one stays
    [InlineData("\n\na\n", "\na\n")]
    [InlineData("a ", "a")]
    [InlineData("", "")]
    public void Output_is_tidied(string written, string printed)
    {
        using var inner = new StringWriter();
        using var tidy = new TidyWriter(inner);
        tidy.Write(written);
        inner.ToString().ShouldBe(printed);
    }
}
