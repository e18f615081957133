namespace GroupTherapy.Rules.Facts;

/// <summary>All the facts about one kind of subject. It makes them, so that each has its own id and its own place on the answer sheet.</summary>
/// <remarks>Fill a set once, in static fields, and seal it; building a rulebook from it seals it too. From then on it is only read.</remarks>
public sealed class FactSet<TSubject>
{
    private readonly List<Fact<TSubject>> _facts = [];
    private readonly Dictionary<string, Fact<TSubject>> _byId = new(StringComparer.Ordinal);

    private IReadOnlyList<(DataElement Element, IReadOnlyList<Fact<TSubject>> Facts)>? _dataUsed;

    /// <param name="handOver">
    /// Optional: writes every answer of a subject in one straight-line method, which saves a delegate call a fact. It must
    /// write what the facts' own readers return; when it throws, the facts are read one by one.
    /// </param>
    public FactSet(HandOver<TSubject>? handOver = null) => HandOver = handOver;

    /// <summary>The facts, in the order they were made.</summary>
    public IReadOnlyList<Fact<TSubject>> Facts => _facts;

    /// <summary>Whether it was declared which of the facts hold data whose use is disclosed.</summary>
    public bool IsDeclared => _dataUsed is not null;

    /// <summary>The fact with this id; null when the set has none.</summary>
    public Fact<TSubject>? Find(string id) => _byId.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out var fact) ? fact : null;

    internal HandOver<TSubject>? HandOver { get; }

    private bool IsSealed { get; set; }

    /// <summary>Declares which facts hold data whose use a decision support intervention discloses. All other facts of the set hold none of them; without a declaration, nothing is known of it.</summary>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">A fact is of another set.</exception>
    /// <exception cref="InvalidOperationException">The set is sealed, or declared already.</exception>
    public FactSet<TSubject> Declare(params (DataElement Element, IReadOnlyList<Fact<TSubject>> Facts)[] used)
    {
        if (IsSealed || IsDeclared) throw new InvalidOperationException("A set is declared once, before it is sealed.");
        if (used.SelectMany(use => use.Facts).FirstOrDefault(fact => fact.Set != this) is { } foreign) throw new ArgumentException($"The fact '{foreign.Id}' is of another set.", nameof(used));
        _dataUsed = [.. used];
        return this;
    }

    /// <summary>Ends the making of facts: what reads the set, and what hands over its answers, may rely on its being complete.</summary>
    /// <returns>The set.</returns>
    public FactSet<TSubject> Seal()
    {
        IsSealed = true;
        return this;
    }

    /// <summary>A fact answered yes or no.</summary>
    /// <param name="id">The permanent kebab-case id.</param>
    /// <param name="question">The question as a person would ask it.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="form">The form it is answered with; null where it is answered by itself.</param>
    /// <param name="resolution">Which of several statements <paramref name="read"/> lets count, where it works the answer out of lists of them; null where the host gives one answer.</param>
    public YesNoFact<TSubject> YesNo(string id, string question, Func<TSubject, bool?> read, Form<TSubject>? form = null, Resolution<TSubject>? resolution = null) =>
        Direct(new YesNoFact<TSubject>(Identity(id, question, null, form)), subject => YesNoFact<TSubject>.Encode(read(subject)), resolution);

    /// <summary>A fact answered yes or no, from all that was stated.</summary>
    public YesNoFact<TSubject> YesNo(string id, string question, Func<TSubject, Statements<bool>?> read, Resolution<TSubject> resolution) =>
        Stated(new YesNoFact<TSubject>(Identity(id, question, null, null)), read, answer => YesNoFact<TSubject>.Encode(answer), resolution);

    /// <summary>A fact answered yes or no by a form of which there can be several.</summary>
    /// <param name="id">The permanent kebab-case id.</param>
    /// <param name="question">The question as a person would ask it.</param>
    /// <param name="form">The form.</param>
    /// <param name="read">Reads the answer from one of them.</param>
    /// <param name="resolution">Which of several counts.</param>
    /// <param name="none">The answer where the list was given and holds none of the form; null where that says nothing.</param>
    public YesNoFact<TSubject> YesNo<TItem>(string id, string question, Form<TSubject, TItem> form, Func<TItem, bool?> read, Resolution<TSubject> resolution, bool? none = null) =>
        Stated(new YesNoFact<TSubject>(Identity(id, question, null, form)), form.Statements, item => YesNoFact<TSubject>.Encode(read(item)), resolution, form, YesNoFact<TSubject>.Encode(none));

    /// <summary>A fact answered with a whole number from 0, to the largest that is an answer.</summary>
    public CountFact<TSubject> Count(string id, string question, string unit, Func<TSubject, int?> read, Form<TSubject>? form = null, int most = int.MaxValue, Resolution<TSubject>? resolution = null)
    {
        var fact = new CountFact<TSubject>(Identity(id, question, unit, form), most);
        return Direct(fact, subject => fact.Encode(read(subject)), resolution);
    }

    /// <summary>A fact answered with a whole number from 0 to the largest that is an answer, from all that was stated.</summary>
    public CountFact<TSubject> Count(string id, string question, string unit, Func<TSubject, Statements<int>?> read, Resolution<TSubject> resolution, int most = int.MaxValue)
    {
        var fact = new CountFact<TSubject>(Identity(id, question, unit, null), most);
        return Stated(fact, read, answer => fact.Encode(answer), resolution);
    }

    /// <summary>A fact answered with a whole number from 0 to the largest that is an answer by a form of which there can be several.</summary>
    public CountFact<TSubject> Count<TItem>(string id, string question, string unit, Form<TSubject, TItem> form, Func<TItem, int?> read, Resolution<TSubject> resolution, int most = int.MaxValue)
    {
        var fact = new CountFact<TSubject>(Identity(id, question, unit, form), most);
        return Stated(fact, form.Statements, item => fact.Encode(read(item)), resolution, form);
    }

    /// <summary>A fact answered with a decimal number from 0.</summary>
    public AmountFact<TSubject> Amount(string id, string question, string unit, Func<TSubject, decimal?> read, Form<TSubject>? form = null, Resolution<TSubject>? resolution = null) =>
        Direct(new AmountFact<TSubject>(Identity(id, question, unit, form)), subject => AmountFact<TSubject>.Encode(read(subject)), resolution);

    /// <summary>A fact answered with one of a few named choices.</summary>
    public ChoiceFact<TSubject, TChoice> Choice<TChoice>(
        string id, string question, IReadOnlyList<(TChoice Choice, string Name)> choices, Func<TSubject, TChoice?> read, Form<TSubject>? form = null, Resolution<TSubject>? resolution = null)
        where TChoice : struct
    {
        var fact = new ChoiceFact<TSubject, TChoice>(Identity(id, question, null, form), choices);
        return Direct(fact, subject => fact.Encode(read(subject)), resolution);
    }

    /// <summary>A fact answered with one of a few named choices, from all that was stated.</summary>
    public ChoiceFact<TSubject, TChoice> Choice<TChoice>(
        string id, string question, IReadOnlyList<(TChoice Choice, string Name)> choices, Func<TSubject, Statements<TChoice>?> read, Resolution<TSubject> resolution)
        where TChoice : struct
    {
        var fact = new ChoiceFact<TSubject, TChoice>(Identity(id, question, null, null), choices);
        return Stated(fact, read, answer => fact.Encode(answer), resolution);
    }

    /// <summary>A fact answered with one of a few named choices by a form of which there can be several.</summary>
    public ChoiceFact<TSubject, TChoice> Choice<TItem, TChoice>(
        string id, string question, IReadOnlyList<(TChoice Choice, string Name)> choices, Form<TSubject, TItem> form, Func<TItem, TChoice?> read, Resolution<TSubject> resolution)
        where TChoice : struct
    {
        var fact = new ChoiceFact<TSubject, TChoice>(Identity(id, question, null, form), choices);
        return Stated(fact, form.Statements, item => fact.Encode(read(item)), resolution, form);
    }

    /// <summary>A fact answered with a day.</summary>
    public DayFact<TSubject> Day(string id, string question, Func<TSubject, LocalDate?> read, Form<TSubject>? form = null, Resolution<TSubject>? resolution = null) =>
        Direct(new DayFact<TSubject>(Identity(id, question, null, form)), subject => DayFact<TSubject>.Encode(read(subject)), resolution);

    /// <summary>A fact answered with a day by a form of which there can be several.</summary>
    public DayFact<TSubject> Day<TItem>(string id, string question, Form<TSubject, TItem> form, Func<TItem, LocalDate?> read, Resolution<TSubject> resolution) =>
        Stated(new DayFact<TSubject>(Identity(id, question, null, form)), form.Statements, item => DayFact<TSubject>.Encode(read(item)), resolution, form);

    /// <summary>A fact answered with a set of codes from a closed list.</summary>
    public CodesFact<TSubject> Codes(string id, string question, IReadOnlyList<string> codes, Func<TSubject, IReadOnlyList<string>?> read, Form<TSubject>? form = null, Resolution<TSubject>? resolution = null)
    {
        var fact = new CodesFact<TSubject>(Identity(id, question, null, form), codes);
        return Direct(fact, subject => fact.Encode(read(subject)), resolution);
    }

    /// <summary>A fact answered with a set of codes by a form of which there can be several.</summary>
    public CodesFact<TSubject> Codes<TItem>(string id, string question, IReadOnlyList<string> codes, Form<TSubject, TItem> form, Func<TItem, IReadOnlyList<string>?> read, Resolution<TSubject> resolution)
    {
        var fact = new CodesFact<TSubject>(Identity(id, question, null, form), codes);
        return Stated(fact, form.Statements, item => fact.Encode(read(item)), resolution, form);
    }

    /// <summary>The facts that hold such data; null where nothing was declared.</summary>
    internal IEnumerable<Fact<TSubject>>? DataUsed(DataElement element) => _dataUsed?.Where(use => use.Element == element).SelectMany(use => use.Facts);

    private FactIdentity<TSubject> Identity(string id, string question, string? unit, Form<TSubject>? form)
    {
        if (IsSealed) throw new InvalidOperationException($"The set is sealed: '{id}' cannot be added. Make a set of your own for facts of your own.");
        if (_byId.ContainsKey(Ids.Checked(id, nameof(id)))) throw new ArgumentException($"The id '{id}' is taken.", nameof(id));
        return new(this, id, question ?? throw new ArgumentNullException(nameof(question)), unit, form, _facts.Count);
    }

    private T Direct<T>(T fact, Func<TSubject, long> read, Resolution<TSubject>? resolution)
        where T : Fact<TSubject> => Add(fact, new DirectReader<TSubject>(read, fact.Form, resolution));

    private T Stated<T, TItem>(
        T fact, Func<TSubject, Statements<TItem>?> statements, Func<TItem, long> code, Resolution<TSubject> resolution, Form<TSubject, TItem>? form = null, long none = AnswerSheet<TSubject>.Unknown)
        where T : Fact<TSubject> => Add(fact, new StatementsReader<TSubject, TItem>(statements, code, resolution, fact, form) { None = none });

    private T Add<T>(T fact, FactReader<TSubject> reader)
        where T : Fact<TSubject>
    {
        fact.Reader = reader;
        _facts.Add(fact);
        _byId.Add(fact.Id, fact);
        return fact;
    }
}
