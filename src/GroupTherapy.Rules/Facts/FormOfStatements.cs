namespace GroupTherapy.Rules.Facts;

/// <summary>A form of which a subject can have several, each a statement: the PHQ-9 of March and that of April.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TItem">The form as it was filled in.</typeparam>
public sealed class Form<TSubject, TItem> : Form<TSubject>
{
    private readonly Func<TItem, bool>? _where;

    /// <param name="id">The permanent kebab-case id, such as <c>phq9</c>.</param>
    /// <param name="name">The name people use, such as <c>PHQ-9</c>.</param>
    /// <param name="statements">Reads all that the subject has; null where nobody asked.</param>
    /// <param name="ages">Whether its answers age.</param>
    /// <param name="where">Which of them are of this form, where a list holds several kinds; omit it where all are.</param>
    public Form(string id, string name, Func<TSubject, Statements<TItem>?> statements, bool ages, Func<TItem, bool>? where = null)
        : base(id, name, ages)
    {
        Statements = statements ?? throw new ArgumentNullException(nameof(statements));
        _where = where;
    }

    internal Func<TSubject, Statements<TItem>?> Statements { get; }

    /// <inheritdoc/>
    public override LocalDate? AnsweredOn(TSubject subject)
    {
        LocalDate? newest = null;
        if (Statements(subject) is not { } statements) return null;
        foreach (ref readonly var statement in statements.Span)
        {
            if (Holds(statement.Value) && (newest is null || statement.On > newest)) newest = statement.On;
        }

        return newest;
    }

    internal bool Holds(TItem item) => _where is null || _where(item);
}
