using System.Globalization;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("grouptherapy adm", "admit")]
    [InlineData("grouptherapy balance tonight.json --fo", "--follow|--format")]
    [InlineData("grouptherapy rules show screening/acute", "screening/acute-crisis")]
    [InlineData("grouptherapy completion ", "bash|fish|powershell|zsh")]
    [InlineData("grouptherapy nothing-like-it-", "")]
    public void What_can_stand_where_the_cursor_is_is_told(string line, string expected)
    {
        var found = ToolRun.Of("complete", line.Length.ToString(CultureInfo.InvariantCulture), line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        found.Where(word => !word.StartsWith("-?", StringComparison.Ordinal) && word is not ("-h" or "/h" or "/?" or "--help")).Order(StringComparer.Ordinal).ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_blank_that_a_shell_left_out_begins_a_new_word() => ToolRun.Of("complete", "13", "grouptherapy").Out.ShouldContain("admit\n");

    [Theory]
    [InlineData("bash", "complete -o default -F _grouptherapy grouptherapy")]
    [InlineData("zsh", "compdef _grouptherapy grouptherapy")]
    [InlineData("fish", "complete -c grouptherapy")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName grouptherapy")]
    public void Each_shell_is_taught_in_its_own_words(string shell, string line) => ToolRun.Of("completion", shell).Out.ShouldContain(line);

    [Fact]
    public void Another_shell_is_refused() => ToolRun.Of("completion", "tcsh").Error.ShouldContain("one of: bash, zsh, fish, powershell");

    [Fact]
    public void What_only_the_shells_call_is_not_listed() => ToolRun.Of("--help").Out.ShouldNotContain("complete <POSITION>");
}
