namespace GroupTherapy.Rules.Texts;

/// <summary>Reads what <see cref="ConditionWriter"/> writes, by the constructors and not the operators: a condition is read in the shape it was written in.</summary>
internal sealed class ConditionReader<TSubject>(IReadOnlyDictionary<string, Fact<TSubject>> facts, IReadOnlyList<PolicyParameter> parameters, Func<JsonPlace, DerivedFact<TSubject>> derived)
{
    private static readonly string[] LimitNames = ["atLeast", "above", "atMost", "below"];

    internal Condition<TSubject> Read(JsonPlace place)
    {
        if (place.Find("not") is { } not) return Read(place.Of("not")["not"]) is var operand && operand is NotCondition<TSubject> ? throw not.Unfit("no denial of a denial") : new NotCondition<TSubject>(operand);
        if (place.Find("all") is { } all) return new AllCondition<TSubject>(ReadOperands(place.Of("all"), all, operand => operand is AllCondition<TSubject>));
        if (place.Find("any") is { } any) return new AnyCondition<TSubject>(ReadOperands(place.Of("any"), any, operand => operand is AnyCondition<TSubject>));
        return place.Find("derived") is { } named ? derived(place.Of("derived")["derived"]).Holds : ReadTest(place);
    }

    private Condition<TSubject>[] ReadOperands(JsonPlace place, JsonPlace list, Func<Condition<TSubject>, bool> isAlike)
    {
        Condition<TSubject>[] operands = [.. list.Items.Select(Read)];
        if (operands.Length < 2) throw JsonPlace.Fault(list.Path, "less than two conditions", "two or more");
        return operands.Any(isAlike) ? throw JsonPlace.Fault(place.Path, "a list of conditions within a list of its own kind", "one list") : operands;
    }

    private FactCondition<TSubject> ReadTest(JsonPlace place)
    {
        var id = place["fact"];
        if (!facts.TryGetValue(id.Text, out var fact)) throw id.Unfit("the id of one of the facts");
        var (lowest, highest) = fact.Codes;
        try
        {
            return (fact, place) switch
            {
                _ when Only(place, "isAnswered") is { } answered => answered.YesNo ? new(fact, AnswerTest.Between(lowest, highest)) : throw answered.Unfit("true"),
                (YesNoFact<TSubject>, _) when Only(place, "is") is { } yes => new(fact, AnswerTest.Between(CodeOf(fact, yes), CodeOf(fact, yes))),
                (CodesFact<TSubject> codes, _) when Only(place, "includesAny") is { } any => new(fact, AnswerTest.Includes(Mask(codes, any) << 1)),
                (IChoices choices, _) when fact is not CodesFact<TSubject> && Only(place, "oneOf") is { } one => new(fact, AnswerTest.OneOf(Mask(choices, one))),
                (DayFact<TSubject>, _) when Only(place, "onOrBeforeAsOf") is { } before => before.YesNo ? new(fact, AnswerTest.DaysBefore(0, (int)DayNumber.Latest)) : throw before.Unfit("true"),
                (DayFact<TSubject>, _) when Only(place, "withinDaysBeforeAsOf") is { } days => days.IsObject ? new ChosenLimits(Most: Chosen(days)).On(fact) : new(fact, AnswerTest.DaysBefore(0, days.Number(0, int.MaxValue))),
                (CountFact<TSubject>, _) when Limits(place).Any(limit => limit.IsObject) => ReadChosen(place).On(fact),
                (CountFact<TSubject> or AmountFact<TSubject> or DayFact<TSubject>, _) when Limits(place).Any() => new(fact, ReadBetween(place, fact)),
                _ => throw place.Unfit($"what an answer of kind {fact.Kind} must be"),
            };
        }
        catch (ArgumentException)
        {
            throw place.Unfit("a test that an answer can pass");
        }
    }

    private static JsonPlace? Only(JsonPlace place, string name) => place.Find(name) is { } found && place.Of("fact", name).IsObject ? found : null;

    private static IEnumerable<JsonPlace> Limits(JsonPlace place) =>
        LimitNames.Select(name => place.Find(name)).Where(limit => limit is not null).Select(limit => limit!.Value);

    private ChosenLimits ReadChosen(JsonPlace place)
    {
        if (place.Find("below") is not null) place.Of("fact", "below");
        place.Of("fact", "atLeast", "atMost", "below");
        return new(place.Find("atLeast") is { } least ? Chosen(least) : null, place.Find("atMost") is { } most ? Chosen(most) : null, place.Find("below") is { } below ? Chosen(below) : null);
    }

    private NumberParameter Chosen(JsonPlace place) => ParameterJson.Find<NumberParameter>(place.Of("parameter"), parameters);

    private static AnswerTest ReadBetween(JsonPlace place, Fact<TSubject> fact)
    {
        place.Of("fact", "atLeast", "above", "atMost", "below");
        if ((place.Find("atLeast") is not null && place.Find("above") is not null) || (place.Find("atMost") is not null && place.Find("below") is not null)) throw place.Unfit("at most one limit each way");
        return AnswerTest.Between(
            place.Find("atLeast") is { } least ? CodeOf(fact, least) : place.Find("above") is { } above ? CodeOf(fact, above) + 1 : fact.Codes.Lowest,
            place.Find("atMost") is { } most ? CodeOf(fact, most) : place.Find("below") is { } below ? CodeOf(fact, below) - 1 : fact.Codes.Highest);
    }

    private static long CodeOf(Fact<TSubject> fact, JsonPlace limit) => fact.CodeOf(limit.Value) ?? throw limit.Unfit($"an answer of kind {fact.Kind}");

    /// <summary>A bit for each name, at its place from 0.</summary>
    private static long Mask(IChoices known, JsonPlace names) => names.Items.Aggregate(0L, (mask, name) =>
        known.Names.TakeWhile(other => other != name.Text).Count() is var place && place < known.Names.Count ? mask | (1L << place) : throw name.Unfit("one of the fact's answers"));
}
