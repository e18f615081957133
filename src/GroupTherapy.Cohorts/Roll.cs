namespace GroupTherapy.Cohorts;

/// <summary>Lists of people and things as a host gives them.</summary>
internal static class Roll
{
    /// <summary>A copy that no one can change; null stays unknown.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    internal static IReadOnlyList<T>? Of<T>(IReadOnlyList<T>? entries, string parameter)
    {
        if (entries is null) return null;
        T[] copy = [.. entries];
        return Array.Exists(copy, entry => entry is null) ? throw new ArgumentException("An entry is not null.", parameter) : copy;
    }

    /// <summary>The same, with each entry there once by its key.</summary>
    /// <exception cref="ArgumentException">An entry is null, or there twice.</exception>
    internal static IReadOnlyList<T>? OnceEach<T, TKey>(IReadOnlyList<T>? entries, Func<T, TKey> key, string parameter)
    {
        if (Of(entries, parameter) is not { } copy) return null;
        return copy.Select(key).Distinct().Count() == copy.Count ? copy : throw new ArgumentException("An entry is listed once.", parameter);
    }
}
