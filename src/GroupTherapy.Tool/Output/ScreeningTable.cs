using System.Globalization;
using GroupTherapy.Screening;
using NodaTime.Text;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Screening decisions as a table for people. Without <c>--explain</c> no answer is shown.</summary>
internal static class ScreeningTable
{
    // Beyond this a sentence tells a person nothing; the JSON has every change.
    private const int MostChanges = 4;

    private const int SignWidth = 8;
    private const string Confidential = "confidential: for the clinician alone";

    public static void Write(IReadOnlyList<Decision<Candidate>> decisions, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var decision in decisions) Write(decision, explain, screen);
        var counts = decisions.GroupBy(decision => decision.Outcome).OrderByDescending(same => same.Key).Select(same => $"{same.Count()} {Names.Of(same.Key)}");
        screen.Write(Screen.Plain($"{(decisions.Count == 0 ? "No candidates" : $"{Count(decisions.Count, "candidate")}: {string.Join(", ", counts)}")}. This informs a clinician; it never decides for one.\n"));
    });

    private static void Write(Decision<Candidate> decision, bool explain, IAnsiConsole screen)
    {
        screen.Write(Screen.Heading(
            $"{decision.Subject.Id}: {Names.Of(decision.Outcome).ToUpperInvariant()}",
            Colour(decision.Outcome),
            $" for group {decision.Subject.Group.Id} as of {LocalDatePattern.Iso.Format(decision.AsOf)}, by {decision.Rulebook}\n"));
        foreach (var error in decision.Errors) screen.Write(Screen.Plain($"The fact {error.Fact} could not be read: {error.Problem}.\n"));

        IReadOnlyList<Finding<Candidate>> shown = explain ? decision.AllFindings() : [.. decision.Findings.Where(finding => finding.Status != FindingStatus.Undetermined)];
        WriteFindings([.. shown.Where(finding => IsDeciding(finding.Rule.Force))], "Decides", explain, screen);
        WriteFindings([.. shown.Where(finding => !IsDeciding(finding.Rule.Force))], "Advice", explain, screen);
        WriteNeeds(decision, screen);
        screen.WriteLine();
        WriteChanges(decision, screen);
        WriteFormat(decision, screen);
        if (explain) WriteScores(decision.Subject, screen);
        screen.WriteLine();
    }

    private static void WriteFindings(IReadOnlyList<Finding<Candidate>> findings, string heading, bool explain, IAnsiConsole screen)
    {
        if (findings.Count == 0) return;
        var page = Screen.Page(SignWidth);
        foreach (var finding in findings)
        {
            var confidential = finding.Rule.Confidential ? $"\n{Confidential}" : "";
            var what = explain ? Reasons(finding) : finding.Rule.Remedy;
            page.AddRow(Screen.Plain(Sign(finding), new(Colour(finding))), Screen.Plain($"{finding.Rule.Title}\n{Short(finding.Rule.Id)}, {Names.Of(finding.Rule.Force)}{confidential}{Justified(finding)}\n{what}"));
        }

        screen.Write(Screen.Plain($"\n{heading}\n"));
        screen.Write(page);
    }

    private static void WriteNeeds(Decision<Candidate> decision, IAnsiConsole screen)
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

    private static void WriteChanges(Decision<Candidate> decision, IAnsiConsole screen)
    {
        if (decision.ToClear() is not [{ Count: <= MostChanges } smallest, ..]) return;
        screen.Write(Screen.Plain($"It would be clear if: {string.Join("; ", smallest.Select(change => $"{change.Fact.Name}: {change.Needed}{(Confidentiality.Of(decision.Rulebook, change.Fact) ? " (confidential)" : "")}"))}.\n"));
    }

    private static void WriteFormat(Decision<Candidate> decision, IAnsiConsole screen)
    {
        var advice = FormatAdvice.From(decision);
        var format = advice.Format switch
        {
            RecommendedFormat.Online => "an online group",
            RecommendedFormat.InPerson => "a group in person",
            RecommendedFormat.IndividualCareFirst => "individual care first",
            _ => "no format yet; facts are missing",
        };
        var reasons = advice.Reasons.Count == 0 ? "" : $" ({string.Join(", ", advice.Reasons.Select(Short))})";
        screen.Write(Screen.Plain($"This points to {format}{reasons}.\n"));
    }

    private static void WriteScores(Candidate candidate, IAnsiConsole screen)
    {
        foreach (var questionnaire in Scores.QuestionnairesOf(candidate))
        {
            var score = questionnaire.Score;
            var total = score.Total is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "no total";
            var missing = score.Missing.Count == 0 ? "" : $"; unanswered: {string.Join(", ", score.Missing)}";
            screen.Write(Screen.Plain($"{questionnaire.Form.Name} of {LocalDatePattern.Iso.Format(questionnaire.On)}: {total}{(score.Band is null ? "" : $", {score.Band}")}, {Names.Of(score.Validity)}{missing}\n"));
        }

        foreach (var (form, on, result) in Scores.InterviewsOf(candidate))
            screen.Write(Screen.Plain($"{form.Name} of {LocalDatePattern.Iso.Format(on)}: {result ?? "cannot be evaluated"}\n"));
    }

    private static bool IsDeciding(Force force) => force is Force.Must or Force.MustUnlessJustified or Force.Review;

    private static string Sign(Finding<Candidate> finding) => (finding.Status, finding.OverriddenBy) switch
    {
        (_, not null) => "! over",
        (FindingStatus.NotMet, _) => finding.Rule.Force switch { Force.Must or Force.MustUnlessJustified => "x blocks", Force.Review => "~ review", _ => "- note" },
        (FindingStatus.Undetermined, _) => "? open",
        (FindingStatus.NotApplicable, _) => "  n/a",
        _ => "+ met",
    };

    private static string Justified(Finding<Candidate> finding) =>
        finding.OverriddenBy is { } entry ? $"\njustified by {entry.Who} on {LocalDatePattern.Iso.Format(entry.On)}: {entry.Reason}" : "";

    /// <summary>What was answered, and what would keep the duty; a fact that is asked about more than once stands there once.</summary>
    private static string Reasons(Finding<Candidate> finding) => string.Join("\n", finding.Facts
        .GroupBy(reason => reason.Fact)
        .Select(same => $"{same.Key.Replace('-', ' ')}: {Answer(same.First().Value)} (needed: {string.Join(" and ", same.Select(reason => reason.Needed))})"));

    /// <summary>A rule's id without its topic, which every rule of the rulebook shares.</summary>
    private static string Short(string rule) => rule[(rule.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string Answer(object? value) => value switch
    {
        null => "unknown",
        bool yes => yes ? "yes" : "no",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        IReadOnlyList<string> codes => codes.Count == 0 ? "none" : string.Join(", ", codes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Color Colour(Outcome outcome) => outcome switch
    {
        Outcome.Clear => Color.Green,
        Outcome.Review => Color.Yellow,
        Outcome.Open => Color.Blue,
        _ => Color.Red,
    };

    private static Color Colour(Finding<Candidate> finding) => (finding.Status, finding.OverriddenBy) switch
    {
        (_, not null) => Color.Yellow,
        (FindingStatus.NotMet, _) => Colour(finding.Rule.Force is Force.Must or Force.MustUnlessJustified ? Outcome.Blocked : Outcome.Review),
        (FindingStatus.Undetermined, _) => Colour(Outcome.Open),
        _ => Colour(Outcome.Clear),
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}s");
}
