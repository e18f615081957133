namespace GroupTherapy;

/// <summary>An object of the input, read property by property.</summary>
/// <remarks>
/// A property that is absent or null is unknown and reads as null. One that holds something else reads as null too and leaves a fault,
/// so that reading goes on and every fault of the document is told at once. Whatever was not asked for by <see cref="End"/> is a fault:
/// a misspelt fact must not become an unknown one.
/// </remarks>
internal sealed class InputObject
{
    /// <summary>No object of the contract has a tenth as many; a file of another kind may have millions.</summary>
    public const int MostProperties = 1_000;

    /// <summary>Stands for an id that was not given in a record that is read for its faults alone.</summary>
    public const string NoId = "-";

    private readonly InputReader _reader;
    private readonly GivenProperties _given;
    private readonly List<string> _known = [];
    private int _value;
    private bool _ended;

    public InputObject(InputReader reader)
    {
        _reader = reader;
        _given = new(reader.Tokens);
    }

    /// <summary>The place of the object, as a JSON Pointer.</summary>
    public string At => _reader.PointerTo(_value);

    /// <summary>Begins with an object of the document. A property given more than once is a fault, and its first value is the one that is read.</summary>
    /// <returns>False, with a fault, when there are too many properties.</returns>
    public bool Begin(int value)
    {
        var count = _reader.Tokens[value].Count;
        if (count > MostProperties)
        {
            _reader.Faults.Add(_reader.PointerTo(value), Properties(count), "at most " + Properties(MostProperties));
            return false;
        }

        (_value, _ended) = (value, false);
        _known.Clear();
        _given.Begin(value);
        foreach (var (name, times) in _given.Repetitions) _reader.Faults.Add(_reader.PointerTo(value, name), Given(times), Expectation.PropertyOnce);
        return true;
    }

    /// <summary>Whether the property is given and not null.</summary>
    public bool Has(string name) => !Value(name).IsUnknown;

    public bool? YesNo(string name) => Value(name).YesNo();

    public int? Count(string name, int min = 0, int max = int.MaxValue, string? expected = null) => Value(name).Count(min, max, expected);

    public int? RequiredCount(string name, int min, int max)
    {
        var value = Value(name);
        if (value.IsUnknown) value.Refuse(Expectation.Integer(min, max));
        return value.Count(min, max);
    }

    public decimal? Number(string name, decimal min = 0, decimal max = decimal.MaxValue) => Value(name).Number(min, max);

    public string? Text(string name) => Value(name).Text();

    /// <summary>A text of any length that must be given.</summary>
    public string? LongText(string name) => Required(name, Expectation.LongText).LongText();

    /// <summary>A text that must be given.</summary>
    public string? RequiredText(string name) => Required(name, Expectation.Text).Text();

    /// <summary>An opaque id that must be given.</summary>
    public string? Id(string name) => Required(name, Expectation.Id).Id();

    /// <summary>An opaque id; null when unknown.</summary>
    public string? OptionalId(string name) => Value(name).Id();

    /// <param name="name">The property's name.</param>
    /// <param name="notAfter">The as-of date, for what can only be known once it has happened. Null when any day will do.</param>
    public LocalDate? Day(string name, LocalDate? notAfter = null) => Value(name).Day(notAfter);

    /// <inheritdoc cref="Day"/>
    public LocalDate? RequiredDay(string name, LocalDate? notAfter = null) => Required(name, Expectation.Day).Day(notAfter);

    /// <summary>A day and time by the clock of the place, to the minute.</summary>
    public LocalDateTime? Time(string name) => Value(name).Time();

    /// <inheritdoc cref="Time"/>
    public LocalDateTime? RequiredTime(string name) => Required(name, Expectation.Time).Time();

    /// <summary>A list of days; with <paramref name="ascending"/>, each after the one before.</summary>
    public IReadOnlyList<LocalDate>? Days(string name, bool ascending) => Value(name).Array(Expectation.ListOfDays)?.Days(ascending);

    public T? Choice<T>(string name, IReadOnlyList<(T Choice, string Name)> choices)
        where T : struct =>
        Value(name).Choice(choices);

    public T? RequiredChoice<T>(string name, IReadOnlyList<(T Choice, string Name)> choices)
        where T : struct
    {
        var value = Value(name);
        if (value.IsUnknown) value.Refuse(Expectation.OneOf(choices.Select(choice => choice.Name)));
        return value.Choice(choices);
    }

