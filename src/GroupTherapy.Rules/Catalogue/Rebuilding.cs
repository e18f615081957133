namespace GroupTherapy.Rules;

/// <summary>Makes facts, conditions and rules from entries.</summary>
internal sealed class Rebuilding
{
    private readonly FactSet<AnswerRecord> _set;
    private readonly Dictionary<string, Fact<AnswerRecord>> _facts;
    private readonly Func<string, string> _idOf;
    private readonly Dictionary<string, Form<AnswerRecord>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DerivedFactEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DerivedFact<AnswerRecord>?> _derived = new(StringComparer.Ordinal);

    internal Rebuilding(IReadOnlyList<FactEntry> facts, IReadOnlyList<DerivedFactEntry> derived)
        : this(new(), new(StringComparer.Ordinal), derived, id => id)
    {
        foreach (var fact in facts) _facts[fact.Id] = Fact(fact);
        _set.Seal();
    }

    private Rebuilding(FactSet<AnswerRecord> set, Dictionary<string, Fact<AnswerRecord>> facts, IReadOnlyList<DerivedFactEntry> derived, Func<string, string> idOf)
    {
        (_set, _facts, _idOf) = (set, facts, idOf);
        foreach (var fact in derived) _entries[fact.Id] = fact;
    }

    internal FactSet<AnswerRecord> Set => _set;

    /// <summary>The same facts with other derived facts, and under ids by which conditions may call them otherwise.</summary>
    internal Rebuilding With(IReadOnlyList<DerivedFactEntry> derived, Func<string, string> idOf) => new(_set, _facts, derived, idOf);

    internal Rulebook<AnswerRecord> Rulebook(RulebookEntry entry) =>
        new(entry.Id, entry.Version, _set, entry.Rules.Select(Rule), entry.AnswersCurrentForDays, entry.Policy) { Description = entry.Description };

    internal Rule<AnswerRecord> Rule(RuleEntry entry) => new()
    {
        Id = entry.Id,
        Title = entry.Title,
        Source = entry.Source,
        InForce = entry.InForce,
        AppliesWhen = entry.AppliesWhen is null ? null : Condition(entry.AppliesWhen),
        Requires = Condition(entry.Requires),
        Force = entry.Force,
        Because = entry.Because,
        Remedy = entry.Remedy,
        Confidential = entry.Confidential,
        Statements = entry.Statements,
        Reasons = entry.Reasons,
    };

    /// <remarks>By the constructors, not the operators: an entry is rebuilt in the shape it was written in.</remarks>
    private Condition<AnswerRecord> Condition(ConditionEntry entry) => entry.Shape switch
    {
        ConditionShape.Fact => Test(_facts.TryGetValue(_idOf(entry.Id ?? ""), out var fact) ? fact : throw Missing(entry), entry.Test ?? throw new RulebookException($"A test of the fact '{entry.Id}' is missing.")),
        ConditionShape.Derived => Derived(_entries.TryGetValue(entry.Id ?? "", out var derived) ? derived : throw Missing(entry)).Holds,
        ConditionShape.Not when entry.Operands.Count == 1 => new NotCondition<AnswerRecord>(Condition(entry.Operands[0])),
        ConditionShape.All when entry.Operands.Count > 1 => new AllCondition<AnswerRecord>([.. entry.Operands.Select(Condition)]),
        ConditionShape.Any when entry.Operands.Count > 1 => new AnyCondition<AnswerRecord>([.. entry.Operands.Select(Condition)]),
        _ => throw new RulebookException($"A condition has {entry.Operands.Count} operands and the shape {entry.Shape}."),
    };

    private DerivedFact<AnswerRecord> Derived(DerivedFactEntry entry)
    {
        if (_derived.TryGetValue(entry.Id, out var known)) return known ?? throw new RulebookException($"The derived fact '{entry.Id}' rests on itself.");
        _derived.Add(entry.Id, null);
        var fact = new DerivedFact<AnswerRecord>(entry.Id, entry.Question, [.. entry.Evidence.Select(evidence => new Evidence<AnswerRecord>(evidence.From, Condition(evidence.Says), evidence.Weight))]);
        _derived[entry.Id] = fact;
        return fact;
    }

    private static FactCondition<AnswerRecord> Test(Fact<AnswerRecord> fact, TestEntry test)
    {
        var (lowest, highest) = fact.Codes;
        return new(fact, test switch
        {
            { IsAnswered: true } => AnswerTest.Between(lowest, highest),
            { OnOrBeforeAsOf: true } => AnswerTest.DaysBefore(0, (int)DayNumber.Latest),
            { WithinDaysBeforeAsOf: { } days } => AnswerTest.DaysBefore(0, days),
            { OneOf: { } names } => AnswerTest.OneOf(AnswerCode.Mask(fact, names)),
            { IncludesAny: { } names } => AnswerTest.Includes(AnswerCode.Mask(fact, names) << 1),
            { Is: { } yes } => AnswerTest.Between(AnswerCode.Of(fact, yes), AnswerCode.Of(fact, yes)),
            _ => AnswerTest.Between(
                test.AtLeast is { } least ? AnswerCode.Of(fact, least) : test.Above is { } above ? AnswerCode.Of(fact, above) + 1 : lowest,
                test.AtMost is { } most ? AnswerCode.Of(fact, most) : test.Below is { } below ? AnswerCode.Of(fact, below) - 1 : highest),
        });
    }

    private Fact<AnswerRecord> Fact(FactEntry entry)
    {
        var form = entry.Form is null ? null : Form(entry.Form);
        var (id, question) = (entry.Id, entry.Question);
        return entry.Kind switch
        {
            "yes/no" => _set.YesNo(id, question, record => Answer<bool>(record, id), form),
            "count" => _set.Count(id, question, entry.Unit ?? "", record => Answer<int>(record, id), form),
            "amount" => _set.Amount(id, question, entry.Unit ?? "", record => Answer<decimal>(record, id), form),
            "day" => _set.Day(id, question, record => Answer<LocalDate>(record, id), form),
            "codes" => _set.Codes(id, question, entry.Choices, record => (IReadOnlyList<string>?)AnswerIn(record, id), form),
            "choice" => _set.Choice(id, question, [.. entry.Choices.Select((name, place) => (place, name))], record => AnswerIn(record, id) is string name ? PlaceOf(entry, name) : null, form),
            _ => throw new RulebookException($"The fact '{id}' is of the kind '{entry.Kind}', which does not exist."),
        };
    }

    private Form<AnswerRecord> Form(FormEntry entry)
    {
        if (!_forms.TryGetValue(entry.Id, out var form))
        {
            form = new(entry.Id, entry.Name, entry.IsDated ? record => record.AnsweredOn.TryGetValue(entry.Id, out var day) ? day : null : null);
            _forms.Add(entry.Id, form);
        }

        return form;
    }

    private static T? Answer<T>(AnswerRecord record, string id)
        where T : struct => AnswerIn(record, id) is { } answer ? (T)answer : null;

    private static object? AnswerIn(AnswerRecord record, string id) => record.Answers.TryGetValue(id, out var answer) ? answer : null;

    private static int? PlaceOf(FactEntry entry, string name)
    {
        for (var place = 0; place < entry.Choices.Count; place++)
        {
            if (entry.Choices[place] == name) return place;
        }

        throw new ArgumentOutOfRangeException(nameof(name), $"The fact '{entry.Id}' has no such answer.");
    }

    private static RulebookException Missing(ConditionEntry entry) => new($"A condition names the fact '{entry.Id}', which is not among the facts.");
}
