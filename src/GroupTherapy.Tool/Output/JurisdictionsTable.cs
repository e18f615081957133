using System.Globalization;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Contract;
using NodaTime.Text;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>What the data say of the jurisdictions, for people.</summary>
internal static class JurisdictionsTable
{
    private const int CodeWidth = 4;

    private static readonly (CompactStatus? Status, string Sign, Color Colour)[] Statuses =
    [
        (CompactStatus.InForce, "+", Color.Green),
        (CompactStatus.Enacted, "~", Color.Yellow),
        (CompactStatus.NotInForce, "-", Color.Red),
        (CompactStatus.NotMember, "-", Color.Red),
        (null, "?", Color.Blue),
    ];

    public static void Write(JurisdictionList list, ToolConsole console) => Screen.Draw(console, screen =>
    {
        foreach (var (compact, _) in list.Compacts) WriteCounts(list, compact, screen);
        screen.Write(Screen.Plain($"By the data of {list.Data.Version}{(list.Data.AsKnown is { } day ? $" as known on {Iso(day)}" : "")}. {list.Data.Hash}\n"));
        if (list.Compact is { } only) WriteCompact(list, only, screen);
        else foreach (var jurisdiction in Jurisdictions.All) WriteJurisdiction(list, jurisdiction, screen);
        screen.Write(Screen.Plain("\nThis is decision support and not legal advice: confirm with the commissions and the boards.\n"));
    });

    /// <summary>A status in words; a null one with the reason why it is unknown.</summary>
    public static string Words(CompactAnswer answer) => answer.Unknown is { } unknown
        ? $"unknown: {UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window)}"
        : Words(answer.Status);

    private static string Words(CompactStatus? status) => status switch
    {
        CompactStatus.InForce => "in force",
        CompactStatus.Enacted => "enacted, without authority yet",
        CompactStatus.NotInForce => "not in force, and not researched whether enacted",
        CompactStatus.NotMember => "not a member",
        _ => "unknown",
    };

    private static void WriteCounts(JurisdictionList list, Compact compact, IAnsiConsole screen)
    {
        var counts = Statuses.Select(status => (status.Status, Count: list.Count(compact, status.Status))).Where(status => status.Count > 0);
        screen.Write(Screen.Heading($"{list.InfoOf(compact).Name} on {Iso(list.On)}", Color.Default, $": {string.Join("; ", counts.Select(status => $"{status.Count.ToString(CultureInfo.InvariantCulture)} {Words(status.Status)}"))}{Doubted(list, compact)}\n"));
    }

    /// <summary>Where some that are recorded as in force are doubted, how many the record has.</summary>
    private static string Doubted(JurisdictionList list, Compact compact) =>
        list.CountRecordedInForce(compact) is var recorded && recorded > list.Count(compact, CompactStatus.InForce)
            ? $" ({recorded.ToString(CultureInfo.InvariantCulture)} are recorded as in force)"
            : "";

    private static void WriteCompact(JurisdictionList list, Compact compact, IAnsiConsole screen)
    {
        foreach (var (status, sign, colour) in Statuses)
        {
            var those = Jurisdictions.All.Where(jurisdiction => list.AnswerOf(compact, jurisdiction).Status == status).ToList();
            if (those.Count == 0) continue;
            screen.Write(Screen.Plain($"\n{Capital(Words(status))} ({those.Count.ToString(CultureInfo.InvariantCulture)})\n"));
            if (status is null) screen.Write(Screen.Plain($"Ask {list.InfoOf(compact).ConfirmWith}.\n"));
            var page = Screen.Page(CodeWidth);
            foreach (var jurisdiction in those) page.AddRow(Screen.Plain($"{sign} {jurisdiction}", new(colour)), Screen.Plain(Entry(list, compact, jurisdiction)));
            screen.Write(page);
        }
    }

    private static string Entry(JurisdictionList list, Compact compact, Jurisdiction jurisdiction)
    {
        var answer = list.AnswerOf(compact, jurisdiction);
        var name = list.Data[jurisdiction].Name;
        if (answer.Entry is not { } entry) return $"{name}: {Words(answer)}";
        var recorded = answer.Unknown is null ? "" : $"; last recorded: {Words(entry.Status)}";
        var lines = new List<string> { $"{name}{(answer.Unknown is null ? "" : $", {Words(answer)}{recorded}")}{Since(entry)}; confidence {CodeWords.Of(PracticeCodes.Confidences.NameOf(entry.Confidence))}" };
        if (entry.Note is { } note) lines.Add(note);
        if (answer is { Window: { Material: false } window }) lines.Add($"From {Iso(window.From)} until {Iso(window.Until)} (not included) the sources disagree: {window.Why}");
        lines.AddRange(list.SourcesOf(jurisdiction, entry.Sources).Select(source => $"by {source}"));
        return string.Join("\n", lines.Select(HarmlessText.Of));
    }

    private static string Since(CompactEntry entry) => entry switch
    {
        { From: null } => "",
        { Status: CompactStatus.Repealed, From: { } day } => $", repealed on {Iso(day)}",
        { AtTheLatest: true, From: { } day } => $", since {Iso(day)} at the latest",
        { From: { } day } => $", since {Iso(day)}",
    };

    private static void WriteJurisdiction(JurisdictionList list, Jurisdiction jurisdiction, IAnsiConsole screen)
    {
        screen.Write(Screen.Heading($"\n{jurisdiction} {list.Data[jurisdiction].Name}", Color.Default, "\n"));
        var lines = list.Compacts.Select(compact => (compact.Compact, Answer: list.AnswerOf(compact.Compact, jurisdiction)))
            .Select(compact => $"{list.InfoOf(compact.Compact).Name}: {Words(compact.Answer)}{(compact.Answer is { Unknown: null, Entry: { } entry } ? Since(entry) : "")}")
            .Concat(PracticeCodes.RouteKinds.Select(kind => $"{Capital(CodeWords.Of(kind.Name))}: {Routes(list.RoutesOf(kind.Choice, jurisdiction))}"));
        screen.Write(Screen.Indented(string.Join("\n", lines)));
        screen.WriteLine();
    }

    /// <summary>The professions that have a route, then those of which it is unknown, by reason.</summary>
    private static string Routes(IReadOnlyList<(string Profession, RouteAnswer Answer)> routes)
    {
        var parts = new List<string>();
        if (routes.Where(route => route.Answer.Available == true).Select(route => route.Profession).ToArray() is { Length: > 0 } available) parts.Add(Professions(available));
        parts.AddRange(routes.Where(route => route.Answer.Unknown is not null)
            .GroupBy(route => UnknownWords.Of(route.Answer.Unknown!.Value, route.Answer.CheckedUntil, null))
            .Select(same => $"unknown for {Professions([.. same.Select(route => route.Profession)])}: {same.Key}"));
        return parts.Count == 0 ? "none was found" : string.Join("; ", parts);
    }

    private static string Professions(string[] professions) =>
        professions.Length == PracticeCodes.Professions.Count ? "every profession" : string.Join(", ", professions.Select(CodeWords.Of));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
