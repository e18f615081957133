using System.Collections;
using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>Where a host's entity keeps the answers to a subject's facts, so that conditions can be asked of a database.</summary>
/// <remarks>
/// Fill a map once, in a static field, with one entry a fact and one a dated form; the first query built from it seals it. Each entry is an
/// expression that the host's provider must be able to translate; a null is an unknown answer. What in memory could not be read - a count
/// below 0, a choice that is none of the fact's, a bit that stands for no code - is an error here too: such an entity is never clear.
/// </remarks>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TEntity">What is stored.</typeparam>
public sealed class FactMap<TSubject, TEntity> : IEnumerable<string>
{
    private readonly Dictionary<Fact<TSubject>, Column> _columns = [];
    private readonly Dictionary<Form<TSubject>, RangeColumn> _forms = [];
    private bool _isSealed;

    /// <summary>An empty map.</summary>
    public FactMap()
    {
    }

    internal FactMap(bool formsAreSettled) => FormsAreSettled = formsAreSettled;

    /// <summary>Whether the answers of forms that are not current read as unknown already.</summary>
    internal bool FormsAreSettled { get; }

    /// <summary>Maps a yes/no answer.</summary>
    /// <exception cref="ArgumentException">The fact is mapped already.</exception>
    /// <exception cref="InvalidOperationException">A query was built from the map: it is sealed.</exception>
    public void Add(YesNoFact<TSubject> fact, Expression<Func<TEntity, bool?>> answer) => Add(fact, new YesNoColumn(Checked(answer)));

    /// <summary>Maps a count.</summary>
    /// <inheritdoc cref="Add(YesNoFact{TSubject}, Expression{Func{TEntity, bool?}})"/>
    public void Add(CountFact<TSubject> fact, Expression<Func<TEntity, int?>> answer) =>
        Add(fact, new CountColumn(Checked(answer), Checked(fact).Codes.Lowest, fact.Most));

    /// <summary>Maps an amount.</summary>
    /// <inheritdoc cref="Add(YesNoFact{TSubject}, Expression{Func{TEntity, bool?}})"/>
    public void Add(AmountFact<TSubject> fact, Expression<Func<TEntity, decimal?>> answer) =>
        Add(fact, new AmountColumn(Checked(answer), Checked(fact).Codes.Lowest, fact.Codes.Highest));

    /// <summary>Maps a choice that the entity holds as a value of its type.</summary>
    /// <inheritdoc cref="Add(YesNoFact{TSubject}, Expression{Func{TEntity, bool?}})"/>
    public void Add<TChoice>(ChoiceFact<TSubject, TChoice> fact, Expression<Func<TEntity, TChoice?>> answer)
        where TChoice : struct =>
        Add(fact, new ChoiceColumn(Checked(answer), [.. Checked(fact).Choices.Select(choice => Expression.Constant(choice, typeof(TChoice?)))]));

    /// <summary>Maps a choice that the entity holds as text: one of the fact's names, letter for letter.</summary>
    /// <inheritdoc cref="Add(YesNoFact{TSubject}, Expression{Func{TEntity, bool?}})"/>
    public void Add<TChoice>(ChoiceFact<TSubject, TChoice> fact, Expression<Func<TEntity, string?>> name)
        where TChoice : struct =>
        Add(fact, new ChoiceColumn(Checked(name), [.. Checked(fact).Names.Select(Expression.Constant)]));

    /// <summary>Maps a day.</summary>
    /// <inheritdoc cref="Add(YesNoFact{TSubject}, Expression{Func{TEntity, bool?}})"/>
    public void Add(DayFact<TSubject> fact, Expression<Func<TEntity, LocalDate?>> answer) => Add(fact, Day(answer));

    /// <summary>Maps the day on which a dated form was answered.</summary>
    /// <exception cref="ArgumentException">The form is mapped already, or is not dated.</exception>
    /// <exception cref="InvalidOperationException">A query was built from the map: it is sealed.</exception>
    public void Add(Form<TSubject> form, Expression<Func<TEntity, LocalDate?>> answeredOn) => Add(form, Day(answeredOn));

#if NET
    /// <inheritdoc cref="Add(DayFact{TSubject}, Expression{Func{TEntity, LocalDate?}})"/>
    public void Add(DayFact<TSubject> fact, Expression<Func<TEntity, DateOnly?>> answer) => Add(fact, Date(answer));

    /// <inheritdoc cref="Add(Form{TSubject}, Expression{Func{TEntity, LocalDate?}})"/>
    public void Add(Form<TSubject> form, Expression<Func<TEntity, DateOnly?>> answeredOn) => Add(form, Date(answeredOn));
#endif

