namespace GroupTherapy.Licensure.Data;

/// <summary>Reads a compact table as one answer a day.</summary>
internal static class CompactTimeline
{
    // PSYPACT Art. XIII C 1: withdrawal takes effect six months after the repeal is enacted.
    private const int MonthsAfterRepeal = 6;

    internal static Timeline<CompactAnswer> Of(CompactTable table, LocalDate? asKnown)
    {
        var entries = table.Entries.Where(entry => IsKnown(entry.Recorded)).GroupBy(entry => entry.From).Select(same => same.Last()).ToList();
        var windows = table.Uncertain.Where(window => IsKnown(window.Recorded)).ToList();
        var checkedUntil = table.Checked.LastOrDefault(check => IsKnown(check.Recorded))?.Until;
        var changes = entries.SelectMany(entry => Days(entry.From, entry.Status == CompactStatus.Repealed ? entry.From?.PlusMonths(MonthsAfterRepeal) : null))
            .Concat(windows.SelectMany(window => Days(window.From, window.Until)))
            .Concat(Days(checkedUntil?.PlusDays(1), null));
        return Timeline<CompactAnswer>.Of(changes, AnswerOn);

        bool IsKnown(LocalDate recorded) => asKnown is not { } day || recorded <= day;

        CompactAnswer AnswerOn(LocalDate day)
        {
            var entry = entries.LastOrDefault(one => one.From is not { } from || from <= day);
            var window = windows.LastOrDefault(one => one.From <= day && day < one.Until);
            UnknownBecause? unknown = entry is null || checkedUntil is null ? UnknownBecause.NotYetRecorded
                : day > checkedUntil ? UnknownBecause.PastChecked
                : window is { Material: true } ? UnknownBecause.SourcesDisagree
                : null;
            return new() { Status = unknown is null ? StatusOf(entry!, day) : null, Unknown = unknown, Entry = entry, Window = window, CheckedUntil = checkedUntil };
        }
    }

    private static CompactStatus StatusOf(CompactEntry entry, LocalDate day) =>
        entry.Status != CompactStatus.Repealed ? entry.Status
        : day < entry.From?.PlusMonths(MonthsAfterRepeal) ? CompactStatus.InForce
        : CompactStatus.NotMember;

    private static IEnumerable<LocalDate> Days(LocalDate? one, LocalDate? other) => new[] { one, other }.OfType<LocalDate>();
}
