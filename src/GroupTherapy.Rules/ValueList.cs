using System.Collections;

namespace GroupTherapy.Rules;

/// <summary>The lists of subjects: copies that no one can change, each equal to every other of equal entries in the same order. A record that holds them is equal by value.</summary>
public static class ValueList
{
    /// <summary>The list without entries.</summary>
    public static IReadOnlyList<T> None<T>() => ValueList<T>.Empty;

    /// <summary>A copy of the entries; the list itself where it is such a copy already, and null where there is none.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="parameter">The name under which the caller was given them.</param>
    /// <exception cref="ArgumentException">An entry is null that may not be.</exception>
    public static IReadOnlyList<T>? Of<T>(IReadOnlyList<T>? entries, string parameter) =>
        entries is null ? null : ValueList<T>.Of(entries, parameter);

    /// <summary>The same of a list that must be given.</summary>
    /// <inheritdoc cref="Of"/>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static IReadOnlyList<T> Required<T>(IReadOnlyList<T>? entries, string parameter) =>
        Of(entries, parameter) ?? throw new ArgumentNullException(parameter);

    /// <summary>The same of a list in which nothing stands twice.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="key">What sets an entry apart from the others.</param>
    /// <param name="parameter">The name under which the caller was given them.</param>
    /// <exception cref="ArgumentException">An entry is null, or two have one key.</exception>
    public static IReadOnlyList<T>? OnceEach<T, TKey>(IReadOnlyList<T>? entries, Func<T, TKey> key, string parameter)
    {
        if (Of(entries, parameter) is not { } copy) return null;
        return copy.Select(key).Distinct().Count() == copy.Count ? copy : throw new ArgumentException("An entry is listed once.", parameter);
    }
}

/// <inheritdoc cref="ValueList"/>
internal sealed class ValueList<T> : IReadOnlyList<T>
{
    private static readonly bool MayBeNull = typeof(T).IsValueType;

    private readonly T[] _entries;

    private ValueList(T[] entries) => _entries = entries;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _entries.Length;

    public T this[int index] => _entries[index];

    public static ValueList<T> Of(IReadOnlyList<T> entries, string parameter)
    {
        if (entries is ValueList<T> list) return list;
        if (entries.Count == 0) return Empty;
        T[] copy = [.. entries];
        return !MayBeNull && Array.Exists(copy, entry => entry is null) ? throw new ArgumentException("An entry is not null.", parameter) : new(copy);
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    public override bool Equals(object? obj) => obj is ValueList<T> other && (ReferenceEquals(this, other) || _entries.SequenceEqual(other._entries));

    public override int GetHashCode()
    {
        var hash = _entries.Length;
        foreach (var entry in _entries) hash = unchecked((hash * 31) + (entry?.GetHashCode() ?? 0));
        return hash;
    }
}
