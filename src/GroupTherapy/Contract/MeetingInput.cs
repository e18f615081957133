
namespace GroupTherapy;

/// <summary>Reads <c>{"asOf", "group", "session", "close"}</c>; of the three the session alone must be given.</summary>
internal static class MeetingInput
{
    /// <param name="root">The document.</param>
    /// <param name="on">The day given on the command line, which overrides the document's.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static Meeting? Read(InputObject root, LocalDate? on)
    {
        var ownDay = root.Day("asOf");
        if (on is null && !root.Has("asOf")) root.Refuse("asOf", "the as-of date, here or with --on: an ISO 8601 day such as 2026-11-20");
        var asOf = on ?? ownDay;
        var group = root.Object("group", GroupDesignInput.Read);
        var session = root.RequiredObject("session", SessionInput.Read);
        var close = root.Object("close", input => SessionCloseInput.Read(input, session?.Id ?? "", asOf));
        return asOf is { } day && session is not null ? new(day, group, session, close?.Covering(session)) : null;
    }
}