    /// <summary>Maps a set of codes that the entity holds as the bits of a number, the first of the fact's codes the lowest bit; 0 is the empty set.</summary>
    /// <inheritdoc cref="Add(YesNoFact{TSubject}, Expression{Func{TEntity, bool?}})"/>
    public void Add(CodesFact<TSubject> fact, Expression<Func<TEntity, long?>> bits) => Add(fact, new BitsColumn(Checked(bits), Checked(fact).Names.Count));

    /// <summary>Maps a set of codes by one yes/no answer for each of the fact's codes; all of them are null where the set is unknown.</summary>
    /// <exception cref="ArgumentException">The fact is mapped already, or a code of the fact is missing, given twice or none of its own.</exception>
    /// <exception cref="InvalidOperationException">A query was built from the map: it is sealed.</exception>
    public void Add(CodesFact<TSubject> fact, params (string Code, Expression<Func<TEntity, bool?>> Includes)[] codes)
    {
        var names = Checked(fact).Names;
        if (codes is null || codes.Length != names.Count || names.Any(name => codes.All(code => code.Code != name)))
            throw new ArgumentException($"The codes of '{fact.Id}' are each mapped once: {string.Join(", ", names)}.", nameof(codes));
        Add(fact, new CodesColumn([.. names.Select(name => Checked(codes.Single(code => code.Code == name).Includes))]));
    }

    /// <summary>A condition as three predicates over the entity.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="asOf">The day as of which answers are current.</param>
    /// <param name="answersCurrentForDays">How many days before it an answered form is current; null when it does not age.</param>
    /// <exception cref="ArgumentException">The map lacks a fact or the day of a form; the message names every one.</exception>
    public ConditionQuery<TEntity> Translate(Condition<TSubject> condition, LocalDate asOf, int? answersCurrentForDays = null)
    {
        Complete([.. (condition ?? throw new ArgumentNullException(nameof(condition))).Tests().Select(test => test.Fact).Distinct()]);
        var translation = new Translation<TSubject, TEntity>(this, new(asOf, answersCurrentForDays));
        return new(
            translation.Lambda(translation.Of(condition, Truth.Holds)),
            translation.Lambda(translation.Of(condition, Truth.Fails)),
            translation.Lambda(translation.IsUnknown(condition)));
    }

    /// <summary>The ids of what is mapped.</summary>
    public IEnumerator<string> GetEnumerator() => _columns.Keys.Select(fact => fact.Id).Concat(_forms.Keys.Select(form => form.Id)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IEnumerable<KeyValuePair<Fact<TSubject>, Column>> Columns => _columns;

    internal Column this[Fact<TSubject> fact] => _columns[fact];

    /// <summary>The day of the form the fact is answered with; null where the answer does not age.</summary>
    internal RangeColumn? FormOf(Fact<TSubject> fact) =>
        !FormsAreSettled && fact.Form is { IsDated: true } form && _forms.TryGetValue(form, out var column) ? column : null;

    /// <summary>Seals the map, which must have these facts and the days of their forms.</summary>
    internal void Complete(IReadOnlyList<Fact<TSubject>> facts)
    {
        _isSealed = true;
        var missing = facts.Where(fact => !_columns.ContainsKey(fact)).Select(fact => $"the fact '{fact.Id}'");
        var undated = FormsAreSettled
            ? []
            : facts.Concat(_columns.Keys).Select(fact => fact.Form).OfType<Form<TSubject>>().Where(form => form.IsDated && !_forms.ContainsKey(form)).Distinct().Select(form => $"the day of the form '{form.Id}'");
        var lacks = missing.Concat(undated).ToList();
        if (lacks.Count > 0) throw new ArgumentException($"The map from facts to {typeof(TEntity).Name} lacks {string.Join(", ", lacks)}: a query cannot be built, since what is not mapped would be taken for unknown.");
    }

    internal void Add(Fact<TSubject> fact, Column column)
    {
        CheckOpen(Checked(fact).Id);
        if (_columns.ContainsKey(fact)) throw new ArgumentException($"The fact '{fact.Id}' is mapped already.", nameof(fact));
        _columns.Add(fact, column);
    }

    private void Add(Form<TSubject> form, RangeColumn column)
    {
        CheckOpen(Checked(form).Id);
        if (!form.IsDated) throw new ArgumentException($"The form '{form.Id}' is not dated: its answers do not age.", nameof(form));
        if (_forms.ContainsKey(form)) throw new ArgumentException($"The form '{form.Id}' is mapped already.", nameof(form));
        _forms.Add(form, column);
    }

    private static DayColumn Day(LambdaExpression answer) => new(Checked(answer), 1, DayNumber.Latest);

#if NET
    private static DateColumn Date(LambdaExpression answer) => new(Checked(answer), 1, DayNumber.Latest);
#endif

    private static T Checked<T>(T argument) => argument ?? throw new ArgumentNullException(nameof(argument));

    private void CheckOpen(string id)
    {
        if (_isSealed) throw new InvalidOperationException($"The map is sealed: '{id}' cannot be added once a query was built from it.");
    }
}
