using GroupTherapy.Cohorts;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Decisions about a group and its session for people: the findings first, then whom they concern.</summary>
internal static class MeetingTable
{
    private const int SignWidth = 8;

    public static void Write(SessionReview review, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        if (review.Meeting.IsWhole)
        {
            screen.WriteWhole($"Session {review.Meeting.Session.Id}", review.Outcome, review.Missing);
            screen.WriteLine();
        }

        if (review.Design is { } design)
            Write(design, $"Group {design.Subject.Id}", "before it starts", "Facilitators", FacilitatorDuties.Of(design.Subject).Select(one => (one.Facilitator, one.Lacking, one.Unanswered)));
        Write(review.Readiness, $"Session {review.Readiness.Subject.Id}", "as it begins", "Members", MemberDuties.Of(review.Readiness.Subject).Select(one => (one.Member, one.Lacking, one.Unanswered)));
        screen.WritePractices(review.Licensure, explain);
        if (review.Close is { } close)
        {
            Write(close, $"Session {close.Subject.Id}", "as it ends", "Members", MemberDuties.Of(close.Subject).Select(one => (one.Member, one.Lacking, one.Unanswered)));
            WriteOwed(close.Subject, screen);
        }

        if (review.Plan is { } plan)
        {
            screen.Write(Screen.Plain("Plan for support\n"));
            screen.WritePlan(plan);
            screen.WriteLine();
        }

        screen.Write(Screen.Plain($"{DecisionTable.Tally(review.Outcomes, "decision")}. This informs those who lead; it never decides for them.\n"));

        void Write<TSubject>(Decision<TSubject> decision, string subject, string when, string heading, IEnumerable<(string Id, IReadOnlyList<string> Lacking, IReadOnlyList<string> Unanswered)> people)
        {
            screen.WriteHeading(decision, subject, when);
            screen.WriteFindings(decision, explain);
            WriteDuties([.. people.Where(one => one.Lacking.Count + one.Unanswered.Count > 0)], heading, screen);
            screen.WriteNeeds(decision);
            screen.WriteLine();
            screen.WriteChanges(decision);
            screen.WriteLine();
        }
    });

    /// <summary>Those for whom a question is answered no, or is open.</summary>
    private static void WriteDuties(IReadOnlyList<(string Id, IReadOnlyList<string> Lacking, IReadOnlyList<string> Unanswered)> people, string heading, IAnsiConsole screen)
    {
        if (people.Count == 0) return;
        var page = Screen.Page(SignWidth);
        foreach (var (id, lacking, unanswered) in people)
        {
            var outcome = lacking.Count > 0 ? Outcome.Blocked : Outcome.Open;
            var lines = new[] { ("no", lacking), ("unknown", unanswered) }.Where(line => line.Item2.Count > 0).Select(line => $"{line.Item1}: {Words(line.Item2)}");
            page.AddRow(Screen.Plain(lacking.Count > 0 ? "x lacks" : "? ask", new(DecisionTable.Colour(outcome))), Screen.Plain($"{HarmlessText.Of(id)}\n{string.Join("\n", lines)}"));
        }

        screen.Write(Screen.Plain($"\n{heading}\n"));
        screen.Write(page);
    }

    private static void WriteOwed(SessionClose close, IAnsiConsole screen)
    {
        var owed = OwedResponses.Of(close).ToList();
        if (owed.Count == 0) return;
        var page = Screen.Page(SignWidth);
        foreach (var (incident, responses) in owed)
        {
            var kind = close.Incidents!.First(one => one.Id == incident).Kind;
            var name = IncidentCodes.Kinds.First(known => known.Choice == kind).Name;
            page.AddRow(Screen.Plain("x owed", new(DecisionTable.Colour(Outcome.Blocked))), Screen.Plain($"{HarmlessText.Of(incident)}, {CodeWords.Of(name)}\n{string.Join(", ", responses.Select(CodeWords.Of))}"));
        }

        screen.Write(Screen.Plain("Incidents still to be answered\n"));
        screen.Write(page);
        screen.WriteLine();
    }

    private static string Words(IEnumerable<string> facts) => string.Join(", ", facts.Select(fact => fact.Replace('-', ' ')));
}
