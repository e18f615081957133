namespace GroupTherapy.Tool.Catalogue;

/// <summary>Reads a rulebook that <see cref="RulebookEntryJson"/> wrote. What follows from its rules is made again, not read.</summary>
internal static class RulebookEntryInput
{
    /// <summary>Far deeper than anybody writes a condition.</summary>
    private const int Deepest = 50;

    private static readonly IReadOnlyList<string> Follows = ["sourceAttributes"];
    private static readonly IReadOnlyList<string> FollowsForRule = ["inForce", "facts", "derivedFacts", "boundaries", "sourceAttributes", "history"];
    private static readonly string[] Kinds = ["yes/no", "count", "amount", "choice", "day", "codes"];

    private static readonly IReadOnlyList<(int Choice, string Name)> KindPlaces = [.. Kinds.Select((kind, place) => (place, kind))];

    /// <summary>The entry, with the rules as the file has them; null with a fault when it is none.</summary>
    /// <remarks>The rules it was rebuilt from have the hash that stands in the file, or there is a fault: nobody is shown a difference from a file that was changed by hand.</remarks>
    public static RulebookEntry? Read(InputObject input)
    {
        foreach (var name in Follows) input.Has(name);
        var sources = input.RequiredObjects("sources", source => Publication(source)).ToDictionary(source => source.Id, StringComparer.Ordinal);
        var facts = input.RequiredObjects("facts", Fact).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var derived = input.RequiredObjects("derivedFacts", one => Derived(one, facts));
        var rules = input.RequiredObjects("rules", rule => Rule(rule, sources, facts));
        var description = input.Object("description", Description);
        var policy = input.RequiredObjects("policy", option => option.RequiredText("name") is { } name ? new PolicyOption(name, (option.Has("value") ? option.LongText("value") : null) ?? "") : null);
        var (id, version, hash, text) = (input.RequiredText("id"), input.RequiredText("version"), input.RequiredText("hash"), input.LongText("text"));
        if (id is null || version is null || hash is null || text is null) return null;
        return new()
        {
            Id = id,
            Version = version,
            Hash = hash,
            Text = text,
            Description = description,
            AnswersCurrentForDays = input.Count("answersCurrentForDays"),
            Policy = policy,
            Rules = rules,
            Facts = [.. facts.Values],
            DerivedFacts = derived,
            Attributes = [],
        };
    }

    private static RulebookDescription? Description(InputObject input)
    {
        var (title, purpose, user, population) = (input.LongText("title"), input.LongText("purpose"), input.LongText("intendedUser"), input.LongText("population"));
        var (inputs, logic, developer, funding) = (input.LongText("inputs"), input.LongText("logic"), input.LongText("developer"), input.LongText("funding"));
        var evidence = input.RequiredObjects("evidence", note => note.LongText("says") is { } says ? new EvidenceNote(note.YesNo("supports") ?? false, says, note.Texts("statements") ?? []) : null);
        var limitations = input.LongTexts("limitations") ?? [];
        input.Has("revisions");
        if (title is null || purpose is null || user is null || population is null || inputs is null || logic is null || developer is null || funding is null) return null;
        return new() { Title = title, Purpose = purpose, IntendedUser = user, Population = population, Inputs = inputs, Logic = logic, Limitations = limitations, Evidence = evidence, Developer = developer, Funding = funding, Revisions = [] };
    }

    private static Publication? Publication(InputObject input) =>
        input.RequiredText("id") is { } id && input.LongText("citation") is { } citation ? new(id, citation) : null;

    private static FactEntry? Fact(InputObject input)
    {
        var form = input.Object("form", form => form.RequiredText("id") is { } id && form.LongText("name") is { } name ? new FormEntry(id, name, form.YesNo("dated") ?? false) : null);
        var (id, question, kind) = (input.RequiredText("id"), input.LongText("question"), input.RequiredChoice("kind", KindPlaces));
        var (unit, choices) = (input.Text("unit"), input.Texts("choices") ?? []);
        return id is null || question is null || kind is null ? null : new() { Id = id, Question = question, Kind = Kinds[kind.Value], Unit = unit, Form = form, Choices = choices };
    }

    private static DerivedFactEntry? Derived(InputObject input, Dictionary<string, FactEntry> facts)
    {
        var evidence = input.RequiredObjects("evidence", one =>
        {
            var weight = one.RequiredChoice("weight", ConditionJson.Weights);
            var says = Sentence(one, "says", facts);
            return one.RequiredText("from") is { } from && weight is { } known && says is var (sentence, condition)
                ? new EvidenceEntry(from, sentence, condition, known)
                : null;
        });
        return input.RequiredText("id") is { } id && input.LongText("question") is { } question ? new() { Id = id, Question = question, Evidence = evidence } : null;
    }

