using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Reads a log of counted days: the days themselves, or how many there were.</summary>
internal static class DaysUsedInput
{
    private static readonly string Expected = $"{Expectation.Integer(0, DaysUsed.MostDays)}, or {Expectation.ListOfDays}";

    /// <param name="input">The log.</param>
    /// <param name="logged">The jurisdictions that have a log already.</param>
    public static DaysUsed? Read(InputObject input, HashSet<Jurisdiction> logged)
    {
        var jurisdiction = input.Jurisdiction();
        if (jurisdiction is { } place && !logged.Add(place)) input.Refuse("jurisdiction", "a jurisdiction that has no other log");

        // A log that is silent about days would read as one in which none was used.
        if (!input.Has("days")) input.Refuse("days", Expected);
        var listed = input.ItemsOf("days") is not null;
        var days = listed ? input.Days("days", ascending: false) : null;
        var count = listed ? null : input.Count("days", 0, DaysUsed.MostDays, Expected);
        var encounters = input.Count("encounters", 0, DaysUsed.MostEncounters);
        return jurisdiction is { } where && (days is not null || count is not null) ? new() { Jurisdiction = where, Days = days ?? [], Count = count ?? 0, Encounters = encounters } : null;
    }
}
