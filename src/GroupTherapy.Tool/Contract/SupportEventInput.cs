using GroupTherapy.Cohorts;

namespace GroupTherapy.Tool.Contract;

/// <summary>
/// Reads <c>{"member", "fromSecond", "untilSecond", "kind"}</c>, <c>{"member", "presence", "atSecond"}</c> or <c>{"atSecond"}</c>.
/// </summary>
internal static class SupportEventInput
{
    private static readonly (SupportKind Kind, string Name)[] Kinds = [(SupportKind.Individual, "individual"), (SupportKind.Shared, "shared")];

    private static readonly (SupportPresence Presence, string Name)[] Presences =
    [
        (SupportPresence.Present, "joined"), (SupportPresence.Left, "left"), (SupportPresence.Disconnected, "disconnected"), (SupportPresence.Present, "rejoined"),
    ];

    /// <param name="root">The line.</param>
    /// <param name="session">The session it is about.</param>
    /// <returns>Null, with faults, when the line cannot be used.</returns>
    public static SupportEvent? Read(InputObject root, LiveSupport session)
    {
        if (root.Has("presence")) return ReadPresence(root, session);
        if (root.Has("atSecond") && !root.Has("member")) return Second(root, "atSecond", 0, session) is { } asked ? new SupportEvent.Question(asked) : null;
        return ReadSupport(root, session);
    }

    private static SupportEvent.Presence? ReadPresence(InputObject root, LiveSupport session)
    {
        var member = Member(root, session);
        var presence = root.Choice("presence", Presences);
        var at = Second(root, "atSecond", 0, session);
        return member is not null && presence is { } now && at is { } second ? new(member, now, second) : null;
    }

    private static SupportEvent.Support? ReadSupport(InputObject root, LiveSupport session)
    {
        var member = Member(root, session);
        var from = Second(root, "fromSecond", 0, session, last: session.Time.LengthSeconds - 1);
        var until = Second(root, "untilSecond", from + 1 ?? 1, session);
        var kind = root.RequiredChoice("kind", Kinds);
        if (root.Has("atSecond")) root.Refuse("atSecond", "fromSecond and untilSecond, or a presence");
        return member is not null && from is { } first && until is { } end && kind is { } how ? new(member, first, end, how) : null;
    }

    private static string? Member(InputObject root, LiveSupport session)
    {
        if (root.Id("member") is not { } id) return null;
        if (session.Ids.Contains(id, StringComparer.Ordinal)) return id;
        root.Refuse("member", "one of the session's members");
        return null;
    }

    private static int? Second(InputObject root, string name, int first, LiveSupport session, int? last = null)
    {
        var end = last ?? session.Time.LengthSeconds;
        if (!root.Has(name)) root.Refuse(name, Expectation.Integer(first, end));
        return root.Count(name, first, end);
    }
}
