using GroupTherapy.Cohorts;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>A plan of support for people: figures and a bar for each member, in plain characters.</summary>
internal static class SupportBars
{
    private const int IdWidth = 12;
    private const int FigureWidth = 8;
    private const int FiguresWidth = 2 + IdWidth + (3 * FigureWidth);
    private const int Gap = 2;
    private const int NarrowestBar = 20;

    public static void Write(SupportPlan plan, ToolConsole console) => Screen.Draw(console, screen => screen.WritePlan(plan));

    public static void WritePlan(this IAnsiConsole screen, SupportPlan plan)
    {
        var beside = screen.Profile.Width - FiguresWidth - Gap >= NarrowestBar;
        var width = screen.Profile.Width - (beside ? FiguresWidth + Gap : Gap);
        var scale = Scale(plan, width);
        WriteLine(screen, $"  {Padded("member")}{"given",FigureWidth}{"planned",FigureWidth}{"owed",FigureWidth}");
        foreach (var member in plan.Members)
        {
            var figures = $"{Mark(member, plan)} {Padded(member.Id)}{ClockTime.Of(member.GivenSeconds),FigureWidth}{ClockTime.Of(member.PlannedSeconds),FigureWidth}{ClockTime.Of(member.OwedSeconds),FigureWidth}";
            var bar = Bar(member, plan, scale, width);
            WriteLine(screen, beside ? $"{figures}  {bar}" : $"{figures}\n  {bar}");
        }

        WriteLine(screen, $"\n# given  - planned{(plan.Policy.MinimumSeconds > 0 ? $"  | the minimum of {ClockTime.Of(plan.Policy.MinimumSeconds)}" : "")}");
        WriteLine(screen, "> next  ! not brought to the minimum  x absent\n");
        foreach (var sentence in Sentences(plan)) WriteLine(screen, sentence);
    }

    /// <summary>An id, cut and filled to the width of its column.</summary>
    public static string Padded(string id)
    {
        var shown = HarmlessText.Cut(id, IdWidth - 1);
        while (shown.GetCellWidth() > IdWidth) shown = HarmlessText.Cut(id, shown.EnumerateRunes().Count() - 2);
        return shown + new string(' ', IdWidth - shown.GetCellWidth());
    }

    private static IEnumerable<string> Sentences(SupportPlan plan)
    {
        yield return plan.Next is { } next ? $"Next is {HarmlessText.Cut(next.Id, Excerpt.Length)}: {next.Because}." : "Nobody is next: no time is planned.";
        yield return plan.OverrunSeconds > 0 ? $"No time is left; {ClockTime.Of(plan.OverrunSeconds)} more was given than there is." : $"{ClockTime.Of(plan.SecondsLeft)} left to plan.";
        if (!plan.IsFeasible)
        {
            yield return $"The minimum is out of reach: {ClockTime.Of(plan.MissingSeconds)} are missing to it. Of {plan.Carried.Count + plan.NotCarried.Count} present, the time can bring {plan.Carried.Count} to it{List(plan.Carried)}";
        }

        if (plan.ZeroContact.Count > 0) yield return $"Present, and nothing yet{List(plan.ZeroContact)}";
        yield return FormattableString.Invariant($"Jain's index: {plan.JainIndex:0.00} so far, {plan.PlannedJainIndex:0.00} when the plan is followed.");
        yield return "This informs those who lead; equal time is not a goal of treatment.";
    }

    private static string List(IReadOnlyList<string> ids) => ids.Count == 0 ? "." : $": {string.Join(", ", ids.Select(id => HarmlessText.Cut(id, Excerpt.Length)))}.";

    private static char Mark(in PlannedSupport member, SupportPlan plan) =>
        !member.IsPresent ? 'x' : plan.Next?.Id == member.Id ? '>' : !member.IsCarried ? '!' : ' ';

    /// <summary>Cells for a second: the longest bar, or the minimum, takes the whole width.</summary>
    private static double Scale(SupportPlan plan, int width) =>
        (double)width / Math.Max(60, Math.Max(plan.Policy.MinimumSeconds, plan.Members.Max(member => member.GivenSeconds + member.PlannedSeconds)));

    private static string Bar(in PlannedSupport member, SupportPlan plan, double scale, int width)
    {
        var given = Cells(member.GivenSeconds);
        var whole = Math.Max(given, Cells(member.GivenSeconds + member.PlannedSeconds));
        var bar = new string('#', given) + new string('-', whole - given);
        if (plan.Policy.MinimumSeconds == 0) return bar;
        var minimum = Math.Min(width, Math.Max(1, Cells(plan.Policy.MinimumSeconds))) - 1;
        return string.Concat(bar.PadRight(minimum + 1).Select((cell, at) => at == minimum ? '|' : cell));

        // Whatever was given at all is seen.
        int Cells(int seconds) => seconds == 0 ? 0 : Math.Clamp((int)Math.Round(seconds * scale), 1, width);
    }

    private static void WriteLine(IAnsiConsole screen, string text) => screen.Write(Screen.Plain(text + "\n"));
}
