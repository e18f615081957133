namespace GroupTherapy.Rules;

/// <summary>The names of forces, the same in documents, pages and differences.</summary>
public static class ForceNames
{
    /// <summary>All of them, from the hardest.</summary>
    public static IReadOnlyList<(Force Choice, string Name)> All { get; } =
    [
        (Force.Must, "must"),
        (Force.MustUnlessJustified, "must-unless-justified"),
        (Force.Review, "review"),
        (Force.Should, "should"),
        (Force.Consider, "consider"),
        (Force.Favours, "favours"),
    ];

    /// <summary>The kebab-case name, such as <c>must-unless-justified</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such force.</exception>
    public static string NameOf(Force force) => force is >= Force.Must and <= Force.Favours ? All[(int)force - 1].Name : throw new ArgumentOutOfRangeException(nameof(force));
}
