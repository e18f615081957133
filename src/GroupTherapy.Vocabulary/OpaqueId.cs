namespace GroupTherapy;

/// <summary>The host's own ids of people, groups, cohorts, sessions and incidents: 1 to 128 visible ASCII characters, without spaces.</summary>
/// <remarks>
/// The library compares ids and never reads them. Two that look alike are one: no space, no invisible character and no second
/// spelling of a letter tells them apart, so that nobody becomes two people by how a name was typed.
/// </remarks>
public static class OpaqueId
{
    /// <summary>The most characters an id has.</summary>
    public const int MaximumLength = 128;

    /// <summary>Whether it is an id.</summary>
    public static bool IsValid(string? value)
    {
        if (value is not { Length: > 0 and <= MaximumLength }) return false;
        foreach (var character in value)
        {
            if (character is < '!' or > '~') return false;
        }

        return true;
    }

    /// <summary>The id itself.</summary>
    /// <param name="value">What should be an id.</param>
    /// <param name="parameter">The name of the argument or property, for the exception.</param>
    /// <exception cref="ArgumentException">It is null or no id. The message says the rule and quotes nothing.</exception>
    public static string Checked(string? value, string parameter)
    {
        if (value is null) throw new ArgumentNullException(parameter);
        return IsValid(value) ? value : throw new ArgumentException("An id has 1 to 128 visible ASCII characters, without spaces.", parameter);
    }

    /// <summary>The same for an id that may be unknown.</summary>
    internal static string? CheckedIfGiven(string? value, string parameter) => value is null ? null : Checked(value, parameter);

    /// <summary>A copy of the ids; null stays unknown.</summary>
    internal static IReadOnlyList<string>? CheckedIfGiven(IReadOnlyList<string>? values, string parameter) =>
        values is null ? null : [.. values.Select(value => Checked(value, parameter))];
}