    private static RuleEntry? Rule(InputObject input, Dictionary<string, Publication> sources, Dictionary<string, FactEntry> facts)
    {
        foreach (var name in FollowsForRule) input.Has(name);
        var source = input.RequiredObject("source", one =>
        {
            if (one.RequiredText("id") is not { } id || one.LongText("at") is not { } at) return null;
            if (sources.TryGetValue(id, out var publication)) return publication.At(at);
            one.Refuse("id", "the id of one of the sources");
            return null;
        });
        var force = input.RequiredChoice("force", ForceNames.All);
        var applies = input.Has("appliesWhen") ? Sentence(input, "appliesWhen", facts) : null;
        var requires = Sentence(input, "requires", facts);
        var (id, hash, title, because, remedy) = (input.RequiredText("id"), input.RequiredText("hash"), input.LongText("title"), input.LongText("because"), input.LongText("remedy"));
        var (from, until, confidential) = (input.Day("from"), input.Day("until"), input.YesNo("confidential") ?? false);
        var (statements, reasons) = (input.Texts("statements") ?? [], input.Texts("reasons") ?? []);
        if (id is null || hash is null || title is null || because is null || remedy is null || source is null || force is null || requires is not var (sentence, condition)) return null;
        return new()
        {
            Id = id,
            Hash = hash,
            Title = title,
            Force = force.Value,
            AppliesWhenSentence = applies?.Sentence,
            AppliesWhen = applies?.Condition,
            RequiresSentence = sentence,
            Requires = condition,
            Because = because,
            Remedy = remedy,
            Confidential = confidential,
            Source = source,
            InForce = new(from, until),
            Statements = statements,
            Reasons = reasons,
            Facts = [],
            DerivedFacts = [],
            Attributes = [],
            History = [],
        };
    }

    private static (string Sentence, ConditionEntry Condition)? Sentence(InputObject input, string name, Dictionary<string, FactEntry> facts)
    {
        (string, ConditionEntry)? read = null;
        input.RequiredObject(name, one =>
        {
            if (one.LongText("sentence") is { } sentence && one.RequiredObject("condition", condition => Condition(condition, facts, 0)) is { } condition) read = (sentence, condition);
            return "";
        });
        return read;
    }

    private static ConditionEntry? Condition(InputObject input, Dictionary<string, FactEntry> facts, int depth)
    {
        if (depth > Deepest) input.Refuse("not", "a condition less deep");
        else if (input.Has("not")) return Of(ConditionShape.Not, input.Object("not", one => Condition(one, facts, depth + 1)) is { } operand ? [operand] : []);
        else if (input.Has("all")) return Of(ConditionShape.All, input.Objects("all", one => Condition(one, facts, depth + 1)) ?? []);
        else if (input.Has("any")) return Of(ConditionShape.Any, input.Objects("any", one => Condition(one, facts, depth + 1)) ?? []);
        else if (input.Has("derived")) return new() { Shape = ConditionShape.Derived, Id = input.Text("derived") };
        else if (input.RequiredText("fact") is { } id && facts.TryGetValue(id, out var fact)) return new() { Shape = ConditionShape.Fact, Id = id, Test = Test(input, fact.Kind) };
        else input.Refuse("fact", "the id of one of the facts");
        return null;

        static ConditionEntry Of(ConditionShape shape, IReadOnlyList<ConditionEntry> operands) => new() { Shape = shape, Operands = operands };
    }

    private static TestEntry Test(InputObject input, string kind) => new()
    {
        Is = input.YesNo("is"),
        AtLeast = Limit(input, "atLeast", kind),
        Above = Limit(input, "above", kind),
        AtMost = Limit(input, "atMost", kind),
        Below = Limit(input, "below", kind),
        OneOf = input.Texts("oneOf"),
        IncludesAny = input.Texts("includesAny"),
        WithinDaysBeforeAsOf = input.Count("withinDaysBeforeAsOf"),
        OnOrBeforeAsOf = input.YesNo("onOrBeforeAsOf") ?? false,
        IsAnswered = input.YesNo("isAnswered") ?? false,
    };

    private static object? Limit(InputObject input, string name, string kind) => kind switch
    {
        "count" => input.Count(name),
        "amount" => input.Number(name),
        "day" => input.Day(name),
        _ => null,
    };
}
