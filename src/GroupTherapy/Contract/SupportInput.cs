using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Reads <c>{"sessionMinutes", "fixedMinutes", "closingMinutes", "minimumMinutes", "members"}</c>. Nothing in it depends on a day.</summary>
internal static class SupportInput
{
    private const int MostMembers = 64;

    /// <param name="root">The document.</param>
    /// <param name="begins">Whether the session is yet to begin, so that nobody can have been given anything.</param>
    /// <returns>Null, with faults, when no plan can be made.</returns>
    public static SupportedSession? Read(InputObject root, bool begins)
    {
        if (!root.Has("sessionMinutes")) root.Refuse("sessionMinutes", Expectation.Number(1, TimeInput.MostMinutes));
        var length = root.Minutes("sessionMinutes", 1);
        var fixedParts = Part(root, "fixedMinutes", length, "sessionMinutes");
        var closing = Part(root, "closingMinutes", fixedParts, "fixedMinutes");
        var minimum = root.Minutes("minimumMinutes", 0) ?? SupportPolicy.Default.MinimumSeconds;
        var members = ReadMembers(root, length, begins);
        return length is { } whole && fixedParts is { } apart && closing is { } last && apart <= whole && last <= apart
            ? new(new(whole, apart, last, SupportPolicy.Default with { MinimumSeconds = minimum }), members)
            : null;
    }

    /// <summary>A part of a longer time; none when it is not given.</summary>
    private static int? Part(InputObject root, string name, int? whole, string nameOfWhole)
    {
        var part = root.Minutes(name, 0);
        if (part > whole) root.Refuse(name, $"a number of at most {nameOfWhole}");
        return root.Has(name) ? part : 0;
    }

    private static IReadOnlyList<SupportMember> ReadMembers(InputObject root, int? length, bool begins)
    {
        if (root.ItemsOf("members") == 0) root.Refuse("members", Expectation.AtLeastOne("member"));
        if (root.ItemsOf("members") > MostMembers) root.Refuse("members", Expectation.AtMost(MostMembers, "member"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return root.RequiredObjects("members", input =>
        {
            var member = ReadMember(input, length, begins);
            if (member is not null && !ids.Add(member.Id)) input.Refuse("id", "an id that no other member has");
            return member;
        });
    }

    private static SupportMember? ReadMember(InputObject input, int? length, bool begins)
    {
        var id = input.Id("id");

        // Time planned for someone who is not there is taken from those who are: a presence that is not told is not guessed.
        if (!input.Has("present")) input.Refuse("present", "true or false: whether the member is in the session");
        var present = input.YesNo("present");
        var weight = Weight(input);
        var owed = input.MinutesOrSeconds("owed", -TimeInput.MostMinutes);
        var given = input.MinutesOrSeconds("given", 0);
        if (begins && given > 0) input.Refuse(input.NameOf("given"), "0 or nothing with --follow: what is given is told by events");
        else if (given > length) input.Refuse(input.NameOf("given"), "at most the session's length");
        return id is null ? null : new() { Id = id, IsPresent = present ?? false, Weight = weight ?? 1, OwedSeconds = owed ?? 0, GivenSeconds = given ?? 0 };
    }

    private static decimal? Weight(InputObject input)
    {
        const decimal Finest = 0.0001m;
        if (input.Number("weight", Finest, 1_000) is not { } weight) return null;
        if (weight % Finest == 0) return weight;
        input.Refuse("weight", $"{Expectation.Number(Finest, 1_000)}, with at most four decimals");
        return null;
    }
}
