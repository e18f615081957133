using GroupTherapy.Licensure;
using NodaTime.Text;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Licensure decisions for people: who may lead for whom at a glance, then the reasons wherever that is not clear.</summary>
internal static class LicensureTable
{
    private const int SignWidth = 8;
    private const int LongestName = 16;
    private const int Gap = 2;

    // As wide as the longest of the outcomes with its sign, "x blocked".
    private const int CellWidth = 9;

    public static void Write(LeadershipReview review, bool explain, ToolConsole console) => Screen.Draw(console, screen =>
    {
        WriteGrid(review, screen);
        screen.WritePractices(review.Decisions, explain);
        WriteSeries(review, screen);
        WriteCoverage(review, screen);
        screen.Write(Screen.Plain($"{DecisionTable.Tally([.. review.Decisions.Select(decision => decision.Outcome)], "decision")}. This is decision support and not legal advice: confirm with the boards.\n"));
    });

    private static void WriteGrid(LeadershipReview review, IAnsiConsole screen)
    {
        screen.Write(Screen.Plain($"Who may lead for whom on {Iso(review.AsOf)}, by the data of {review.Data.Version}{(review.Data.AsKnown is { } day ? $" as known on {Iso(day)}" : "")}\n"));
        var (clinicians, clients) = (review.Leadership.Clinicians, review.Leadership.Clients);
        var nameWidth = Math.Min(LongestName, clinicians.Max(clinician => clinician.Id.Length));
        var perBlock = Math.Max(1, (screen.Profile.Width - nameWidth) / (CellWidth + Gap));
        foreach (var block in Enumerable.Range(0, clients.Count).Chunk(perBlock))
        {
            var grid = new Grid().AddColumn(Column(nameWidth));
            foreach (var _ in block) grid.AddColumn(Column(CellWidth));
            grid.AddRow([Screen.Plain(""), .. block.Select(client => Screen.Plain($"{HarmlessText.Of(clients[client].Id)}\n{clients[client].Location.Jurisdiction?.ToString() ?? "where?"}"))]);
            for (var clinician = 0; clinician < clinicians.Count; clinician++)
                grid.AddRow([Screen.Plain(HarmlessText.Of(clinicians[clinician].Id)), .. block.Select(client => Cell(review.DecisionOn(clinician, client).Outcome))]);
            screen.WriteLine();
            screen.Write(grid);
        }
    }

    private static GridColumn Column(int width) => new() { Width = width, Padding = new(0, 0, Gap, 0) };

    private static Text Cell(Outcome outcome) => Screen.Plain($"{Sign(outcome)} {Names.Of(outcome)}", new(DecisionTable.Colour(outcome)));

    /// <summary>What each clear decision rests on, and the reasons of every other.</summary>
    public static void WritePractices(this IAnsiConsole screen, IReadOnlyList<Decision<Practice>> decisions, bool explain)
    {
        if (decisions.Count == 0) return;
        WriteClear(decisions, screen);
        foreach (var decision in decisions.Where(decision => explain || decision.Outcome != Outcome.Clear)) Write(decision, explain, screen);
    }

    private static void WriteClear(IReadOnlyList<Decision<Practice>> decisions, IAnsiConsole screen)
    {
        var clear = decisions.Where(decision => decision.Outcome == Outcome.Clear)
            .GroupBy(decision => (Clinician: decision.Subject.Clinician.Id, Bases: string.Join(" and ", decision.Basis())))
            .ToList();
        screen.WriteLine();
        foreach (var same in clear)
            screen.Write(Screen.Plain($"+ {HarmlessText.Of(same.Key.Clinician)} with {HarmlessText.Of(string.Join(", ", same.Select(decision => decision.Subject.Client.Id)))}: by {same.Key.Bases}\n"));
        if (clear.Count > 0) screen.WriteLine();
    }

    private static void Write(Decision<Practice> decision, bool explain, IAnsiConsole screen)
    {
        var practice = decision.Subject;
        var modality = practice.Modality switch { MeetingFormat.Online => "telehealth", MeetingFormat.InPerson => "practice in person", _ => "practice of unknown modality" };
        screen.WriteHeading(decision, $"{practice.Clinician.Id} with {practice.Client.Id}{(practice.Client.Location.Jurisdiction is { } there ? $" in {practice.Data[there].Name}" : "")}", $"for {modality}");
        screen.WriteFindings(decision, explain);
        WriteBases(decision, explain, screen);
        screen.WriteNeeds(decision);
        WriteConfirmations(decision, screen);
        screen.WriteLine();
        screen.WriteChanges(decision);
        screen.WriteLine();
    }

