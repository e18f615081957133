namespace GroupTherapy;

/// <summary>Reads the as-of date, which must stand in the document or be given beside it: nothing reads a clock.</summary>
internal static class AsOfInput
{
    /// <param name="root">The document.</param>
    /// <param name="on">The day given beside it, which overrides the document's.</param>
    public static LocalDate? AsOf(this InputObject root, LocalDate? on)
    {
        var ownDay = root.Day("asOf");
        if (on is null && !root.Has("asOf")) root.Refuse("asOf", "the as-of date, here or with --on: an ISO 8601 day such as 2026-11-20");
        return on ?? ownDay;
    }
}
