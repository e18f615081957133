using System.CommandLine;

namespace GroupTherapy.Tool.Commands;

/// <summary><c>grouptherapy completion SHELL</c>: the lines that teach a shell to complete commands, options and rule ids.</summary>
internal static class CompletionCommand
{
    private static readonly IReadOnlyList<(string Shell, string Script)> Scripts =
    [
        ("bash", """
            _grouptherapy() {
                local IFS=$'\n'
                COMPREPLY=($(grouptherapy complete "$COMP_POINT" "$COMP_LINE" 2>/dev/null))
            }
            complete -o default -F _grouptherapy grouptherapy
            """),
        ("zsh", """
            _grouptherapy() {
                local -a found
                found=("${(@f)$(grouptherapy complete $CURSOR "$BUFFER" 2>/dev/null)}")
                compadd -a found || _files
            }
            compdef _grouptherapy grouptherapy
            """),
        ("fish", "complete -c grouptherapy -a '(grouptherapy complete (commandline -C) (commandline -b) 2>/dev/null)'"),
        ("powershell", """
            Register-ArgumentCompleter -Native -CommandName grouptherapy -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                grouptherapy complete $cursorPosition "$commandAst" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """),
    ];

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "bash, zsh, fish or powershell." };
        shell.CompletionSources.Add([.. Scripts.Select(script => script.Shell)]);
        var command = new ExampleCommand("completion", "Print the lines that teach a shell to complete commands, options and rule ids.", "grouptherapy completion bash >> ~/.bashrc") { shell };
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(shell);
            var script = Scripts.FirstOrDefault(known => known.Shell == named).Script
                ?? throw new InputException(new Fault(shell.Name, $"'{HarmlessText.Cut(named, Excerpt.Length)}'", Expectation.OneOf(Scripts.Select(known => known.Shell))));
            WriteLines([script], console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    /// <summary>What the scripts call: the words that can stand where the cursor is, one a line.</summary>
    public static Command CreateComplete(ToolConsole console, Command root)
    {
        var position = new Argument<int>("POSITION") { Description = "Where the cursor is, in characters from the beginning of the line." };
        var line = new Argument<string>("LINE") { Description = "The line as it was typed, with the command's name." };
        var command = new Command("complete", "Print what can stand where the cursor is.") { position, line };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var typed = parsed.GetRequiredValue(line);

            // A blank at the end of the line begins a new word, and some shells leave it out.
            var at = Math.Clamp(parsed.GetValue(position), 0, typed.Length + 1);
            WriteLines(root.Parse(typed.PadRight(at)).GetCompletions(at).Select(found => found.InsertText ?? found.Label), console);
            return ExitStatus.Evaluated;
        });
        return command;
    }

    private static void WriteLines(IEnumerable<string> lines, ToolConsole console)
    {
        using var output = new StreamWriter(console.Out, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines) output.WriteLine(line);
    }
}