    /// <summary>Why each basis does not hold. Those of other professions are left out unless everything is to be explained.</summary>
    private static void WriteBases(Decision<Practice> decision, bool explain, IAnsiConsole screen)
    {
        var page = Screen.Page(SignWidth);
        foreach (var basis in decision.Basis()) page.AddRow(Screen.Plain(Sign(Outcome.Clear), new(DecisionTable.Colour(Outcome.Clear))), Screen.Plain($"{basis}: it holds"));
        foreach (var finding in decision.WhyNot().Where(finding => explain || !IsOfAnotherProfession(finding)))
        {
            var outcome = finding.Holds is null ? Outcome.Open : Outcome.Blocked;
            page.AddRow(Screen.Plain(Sign(outcome), new(DecisionTable.Colour(outcome))), Screen.Plain($"{finding.Basis}: {string.Join("; ", finding.Reasons.Select(reason => reason.Found).Distinct())}"));
        }

        screen.Write(Screen.Plain("\nBases of authority\n"));
        screen.Write(page);
    }

    private static bool IsOfAnotherProfession(BasisFinding finding) =>
        finding.Holds == false && finding.Reasons.Any(reason => reason.Fact == PracticeFacts.ProfessionHeld.Id);

    private static void WriteConfirmations(Decision<Practice> decision, IAnsiConsole screen)
    {
        var confirmations = decision.ToConfirm();
        if (confirmations.Count == 0) return;
        var page = Screen.Page(SignWidth);
        foreach (var confirmation in confirmations)
            page.AddRow(Screen.Plain("? ask", new(DecisionTable.Colour(Outcome.Open))), Screen.Plain($"{HarmlessText.Of(confirmation.With)}:\n{HarmlessText.Of(confirmation.What)}\nWhy: {HarmlessText.Of(confirmation.Why)}."));
        screen.Write(Screen.Plain("\nTo confirm\n"));
        screen.Write(page);
    }

    private static void WriteSeries(LeadershipReview review, IAnsiConsole screen)
    {
        if (review.Leadership.Sessions is null) return;
        var (clinicians, clients) = (review.Leadership.Clinicians, review.Leadership.Clients);
        var changing = Enumerable.Range(0, clinicians.Count)
            .SelectMany(clinician => Enumerable.Range(0, clients.Count).Select(client => (Clinician: clinicians[clinician], Client: clients[client], Changes: review.ChangesOf(clinician, client))))
            .Where(pair => pair.Changes.Count > 1)
            .ToList();
        screen.Write(Screen.Plain(changing.Count == 0 ? "Within the series nothing changes.\n" : "Changes within the series\n"));
        foreach (var (clinician, client, changes) in changing)
            screen.Write(Screen.Indented($"{HarmlessText.Of($"{clinician.Id} with {client.Id}")}: {string.Join("; ", changes.Select(change => $"{Names.Of(change.Outcome)} from {Iso(change.On)}"))}"));
        screen.WriteLine();
    }

    private static void WriteCoverage(LeadershipReview review, IAnsiConsole screen)
    {
        var uncovered = review.Uncovered;
        if (uncovered.Count == 0) return;
        screen.Write(Screen.Plain($"Not covered by every clinician: {string.Join(", ", uncovered.Select(client => $"{HarmlessText.Of(client.Id)} ({client.Location.Jurisdiction?.ToString() ?? "where?"})"))}\n"));
        var options = review.Options;
        if (options.Count > 0) screen.Write(Screen.Plain("What would cover them\n"));
        foreach (var option in options)
            screen.Write(Screen.Indented($"{HarmlessText.Of(option.Clinician.Id)}{(option.License is { } license ? $" with a licence of {license}" : " alone")}: {HarmlessText.Of(string.Join(", ", option.Covers.Select(client => client.Id)))}"));
        screen.WriteLine();
    }

    private static string Sign(Outcome outcome) => outcome switch
    {
        Outcome.Clear => "+",
        Outcome.Review => "~",
        Outcome.Open => "?",
        _ => "x",
    };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
