namespace GroupTherapy;

/// <summary>Reads what was stated: a plain value, one statement - <c>{"value", "on", "source"}</c>, or a form with a source beside its own properties - or a list of them.</summary>
internal static class StatementInput
{
    private const int LongestSource = 512;

    public static Statements<bool>? YesNoStatements(this InputObject input, string name, LocalDate? asOf) =>
        input.Statements(name, static value => value.YesNo(), asOf);

    /// <summary>A number from 0 to 100: goals, and shares in per cent.</summary>
    public static Statements<int>? CountStatements(this InputObject input, string name, LocalDate? asOf) =>
        input.Statements(name, static value => value.Count(0, 100), asOf);

    public static Statements<T>? ChoiceStatements<T>(this InputObject input, string name, IReadOnlyList<(T Choice, string Name)> choices, LocalDate? asOf)
        where T : struct =>
        input.Statements(name, value => value.Choice(choices), asOf);

    /// <summary>Forms, assessments and documents, each an object that tells its own day.</summary>
    public static Statements<T>? FormStatements<T>(this InputObject input, string name, Func<InputObject, T?> read)
        where T : class, IDated =>
        Stated<T>(input, name, form => (read(form), null, form.Source()));

    /// <summary>Checks, each an object whose day is that of the statement.</summary>
    public static Statements<T>? CheckStatements<T>(this InputObject input, string name, Func<InputObject, T?> read, LocalDate? asOf)
        where T : class =>
        Stated<T>(input, name, check => (read(check), check.Day("on", asOf), check.Source()));

    /// <summary>What is on record of a clinician, each an object that may tell the day and the source of the statement beside its own properties, unless one of these is its own already.</summary>
    /// <returns>Empty where none is given: what is not recorded is not held.</returns>
    public static Statements<T> RecordStatements<T>(this InputObject input, string name, Func<InputObject, T?> read)
        where T : class =>
        Stated<T>(
            input,
            name,
            record => (read(record), typeof(IDated).IsAssignableFrom(typeof(T)) ? null : record.Day("on"), typeof(ISourced).IsAssignableFrom(typeof(T)) ? null : record.Source()),
            Expectation.ObjectOrList) ?? [];

    private static Statements<T>? Stated<T>(InputObject input, string name, Func<InputObject, (T? Value, LocalDate? On, string? Source)> read, string expected = Expectation.Object)
        where T : class
    {
        var value = input.Value(name);
        return value.Items is null ? Object(value, read, expected) : List(value, item => Object(item, read));
    }

    private static Statements<T>? Statements<T>(this InputObject input, string name, Func<InputValue, T?> read, LocalDate? asOf)
        where T : struct
    {
        var value = input.Value(name);
        if (value.Items is not null) return List(value, item => item.IsObject ? Statement(item, read, asOf) : Plain(item, read));
        return value.IsObject ? Statement(value, read, asOf) : Plain(value, read);
    }

    private static Statements<T>? List<T>(InputValue list, Func<InputValue, Statement<T>?> read)
    {
        var statements = new List<Statement<T>>();
        foreach (var item in list.Array()!)
        {
            if (item.IsUnknown) item.Refuse(Expectation.Statement);
            else if (read(item) is { } statement) statements.Add(statement);
        }

        return StatementList.Of<T>([.. statements]);
    }

    private static Statement<T>? Plain<T>(InputValue value, Func<InputValue, T?> read)
        where T : struct => read(value) is { } plain ? plain : null;

    private static Statement<T>? Statement<T>(InputValue value, Func<InputValue, T?> read, LocalDate? asOf)
        where T : struct
    {
        if (value.Object() is not { } input) return null;
        var stated = input.Value("value");
        if (stated.IsUnknown) stated.Refuse(Expectation.Stated);
        var (what, on, source) = (read(stated), input.Day("on", asOf), input.Source());
        input.End();
        return what is { } known ? new(known, on, source) : null;
    }

    private static Statement<T>? Object<T>(InputValue value, Func<InputObject, (T? Value, LocalDate? On, string? Source)> read, string expected = Expectation.Object)
        where T : class
    {
        if (value.Object(expected) is not { } input) return null;
        var (what, on, source) = read(input);
        input.End();
        return what is null ? null : new(what, on, source);
    }

    /// <summary>Who or what said it.</summary>
    private static string? Source(this InputObject input)
    {
        var value = input.Value("source");
        if (value.Visible(LongestSource) is { } source) return source;
        if (!value.IsUnknown) value.Refuse(Expectation.Source);
        return null;
    }
}
