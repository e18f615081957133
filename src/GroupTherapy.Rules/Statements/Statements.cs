using System.Collections;
using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules;

/// <summary>What was said of a subject in one matter: one value, one statement or a list of them, in any order.</summary>
/// <remarks>
/// Immutable, and equal by what was said in which order. Where nobody asked there is no list at all: the property that would hold it is null. An empty
/// list answers where there being none is an answer, as of consents, and is unknown elsewhere. Which of several statements counts is declared by each
/// fact: see <see cref="Resolution{TSubject}"/>. A nullable column is given as it is, <c>AcuteCrisis = row.AcuteCrisis</c>; a history as
/// <c>AcuteCrisis = [.. rows.Select(row => new Statement&lt;bool&gt;(row.Value, row.On, row.Source))]</c>.
/// </remarks>
/// <typeparam name="T">The value of each.</typeparam>
[CollectionBuilder(typeof(StatementList), nameof(StatementList.Of))]
public readonly struct Statements<T> : IReadOnlyList<Statement<T>>, IEquatable<Statements<T>>
{
    private readonly Statement<T>[]? _statements;

    internal Statements(Statement<T>[] statements) => _statements = statements;

    /// <inheritdoc/>
    public int Count => _statements?.Length ?? 0;

    /// <summary>The statements as they lie in memory: to read them allocates nothing.</summary>
    internal ReadOnlySpan<Statement<T>> Span => _statements;

    /// <summary>What was said, without days and sources, in the order of the list.</summary>
    public IEnumerable<T> Values => this.Select(statement => statement.Value);

    /// <inheritdoc/>
    public Statement<T> this[int index] => Span[index];

    /// <summary>The one value, said on the as-of date or on its own day.</summary>
    /// <exception cref="ArgumentNullException">The value is null: what is not known is not stated.</exception>
    public static implicit operator Statements<T>(T value) => value is null ? throw new ArgumentNullException(nameof(value)) : new(SharedStatements.Of(value));

    /// <summary>The one value, or nothing where it is null, as a host's column has it that nobody filled.</summary>
    public static implicit operator Statements<T>?(T? value) => value is null ? null : (Statements<T>)value;

    /// <summary>The one statement.</summary>
    public static implicit operator Statements<T>(Statement<T> statement) => new([statement]);

    /// <summary>Whether the same was said in the same order.</summary>
    public static bool operator ==(Statements<T> left, Statements<T> right) => left.Equals(right);

    /// <summary>Whether something else was said, or in another order.</summary>
    public static bool operator !=(Statements<T> left, Statements<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Statements<T> other)
    {
        if (Count != other.Count) return false;
        for (var index = 0; index < Count; index++)
        {
            if (!Span[index].Equals(other.Span[index])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Statements<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (ref readonly var statement in Span) hash = unchecked((hash * 31) + statement.GetHashCode());
        return hash;
    }

    /// <summary>Goes through the statements without allocating.</summary>
    public ReadOnlySpan<Statement<T>>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<Statement<T>> IEnumerable<Statement<T>>.GetEnumerator() => ((IEnumerable<Statement<T>>)(_statements ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_statements ?? []).GetEnumerator();

    /// <summary>The type's name: statements are never printed.</summary>
    public override string ToString() => nameof(Statements<>);
}
