namespace GroupTherapy.Rules;

/// <summary>Reading the <see cref="Notation"/> of conditions, with the host's facts in them.</summary>
internal sealed class ConditionReader<TSubject>(NotationCursor cursor, FactSet<TSubject> facts)
{
    private const int Deepest = 100;

    private static readonly EvidenceWeight[] Weights = [EvidenceWeight.ForAndAgainst, EvidenceWeight.ForOnly, EvidenceWeight.AgainstOnly];
    private static readonly AnswerTestKind[] Tests = [AnswerTestKind.Between, AnswerTestKind.OneOf, AnswerTestKind.Includes, AnswerTestKind.DaysBefore];

    // A derived fact is written out wherever it is used, and is one fact all the same.
    private readonly Dictionary<string, (DerivedFact<TSubject> Fact, string Says)> _derived = new(StringComparer.Ordinal);
    private int _depth;

    internal Condition<TSubject> Read()
    {
        if (++_depth > Deepest) throw cursor.Fault("conditions within conditions without end", $"at most {Deepest}");
        var condition = ReadShape();
        _depth--;
        return condition;
    }

    private Condition<TSubject> ReadShape()
    {
        if (cursor.TryTake("(not ")) return ReadNot();
        if (cursor.TryTake("(all ")) return Condition<TSubject>.All(ReadOperands(condition => condition is not AllCondition<TSubject>));
        if (cursor.TryTake("(any ")) return Condition<TSubject>.Any(ReadOperands(condition => condition is not AnyCondition<TSubject>));
        return cursor.IsAt("(derived ") ? ReadDerived().Holds : ReadTest();
    }

    private Condition<TSubject> ReadNot()
    {
        var operand = Read();
        if (operand is NotCondition<TSubject>) throw cursor.Fault("the denial of a denial", "the condition itself");
        cursor.Take(")");
        return !operand;
    }

    private Condition<TSubject>[] ReadOperands(Func<Condition<TSubject>, bool> isOperand)
    {
        var operands = new List<Condition<TSubject>>();
        do
        {
            operands.Add(Read());
            if (!isOperand(operands[operands.Count - 1])) throw cursor.Fault("a list of conditions within a list of its own kind", "one list");
        }
        while (cursor.TryTake(" "));
        if (operands.Count == 1) throw cursor.Fault("a list of one condition", "two or more");
        cursor.Take(")");
        return [.. operands];
    }

    private DerivedFact<TSubject> ReadDerived()
    {
        var start = cursor.Position;
        cursor.Take("(derived ");
        var id = cursor.TakeText();
        if (!Ids.IsKebabCase(id)) throw cursor.Fault($"the id '{id}'", "a kebab-case id such as 'acute-crisis'");
        cursor.Take(" ");
        var question = cursor.TakeText();
        var evidence = new List<Evidence<TSubject>>();
        while (cursor.TryTake(" ("))
        {
            var from = cursor.TakeText();
            cursor.Take(" ");
            var weight = cursor.TakeOneOf(Weights, weight => weight.ToString());
            cursor.Take(" ");
            evidence.Add(new(from, Read(), weight));
            cursor.Take(")");
        }

        if (evidence.Count == 0) throw cursor.Unexpected("the evidence of a derived fact");
        cursor.Take(")");
        var says = cursor.Since(start);
        if (!_derived.TryGetValue(id, out var known)) _derived.Add(id, known = (new(id, question, [.. evidence]), says));
        return known.Says == says ? known.Fact : throw cursor.Fault($"derived fact '{id}' with other evidence than before", "one derived fact of that id");
    }

    private FactCondition<TSubject> ReadTest()
    {
        cursor.Take("(");
        var fact = ReadFact();
        cursor.Take(" ");
        var kind = cursor.TakeOneOf(Tests, test => test.ToString());
        cursor.Take(" ");
        var test = (fact, kind) switch
        {
            (_, AnswerTestKind.Between) => ReadBetween(fact),
            (IChoices choices and not CodesFact<TSubject>, AnswerTestKind.OneOf) => AnswerTest.OneOf(ReadMask(1, (1L << choices.Names.Count) - 1)),
            (CodesFact<TSubject> codes, AnswerTestKind.Includes) => AnswerTest.Includes(ReadMask(2, codes.Codes.Highest - 1)),
            (DayFact<TSubject>, AnswerTestKind.DaysBefore) => ReadDaysBefore(),
            _ => throw cursor.Fault($"the test {kind} of fact '{fact.Id}'", $"a test for an answer of kind {fact.Kind}"),
        };
        cursor.Take(")");
        return new(fact, test);
    }

    private AnswerTest ReadBetween(Fact<TSubject> fact)
    {
        var (lowest, highest) = fact.Codes;
        var first = cursor.TakeNumber(lowest, fact is IChoices ? lowest : highest);
        cursor.Take(" ");
        return AnswerTest.Between(first, cursor.TakeNumber(fact is IChoices ? highest : first, highest));
    }

    private AnswerTest ReadDaysBefore()
    {
        cursor.Take("0 ");
        return AnswerTest.DaysBefore(0, (int)cursor.TakeNumber(0, int.MaxValue));
    }

    private long ReadMask(long lowest, long highest)
    {
        var mask = cursor.TakeNumber(lowest, highest);
        if (mask % lowest != 0) throw cursor.Fault($"the codes {mask}", "codes of the list alone");
        cursor.Take(" 0");
        return mask;
    }

    /// <summary>The host's fact, when it is the one of which the text was written; its question and its form's name may be worded otherwise by now.</summary>
    private Fact<TSubject> ReadFact()
    {
        cursor.Take("(");
        var kind = cursor.TakeWord("a kind of fact");
        cursor.Take(" ");
        var id = cursor.TakeText();
        var fact = facts.Find(id) ?? throw cursor.Fault($"fact '{id}'", "a fact of the rulebook's own set, which has none of that id");
        Match("kind", kind, fact.Kind);
        cursor.Take(" ");
        cursor.TakeText();
        cursor.Take(" ");
        Match("unit", cursor.TakeText(), fact.Unit ?? "");
        cursor.Take(" ");
        Match("form", cursor.TakeText(), fact.Form?.Id ?? "");
        cursor.Take(" ");
        cursor.TakeText();
        cursor.Take(" ");
        Match("form", cursor.TakeWord("dated or undated"), fact.Form is { IsDated: true } ? "dated" : "undated");
        var names = new List<string>();
        while (cursor.TryTake(" ")) names.Add(cursor.TakeText());
        cursor.Take(")");
        var expectedNames = (fact as IChoices)?.Names ?? [];
        if (!names.SequenceEqual(expectedNames)) throw Mismatch("choices", string.Join(", ", names), string.Join(", ", expectedNames));
        return fact;

        void Match(string part, string found, string expected)
        {
            if (found != expected) throw Mismatch(part, found, expected);
        }

        RulebookException Mismatch(string part, string found, string expected) =>
            cursor.Fault($"fact '{id}' with the {part} '{found}'", $"the {part} '{expected}'");
    }
}
