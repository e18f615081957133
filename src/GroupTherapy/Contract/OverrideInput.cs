namespace GroupTherapy;

/// <summary>Reads recorded justifications.</summary>
internal static class OverrideInput
{
    /// <summary>The ids of the rules that admit an override.</summary>
    public static IReadOnlyList<string> Overridable<TSubject>(this Rulebook<TSubject> rulebook) =>
        [.. rulebook.Rules.Where(rule => rule.Force == Force.MustUnlessJustified).Select(rule => rule.Id)];

    /// <summary>The list <c>overrides</c>, at most one a rule; empty where it is not given.</summary>
    /// <param name="input">The object that has it.</param>
    /// <param name="overridable">The ids of the rules that admit one.</param>
    /// <param name="notAfter">The day after which none is dated.</param>
    public static IReadOnlyList<Override> Overrides(this InputObject input, IReadOnlyList<string> overridable, LocalDate? notAfter)
    {
        var overridden = new HashSet<string>(StringComparer.Ordinal);
        return input.Objects("overrides", entry => Read(entry, overridable, notAfter, overridden)) ?? [];
    }

    private static Override? Read(InputObject input, IReadOnlyList<string> overridable, LocalDate? notAfter, HashSet<string> overridden)
    {
        var id = input.RequiredText("rule");
        if (id is not null && !overridden.Add(id)) input.Refuse("rule", "a rule that is not overridden already");
        else if (id is not null && !overridable.Contains(id)) input.Refuse("rule", $"a rule that admits an override: {string.Join(", ", overridable)}");
        var who = input.RequiredText("who");
        var on = input.RequiredDay("on", notAfter);
        var reason = input.RequiredText("reason");
        return id is not null && who is not null && on is { } day && reason is not null ? new(id, who, day, reason) : null;
    }
}