    /// <summary>How many items the property has; null when it is no list.</summary>
    public int? ItemsOf(string name) => Value(name).Items;

    /// <summary>An object; the caller ends it.</summary>
    public InputObject? Object(string name) => Value(name).Object();

    /// <summary>An object, read and ended.</summary>
    public T? Object<T>(string name, Func<InputObject, T?> read)
        where T : class =>
        Object(name)?.Map(read);

    /// <summary>An object that must be given; the caller ends it.</summary>
    public InputObject? RequiredObject(string name) => Required(name, Expectation.Object).Object();

    /// <summary>An object that must be given, read and ended.</summary>
    public T? RequiredObject<T>(string name, Func<InputObject, T?> read)
        where T : class =>
        RequiredObject(name)?.Map(read);

    /// <summary>An object that must be given, as its JSON, for a reader of its own.</summary>
    public string? RequiredJson(string name) => Required(name, Expectation.Object).Json();

    /// <summary>A list of anything, for what no other reading fits.</summary>
    public InputArray? Array(string name) => Value(name).Array();

    /// <summary>A list of objects; the caller ends each.</summary>
    public IReadOnlyList<InputObject>? Objects(string name) => Value(name).Array(Expectation.ListOfObjects)?.Objects();

    /// <summary>A list of objects, each read and ended before the next: for lists that may be long.</summary>
    public IReadOnlyList<T>? Objects<T>(string name, Func<InputObject, T?> read)
        where T : class =>
        Value(name).Array(Expectation.ListOfObjects)?.Objects(read);

    /// <summary>A list of objects that must be given, though it may be empty; empty, with a fault, when it is not given.</summary>
    public IReadOnlyList<InputObject> RequiredObjects(string name) =>
        Required(name, Expectation.ListOfObjects).Array(Expectation.ListOfObjects)?.Objects() ?? [];

    /// <summary>A list of objects that must be given, each read and ended before the next.</summary>
    public IReadOnlyList<T> RequiredObjects<T>(string name, Func<InputObject, T?> read)
        where T : class =>
        Required(name, Expectation.ListOfObjects).Array(Expectation.ListOfObjects)?.Objects(read) ?? [];

    public IReadOnlyList<string>? Texts(string name) => Value(name).Array(Expectation.ListOfTexts)?.Texts();

    /// <summary>The same, of any length.</summary>
    public IReadOnlyList<string>? LongTexts(string name) => Value(name).Array(Expectation.ListOfTexts)?.LongTexts();

    /// <summary>A list of opaque ids.</summary>
    public IReadOnlyList<string>? Ids(string name) => Value(name).Array(Expectation.ListOfTexts)?.Ids();

    /// <summary>A list of codes, each once.</summary>
    public IReadOnlyList<string>? Codes(string name, IReadOnlyList<string> codes) => Value(name).Codes(codes);

    /// <summary>The answers to a questionnaire: as many items as it has, each null when unanswered.</summary>
    public IReadOnlyList<int?>? Counts(string name, int exactly, int min, int max, int step = 1) =>
        Value(name).Counts(exactly, min, max, step);

    /// <summary>Records a fault that only the caller can see, such as an id used before.</summary>
    public void Refuse(string name, string expected) => Value(name).Refuse(expected);

    /// <summary>Closes the object: every property that was not asked for is a fault. A second call adds nothing.</summary>
    public void End()
    {
        if (_ended) return;
        _ended = true;
        if (_given.AreAllAsked) return;
        foreach (var name in _given.NotAsked)
        {
            if (_reader.Faults.IsFull) return;
            _reader.Faults.Add(_reader.PointerTo(_value, name), "an unknown property", Expectation.KnownProperty(name, [.. _known.Distinct()]));
        }
    }

    /// <summary>Reads the object and ends it; it is not to be used again.</summary>
    public T? Map<T>(Func<InputObject, T?> read)
        where T : class
    {
        var result = read(this);
        End();
        _reader.GiveBack(this);
        return result;
    }

    /// <summary>A value, for what no other reading fits.</summary>
    public InputValue Value(string name)
    {
        _known.Add(name);
        return new(_reader, _given.Ask(name), _value, name);
    }

    private InputValue Required(string name, string expected)
    {
        var value = Value(name);
        if (value.IsUnknown) value.Refuse(expected);
        return value;
    }

    private static string Given(int times) => times == 2 ? "given twice" : FormattableString.Invariant($"given {times:N0} times");

    private static string Properties(int count) => FormattableString.Invariant($"{count:N0} properties");
}
