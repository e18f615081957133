using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Reads <c>{"asOf", "modality", "clinicians", "clients"}</c>, and a series of <c>sessions</c> where one is given.</summary>
internal static class LeadershipInput
{
    private const int MostClinicians = 100;
    private const int MostClients = 1_000;
    private const int MostSessions = 366;

    /// <param name="root">The document.</param>
    /// <param name="on">The day given on the command line, which overrides the document's.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static Tuple<Leadership, LocalDate>? Read(InputObject root, LocalDate? on)
    {
        var ownDay = root.Day("asOf");
        var sessions = root.Days("sessions", ascending: true);
        RefuseUnlessBetween(root, "sessions", "day", MostSessions);
        if (on is null && !root.Has("asOf") && !root.Has("sessions")) root.Refuse("asOf", "the as-of date, here or with --on: an ISO 8601 day such as 2026-11-20");
        var asOf = on ?? ownDay ?? (sessions?.Count > 0 ? sessions[0] : null);
        if (asOf is { } day && sessions is { Count: > 0 } && !sessions.Contains(day)) RefuseDay(root, day, on is not null);
        var modality = root.Choice("modality", MeetingFormats.Modalities);
        var problems = root.Texts("problems");
        var clinicians = ReadAll(root, "clinicians", "clinician", MostClinicians, ClinicianInput.Read, clinician => clinician.Id);
        var clients = ReadAll(root, "clients", "client", MostClients, ClientInput.Read, client => client.Id);
        if (asOf is not { } asked) return null;
        return Tuple.Create<Leadership, LocalDate>(new() { Clinicians = clinicians, Clients = clients, Modality = modality, Problems = problems, Sessions = sessions }, asked);
    }

    /// <summary>A list of at least one, each with an id of its own.</summary>
    private static IReadOnlyList<T> ReadAll<T>(InputObject root, string property, string noun, int most, Func<InputObject, T?> read, Func<T, string> idOf)
        where T : class
    {
        RefuseUnlessBetween(root, property, noun, most);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return root.RequiredObjects(property, input =>
        {
            var one = read(input);
            if (one is null || ids.Add(idOf(one))) return one;
            input.Refuse("id", $"an id that no other {noun} has");
            return null;
        });
    }

    /// <summary>An empty list would leave nothing to judge, and look clear; one that is too long would be judged for hours.</summary>
    private static void RefuseUnlessBetween(InputObject root, string property, string noun, int most)
    {
        if (root.ItemsOf(property) == 0) root.Refuse(property, Expectation.AtLeastOne(noun));
        if (root.ItemsOf(property) > most) root.Refuse(property, Expectation.AtMost(most, noun));
    }

    private static void RefuseDay(InputObject root, LocalDate day, bool byOption)
    {
        if (byOption) root.Refuse("sessions", $"the day given with --on among them: {LocalDatePattern.Iso.Format(day)}");
        else root.Refuse("asOf", "one of the days of sessions");
    }
}
