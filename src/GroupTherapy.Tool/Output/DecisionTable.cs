using System.Globalization;
using NodaTime.Text;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>What every decision has, whatever it is about, as tables for people. Without <c>--explain</c> no answer is shown.</summary>
internal static class DecisionTable
{
    // Beyond this a sentence tells a person nothing; the JSON has every change.
    private const int MostChanges = 4;

    private const int SignWidth = 8;
    private const string Confidential = "confidential: for the clinician alone";

    /// <summary>The subject and its outcome, in bold, and what follows on the same line.</summary>
    public static void WriteHeading<TSubject>(this IAnsiConsole screen, Decision<TSubject> decision, string subject, string more)
    {
        screen.Write(Screen.Heading($"{HarmlessText.Of(subject)}: {Names.Of(decision.Outcome).ToUpperInvariant()}", Colour(decision.Outcome), $" {HarmlessText.Of(more)} as of {LocalDatePattern.Iso.Format(decision.AsOf)}, by {decision.Rulebook}\n"));
        foreach (var error in decision.Errors) screen.Write(Screen.Plain($"The fact {error.Fact} could not be read: {HarmlessText.Of(error.Problem)}.\n"));
    }

    /// <summary>The findings, those that decide before the advice; what is only undetermined stands among the needs unless it is to be explained.</summary>
    public static void WriteFindings<TSubject>(this IAnsiConsole screen, Decision<TSubject> decision, bool explain)
    {
        IReadOnlyList<Finding<TSubject>> shown = explain ? decision.AllFindings() : [.. decision.Findings.Where(finding => finding.Status != FindingStatus.Undetermined)];
        screen.WriteSection([.. shown.Where(finding => finding.Rule.Decides)], "Decides", explain);
        screen.WriteSection([.. shown.Where(finding => !finding.Rule.Decides)], "Advice", explain);
    }

    /// <summary>The missing facts, those that the same forms answer together.</summary>
    public static void WriteNeeds<TSubject>(this IAnsiConsole screen, Decision<TSubject> decision)
    {
        var needs = decision.StillNeeded();
        if (needs.Count == 0) return;
        var page = Screen.Page(SignWidth);
        foreach (var same in needs.GroupBy(need => (By: string.Join(" or ", need.Alternatives.Select(set => string.Join(" + ", set))), need.Confidential)))
        {
            var questions = string.Join("\n", same.Select(need => need.Question));
            page.AddRow(Screen.Plain("? needed", new(Colour(Outcome.Open))), Screen.Plain($"{questions}\nby {same.Key.By}{(same.Key.Confidential ? $"\n{Confidential}" : "")}"));
        }

        screen.Write(Screen.Plain("\nStill needed\n"));
        screen.Write(page);
    }

    /// <summary>The smallest set of changes, where it is small enough to read.</summary>
    public static void WriteChanges<TSubject>(this IAnsiConsole screen, Decision<TSubject> decision)
    {
        if (decision.ToClear() is not [{ Count: <= MostChanges } smallest, ..]) return;
        screen.Write(Screen.Plain($"As logic, not as advice, it would be clear with: {string.Join("; ", smallest.Select(change => $"{change.Fact.Name}: {change.Needed}{(Confidentiality.Of(decision.Rulebook, change.Fact) ? " (confidential)" : "")}"))}.\n"));
    }

    /// <summary>How many decisions of each outcome, the worst first, such as <c>3 candidates: 1 blocked, 2 clear</c>.</summary>
    public static string Tally(IReadOnlyList<Outcome> outcomes, string noun)
    {
        if (outcomes.Count == 0) return $"No {noun}s";
        var counts = outcomes.GroupBy(outcome => outcome).OrderByDescending(same => same.Key).Select(same => $"{same.Count()} {Names.Of(same.Key)}");
        return $"{Count(outcomes.Count, noun)}: {string.Join(", ", counts)}";
    }

    /// <summary>A rule's id without its topic, which every rule of the rulebook shares.</summary>
    public static string Short(string rule) => rule[(rule.IndexOf('/', StringComparison.Ordinal) + 1)..];

    public static Color Colour(Outcome outcome) => outcome switch
    {
        Outcome.Clear => Color.Green,
        Outcome.Review => Color.Yellow,
        Outcome.Open => Color.Blue,
        _ => Color.Red,
    };

    private static void WriteSection<TSubject>(this IAnsiConsole screen, IReadOnlyList<Finding<TSubject>> findings, string heading, bool explain)
    {
        if (findings.Count == 0) return;
        var page = Screen.Page(SignWidth);
        foreach (var finding in findings)
        {
            var confidential = finding.Rule.Confidential ? $"\n{Confidential}" : "";
            var what = explain ? $"{Reasons(finding)}\n{finding.Rule.Because} ({finding.Rule.Source.Publication.Id}, {finding.Rule.Source.Section})"
                : finding.OverriddenBy is null ? finding.Rule.Remedy : "It is not met; the justification lets it stand.";
            var title = finding.Status == FindingStatus.NotMet ? $"Not met: {finding.Rule.Title}" : finding.Rule.Title;
            page.AddRow(Screen.Plain(Sign(finding), new(Colour(finding))), Screen.Plain($"{title}\n{Short(finding.Rule.Id)}, {Names.Of(finding.Rule.Force)}{confidential}{Justified(finding)}\n{what}"));
        }

        screen.Write(Screen.Plain($"\n{heading}\n"));
        screen.Write(page);
    }

    private static string Sign<TSubject>(Finding<TSubject> finding) => (finding.Status, finding.OverriddenBy) switch
    {
        (_, not null) => "! over",
        (FindingStatus.NotMet, _) => finding.Rule.Force switch { Force.Must or Force.MustUnlessJustified => "x blocks", Force.Review => "~ review", _ => "- note" },
        (FindingStatus.Undetermined, _) => "? open",
        (FindingStatus.NotApplicable, _) => "  n/a",
        _ => "+ met",
    };

    private static string Justified<TSubject>(Finding<TSubject> finding) =>
        finding.OverriddenBy is { } entry ? $"\njustified by {HarmlessText.Of(entry.Who)} on {LocalDatePattern.Iso.Format(entry.On)}: {HarmlessText.Of(entry.Reason)}" : "";

    /// <summary>What was answered, and what would keep the duty; a fact that is asked about more than once stands there once.</summary>
    private static string Reasons<TSubject>(Finding<TSubject> finding) => string.Join("\n", finding.Facts
        .GroupBy(reason => reason.Fact)
        .Select(same => $"{same.Key.Replace('-', ' ')}: {Answer(same.First().Value)} (needed: {string.Join(" and ", same.Select(reason => reason.Needed))})"));

    private static string Answer(object? value) => value switch
    {
        null => "unknown",
        bool yes => yes ? "yes" : "no",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        IReadOnlyList<string> codes => codes.Count == 0 ? "none" : string.Join(", ", codes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Color Colour<TSubject>(Finding<TSubject> finding) => (finding.Status, finding.OverriddenBy) switch
    {
        (_, not null) => Color.Yellow,
        (FindingStatus.NotMet, _) => Colour(finding.Rule.Force is Force.Must or Force.MustUnlessJustified ? Outcome.Blocked : Outcome.Review),
        (FindingStatus.Undetermined, _) => Colour(Outcome.Open),
        _ => Colour(Outcome.Clear),
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}s");
}
