using System.Globalization;
using GroupTherapy.Screening;
using NodaTime.Text;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Screening decisions as a table for people. Without <c>--explain</c> no answer is shown.</summary>
internal static class ScreeningTable
{
    public static void Write(IReadOnlyList<Decision<Candidate>> decisions, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var decision in decisions) screen.WriteCandidate(decision, explain);
        screen.Write(Screen.Plain($"{DecisionTable.Tally([.. decisions.Select(decision => decision.Outcome)], "candidate")}. This informs a clinician; it never decides for one.\n"));
    });

    /// <summary>The decision on one candidate.</summary>
    public static void WriteCandidate(this IAnsiConsole screen, Decision<Candidate> decision, bool explain)
    {
        screen.WriteHeading(decision, decision.Subject.Id, $"for group {decision.Subject.Group.Id}");
        screen.WriteFindings(decision, explain);
        screen.WriteNeeds(decision);
        screen.WriteLine();
        foreach (var form in decision.OutdatedForms()) screen.Write(Screen.Plain($"Not counted: {form.Name}, answered more than {decision.Rulebook.AnswersCurrentForDays} days before.\n"));
        screen.WriteChanges(decision);
        WriteFormat(decision, screen);
        if (explain) WriteScores(decision.Subject, screen);
        screen.WriteLine();
    }

    private static void WriteFormat(Decision<Candidate> decision, IAnsiConsole screen)
    {
        var advice = FormatAdvice.From(decision);
        var format = advice.Format switch
        {
            RecommendedFormat.Online => "an online group",
            RecommendedFormat.InPerson => "a group in person",
            RecommendedFormat.IndividualCareFirst => "individual care first",
            _ when advice.Reasons.Count > 0 => "no format yet; a clinician judges first",
            _ => "no format yet; facts are missing",
        };
        var reasons = advice.Reasons.Count == 0 ? "" : $" ({string.Join(", ", advice.Reasons.Select(DecisionTable.Short))})";
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
}
