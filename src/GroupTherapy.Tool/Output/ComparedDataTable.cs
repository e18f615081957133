using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Contract;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Where data answer otherwise than older data, for people.</summary>
internal static class ComparedDataTable
{
    public static void Write(ComparedData compared, ToolConsole console) => Screen.Draw(console, screen =>
    {
        screen.Write(Screen.Plain($"What the data of {compared.Older.Version} say -> what those of {compared.Data.Version} say\n\n"));
        foreach (var one in compared.Compacts)
            WriteLine(screen, $"{one.Jurisdiction}, {compared.Data.Compacts.Single(info => info.Compact == one.Compact).Name}", one.From, one.Until, JurisdictionsTable.Words(one.Old), JurisdictionsTable.Words(one.New));
        foreach (var one in compared.Routes)
            WriteLine(screen, $"{one.Jurisdiction}, {CodeWords.Of(PracticeCodes.RouteKinds.NameOf(one.Kind))} for a {CodeWords.Of(PracticeCodes.Professions.NameOf(one.Profession))}", one.From, one.Until, Words(one.Old), Words(one.New));
        screen.Write(Screen.Plain(compared.Compacts.Count + compared.Routes.Count == 0 ? "The answers are the same.\n" : "Decisions that rest on these answers differ on these days.\n"));
    });

    private static void WriteLine(IAnsiConsole screen, string what, LocalDate? from, LocalDate? until, string old, string now)
    {
        screen.Write(Screen.Plain($"{what}, {new EffectivePeriod(from, until)}\n"));
        screen.Write(Screen.Indented($"{old}\n-> {now}"));
        screen.WriteLine();
    }

    private static string Words(RouteAnswer answer) => (answer.Available, answer.Unknown) switch
    {
        (_, { } unknown) => $"unknown: {UnknownWords.Of(unknown, answer.CheckedUntil, null)}",
        (true, _) => $"available: {answer.Route!.Summary}{(answer.Route.LimitAsStated is { } limit ? $" ({limit})" : "")}",
        _ => "none",
    };
}
