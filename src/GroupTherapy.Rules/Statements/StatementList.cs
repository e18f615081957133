namespace GroupTherapy.Rules;

/// <summary>Makes lists of statements, as in <c>AcuteCrisis = [new(true, monday), new(false, friday)]</c>.</summary>
public static class StatementList
{
    /// <summary>A copy of these statements.</summary>
    /// <exception cref="ArgumentException">One of them states nothing.</exception>
    public static Statements<T> Of<T>(ReadOnlySpan<Statement<T>> statements)
    {
        foreach (ref readonly var statement in statements)
        {
            if (statement.Value is null) throw new ArgumentException("A statement states something.", nameof(statements));
        }

        return new(statements.ToArray());
    }
}
