namespace GroupTherapy.Rules;

/// <summary>What was said of a subject once: a value, the day it was said, and who or what said it.</summary>
/// <typeparam name="T">The value: an answer such as a bool, or a form that holds several.</typeparam>
public readonly record struct Statement<T>
{
    /// <summary>States a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="on">The day it was said; null for the as-of date of whatever decision it is used in. A value that is <see cref="IDated"/> brings its own.</param>
    /// <param name="source">Who or what said it, in a text of the host's that is only kept, never read: 1 to 512 visible ASCII characters, without spaces. Null where the host does not tell. A value that is <see cref="ISourced"/> brings its own, in any words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null: what is not known is not stated.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> or <paramref name="source"/> is another than the value's own, or <paramref name="source"/> is not such a text.</exception>
    public Statement(T value, LocalDate? on = null, string? source = null)
    {
        if (value is null) throw new ArgumentNullException(nameof(value));
        if (value is IDated dated)
        {
            if (on is { } other && other != dated.On) throw new ArgumentException("The value has a day of its own, which is another.", nameof(on));
            on = dated.On;
        }

        if (value is ISourced sourced)
        {
            if (source is not null && source != sourced.Source) throw new ArgumentException("The value has a source of its own, which is another.", nameof(source));
            source = sourced.Source;
        }
        else if (source is not null && !IsSource(source)) throw new ArgumentException("A source has from 1 to 512 visible ASCII characters, without spaces.", nameof(source));
        (Value, On, Source) = (value, on, source);
    }

    /// <summary>What was said.</summary>
    public T Value { get; }

    /// <summary>The day it was said; null for the as-of date of whatever decision it is used in.</summary>
    public LocalDate? On { get; }

    /// <summary>Who or what said it, as the host calls it; null where it does not tell.</summary>
    public string? Source { get; }

    /// <summary>A value said on the as-of date, or on its own day where it is <see cref="IDated"/>.</summary>
    public static implicit operator Statement<T>(T value) => new(value);

    /// <summary>The type's name: statements are never printed.</summary>
    public override string ToString() => nameof(Statement<>);

    /// <summary>Whether a text can be a source: visible, and no longer than a reference needs to be.</summary>
    private static bool IsSource(string text)
    {
        if (text.Length is 0 or > 512) return false;
        foreach (var letter in text)
        {
            if (letter is < '!' or > '~') return false;
        }

        return true;
    }
}
