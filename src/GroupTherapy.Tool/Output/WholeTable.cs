using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>What a review says of the whole, for people.</summary>
internal static class WholeTable
{
    public static void WriteWhole(this IAnsiConsole screen, string subject, Outcome outcome, IReadOnlyList<string> missing)
    {
        var lacking = missing.Count == 0 ? "" : $"; not given: {string.Join(", ", missing.Select(part => part.Replace('-', ' ')))}";
        screen.Write(Screen.Heading($"{HarmlessText.Of(subject)}, on the whole: {Names.Of(outcome).ToUpperInvariant()}", DecisionTable.Colour(outcome), $"{lacking}\n"));
    }
}
