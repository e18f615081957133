namespace GroupTherapy.Rules;

/// <summary>Makes facts, conditions and rules from entries.</summary>
internal sealed class Rebuilding
{
    private readonly FactSet<RecordedSubject> _set;
    private readonly Dictionary<string, Fact<RecordedSubject>> _facts;
    private readonly Func<string, string> _idOf;
    private readonly Dictionary<string, Form<RecordedSubject>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DerivedFactEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DerivedFact<RecordedSubject>?> _derived = new(StringComparer.Ordinal);

    internal Rebuilding(IReadOnlyList<FactEntry> facts, IReadOnlyList<DerivedFactEntry> derived)
        : this(new(), new(StringComparer.Ordinal), derived, id => id)
    {
        foreach (var fact in facts) _facts[fact.Id] = Fact(fact);
        _set.Seal();
    }

    private Rebuilding(FactSet<RecordedSubject> set, Dictionary<string, Fact<RecordedSubject>> facts, IReadOnlyList<DerivedFactEntry> derived, Func<string, string> idOf)
    {
        (_set, _facts, _idOf) = (set, facts, idOf);
        foreach (var fact in derived) _entries[fact.Id] = fact;
    }

    internal FactSet<RecordedSubject> Set => _set;

    /// <summary>The same facts with other derived facts, and under ids by which conditions may call them otherwise.</summary>
    internal Rebuilding With(IReadOnlyList<DerivedFactEntry> derived, Func<string, string> idOf) => new(_set, _facts, derived, idOf);

    internal Rulebook<RecordedSubject> Rulebook(RulebookEntry entry) =>
        new(entry.Id, entry.Version, _set, entry.Rules.Select(Rule), entry.AnswersCurrentForDays, entry.Policy) { Description = entry.Description };

    internal Rule<RecordedSubject> Rule(RuleEntry entry) => new()
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
    private Condition<RecordedSubject> Condition(ConditionEntry entry) => entry.Shape switch
    {
        ConditionShape.Fact => Test(_facts.TryGetValue(_idOf(entry.Id ?? ""), out var fact) ? fact : throw Missing(entry), entry.Test ?? throw new RulebookException($"A test of the fact '{entry.Id}' is missing.")),
        ConditionShape.Derived => Derived(_entries.TryGetValue(entry.Id ?? "", out var derived) ? derived : throw Missing(entry)).Holds,
        ConditionShape.Not when entry.Operands.Count == 1 => new NotCondition<RecordedSubject>(Condition(entry.Operands[0])),
        ConditionShape.All when entry.Operands.Count > 1 => new AllCondition<RecordedSubject>([.. entry.Operands.Select(Condition)]),
        ConditionShape.Any when entry.Operands.Count > 1 => new AnyCondition<RecordedSubject>([.. entry.Operands.Select(Condition)]),
        _ => throw new RulebookException($"A condition has {entry.Operands.Count} operands and the shape {entry.Shape}."),
    };

    private DerivedFact<RecordedSubject> Derived(DerivedFactEntry entry)
    {
        if (_derived.TryGetValue(entry.Id, out var known)) return known ?? throw new RulebookException($"The derived fact '{entry.Id}' rests on itself.");
        _derived.Add(entry.Id, null);
        var fact = new DerivedFact<RecordedSubject>(entry.Id, entry.Question, [.. entry.Evidence.Select(evidence => new Evidence<RecordedSubject>(evidence.From, Condition(evidence.Says), evidence.Weight))]);
        _derived[entry.Id] = fact;
        return fact;
    }

    private static FactCondition<RecordedSubject> Test(Fact<RecordedSubject> fact, TestEntry test)
    {
        var (lowest, highest) = fact.Codes;
        return new(fact, test switch
        {
            { IsAnswered: true } => AnswerTest.Between(lowest, highest),
            { OnOrBeforeAsOf: true } => AnswerTest.DaysBefore(0, (int)DayNumber.Latest),
            { WithinDaysBeforeAsOf: { } days } => AnswerTest.DaysBefore(0, days),
            { OneOf: { } names } => AnswerTest.OneOf(Mask(fact, names)),
            { IncludesAny: { } names } => AnswerTest.Includes(Mask(fact, names) << 1),
            { Is: { } yes } => AnswerTest.Between(CodeOf(fact, yes), CodeOf(fact, yes)),
            _ => AnswerTest.Between(
                test.AtLeast is { } least ? CodeOf(fact, least) : test.Above is { } above ? CodeOf(fact, above) + 1 : lowest,
                test.AtMost is { } most ? CodeOf(fact, most) : test.Below is { } below ? CodeOf(fact, below) - 1 : highest),
        });
    }

    private static long CodeOf(Fact<RecordedSubject> fact, object limit) => fact.CodeOf(limit) ?? throw new RulebookException($"A test of the fact '{fact.Id}' has a limit that no answer of its kind can be.");

    /// <summary>A bit for each name, at its place from 0.</summary>
    private static long Mask(Fact<RecordedSubject> fact, IReadOnlyList<string> names)
    {
        var known = (fact as IChoices)?.Names ?? [];
        var mask = 0L;
        foreach (var name in names)
        {
            var place = known.TakeWhile(other => other != name).Count();
            mask |= place < known.Count ? 1L << place : throw new RulebookException($"A test of the fact '{fact.Id}' names an answer that it does not have.");
        }

        return mask;
    }

    /// <summary>Nobody reads a subject here: answers are given.</summary>
    private Fact<RecordedSubject> Fact(FactEntry entry)
    {
        var form = entry.Form is null ? null : Form(entry.Form);
        var (id, question) = (entry.Id, entry.Question);
        return entry.Kind switch
        {
            "yes/no" => _set.YesNo(id, question, _ => null, form),
            "count" => _set.Count(id, question, entry.Unit ?? "", _ => null, form),
            "amount" => _set.Amount(id, question, entry.Unit ?? "", _ => null, form),
            "day" => _set.Day(id, question, _ => null, form),
            "codes" => _set.Codes(id, question, entry.Choices, _ => null, form),
            "choice" => _set.Choice<int>(id, question, [.. entry.Choices.Select((name, place) => (place, name))], _ => null, form),
            _ => throw new RulebookException($"The fact '{id}' is of the kind '{entry.Kind}', which does not exist."),
        };
    }

    private Form<RecordedSubject> Form(FormEntry entry)
    {
        if (!_forms.TryGetValue(entry.Id, out var form))
        {
            form = new(entry.Id, entry.Name, entry.IsDated ? _ => null : null);
            _forms.Add(entry.Id, form);
        }

        return form;
    }

    private static RulebookException Missing(ConditionEntry entry) => new($"A condition names the fact '{entry.Id}', which is not among the facts.");
}
