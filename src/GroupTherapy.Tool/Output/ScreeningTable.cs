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

    public static void Write(IReadOnlyList<Decision<Candidate>> decisions, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var decision in decisions) Write(decision, explain, screen);
        var counts = decisions.GroupBy(decision => decision.Outcome).OrderByDescending(same => same.Key).Select(same => $"{same.Count()} {Names.Of(same.Key)}");
        screen.Write(Screen.Plain($"{Count(decisions.Count, "candidate")}: {string.Join(", ", counts)}. This informs a clinician; it never decides for one.\n"));
    });

    private static void Write(Decision<Candidate> decision, bool explain, IAnsiConsole screen)
    {
        screen.Write(Screen.Plain($"{decision.Subject.Id}: {Names.Of(decision.Outcome).ToUpperInvariant()}", new(Colour(decision.Outcome), decoration: Decoration.Bold)));
        screen.Write(Screen.Plain($"  for group {decision.Subject.Group.Id} as of {LocalDatePattern.Iso.Format(decision.AsOf)}, by {decision.Rulebook}\n"));
        foreach (var error in decision.Errors) screen.Write(Screen.Plain($"The fact {error.Fact} could not be read: {error.Problem}.\n"));

        var all = decision.AllFindings();
        var shown = explain ? all : [.. decision.Findings.Where(finding => finding.Status != FindingStatus.Undetermined)];
        WriteFindings([.. shown.Where(finding => IsDeciding(finding.Rule.Force))], "Decides", explain, screen);
        WriteFindings([.. shown.Where(finding => !IsDeciding(finding.Rule.Force))], "Advice", explain, screen);
        WriteNeeds(decision, screen);
        WriteChanges(decision, screen);
        WriteFormat(decision, screen);
        if (explain) WriteScores(decision.Subject, screen);
        screen.WriteLine();
    }

    private static void WriteFindings(IReadOnlyList<Finding<Candidate>> findings, string heading, bool explain, IAnsiConsole screen)
    {
        if (findings.Count == 0) return;
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(new TableColumn(heading).Width(9)).AddColumn("Rule").AddColumn(explain ? "Because of" : "What to do");
        foreach (var finding in findings)
        {
            var rule = $"{finding.Rule.Title}{(finding.Rule.Confidential ? "\n(confidential: for the clinician alone)" : "")}{Justified(finding)}\n{finding.Rule.Id["screening/".Length..]}, {Names.Of(finding.Rule.Force)}";
            table.AddRow(Screen.Plain(Sign(finding), new(Colour(finding))), Screen.Plain(rule), Screen.Plain(explain ? Reasons(finding) : finding.Rule.Remedy));
        }

        screen.Write(table);
    }

    private static void WriteNeeds(Decision<Candidate> decision, IAnsiConsole screen)
    {
        var needs = decision.StillNeeded();
        if (needs.Count == 0) return;
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn("Still needed").AddColumn("To answer");
        foreach (var same in needs.GroupBy(need => string.Join(" or ", need.Alternatives.Select(set => string.Join(" + ", set)))))
            table.AddRow(Screen.Plain(same.Key), Screen.Plain(string.Join("\n", same.Select(need => need.Question))));
        screen.Write(table);
    }

    private static void WriteChanges(Decision<Candidate> decision, IAnsiConsole screen)
    {
        if (decision.ToClear() is not [{ Count: <= MostChanges } smallest, ..]) return;
        screen.Write(Screen.Plain($"It would be clear if: {string.Join("; ", smallest.Select(change => $"{change.Fact.Name}: {change.Needed}"))}.\n"));
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
        var reasons = advice.Reasons.Count == 0 ? "" : $" ({string.Join(", ", advice.Reasons.Select(rule => rule["screening/".Length..]))})";
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

        foreach (var (instrument, on, result) in Scores.InterviewsOf(candidate))
            screen.Write(Screen.Plain($"{instrument} of {LocalDatePattern.Iso.Format(on)}: {result ?? "cannot be evaluated"}\n"));
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

    private static string Reasons(Finding<Candidate> finding) =>
        string.Join("\n", finding.Facts.Select(fact => $"{fact.Fact}: {Answer(fact.Value)} (needed: {fact.Needed})"));

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
