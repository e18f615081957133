namespace GroupTherapy.Rules.Texts;

/// <summary>Reads what <see cref="RulebookWriter"/> writes, with facts of the caller's own in it.</summary>
/// <param name="text">The text, parsed.</param>
/// <param name="set">The set that the facts are of.</param>
/// <param name="factOf">The fact of the set that an entry of the text is.</param>
internal sealed class RulebookReader<TSubject>(JsonPlace text, FactSet<TSubject> set, Func<JsonPlace, FactEntry, Fact<TSubject>> factOf)
{
    private readonly Dictionary<string, Fact<TSubject>> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DerivedFact<TSubject>?> _derived = new(StringComparer.Ordinal);
    private readonly List<PolicyParameter> _parameters = [];

    /// <summary>The rulebook, when the text is the one way to write it.</summary>
    internal Rulebook<TSubject> Read()
    {
        var rulebook = Build();
        Compare(RulebookWriter.MembersOf(rulebook));
        return rulebook;
    }

    internal Rulebook<TSubject> Build()
    {
        text.Of(RulebookWriter.Id, RulebookWriter.Version, RulebookWriter.Days, RulebookWriter.Parameters, RulebookWriter.Facts, RulebookWriter.Derived, RulebookWriter.Rules);
        var (id, version) = (text[RulebookWriter.Id].Id, text[RulebookWriter.Version].Text);
        foreach (var (place, fact) in FactsOf(text))
        {
            if (_facts.ContainsKey(fact.Id)) throw JsonPlace.Fault(place.Path, $"the fact '{fact.Id}' twice", "it once");
            _facts.Add(fact.Id, factOf(place, fact));
        }

        _parameters.AddRange(text[RulebookWriter.Parameters].Items.Select(ParameterJson.Read));
        var days = text.Find(RulebookWriter.Days);
        var age = days is { IsObject: true } chosen ? ParameterJson.Find<NumberParameter>(chosen.Of("parameter"), _parameters) : null;
        Rule<TSubject>[] rules = [.. text[RulebookWriter.Rules].Items.Select(ReadRule)];
        return new(id, version, set, rules, age is null ? days?.Number(0, int.MaxValue) : null, age, _parameters, CanonicalJson.Of(text.Value));
    }

    /// <summary>The facts in the text of a rulebook, and where each stands.</summary>
    internal static IEnumerable<(JsonPlace Place, FactEntry Fact)> FactsOf(JsonPlace text) => text[RulebookWriter.Facts].Items.Select(place => (place, FactJson.Read(place)));

    /// <summary>No two texts give one rulebook: what was read, written out, is the text. The facts are the caller's, and may be in another order and other words by now.</summary>
    private void Compare(JsonMembers written)
    {
        foreach (var member in written.Where(member => member.Key != RulebookWriter.Facts))
        {
            var stands = text[member.Key];
            if (CanonicalJson.Of(stands.Value) != CanonicalJson.Of(member.Value)) throw JsonPlace.Fault(stands.Path, "what is written otherwise than its rules are", "each thing that its rules refer to, once and in their order");
        }

        if (((List<object>)written[RulebookWriter.Facts]).Count != _facts.Count) throw text[RulebookWriter.Facts].Unfit("the facts that its rules ask for");
    }

    private Rule<TSubject> ReadRule(JsonPlace place)
    {
        place.Of("id", "title", "force", "forceWhen", "from", "until", "appliesWhen", "requires", "because", "remedy", "confidential", "source", "statements", "reasons");
        var source = place["source"].Of("id", "citation", "section");
        return new()
        {
            Id = place["id"].Text,
            Title = place["title"].Text,
            Source = new Publication(source["id"].Text, source["citation"].Text).At(source["section"].Text),
            InForce = new(place.Find("from")?.Day, place.Find("until")?.Day),
            Force = place["force"].OneOf(RulebookWriter.Forces),
            ForceWhen = place.Find("forceWhen")?.Of("parameter", "force") is { } when ? new(ParameterJson.Find<YesNoParameter>(when, _parameters), when["force"].OneOf(RulebookWriter.Forces)) : null,
            AppliesWhen = place.Find("appliesWhen") is { } applies ? Conditions.Read(applies) : null,
            Requires = Conditions.Read(place["requires"]),
            Because = place["because"].Text,
            Remedy = place["remedy"].Text,
            Confidential = place["confidential"].YesNo,
            Statements = place["statements"].Texts,
            Reasons = place["reasons"].Texts,
        };
    }

    private ConditionReader<TSubject> Conditions => field ??= new(_facts, _parameters, ReadDerived);

    private DerivedFact<TSubject> ReadDerived(JsonPlace named)
    {
        var id = named.Text;
        if (_derived.TryGetValue(id, out var known)) return known ?? throw named.Unfit("a derived fact that does not rest on itself");
        var entries = text[RulebookWriter.Derived].Items.Where(entry => entry["id"].Text == id).ToList();
        if (entries.Count != 1) throw named.Unfit("the id of one of the derived facts");
        _derived.Add(id, null);
        var place = entries[0].Of("id", "question", "evidence");
        if (place["evidence"].Items.Count == 0) throw place["evidence"].Unfit("some evidence");
        var fact = new DerivedFact<TSubject>(place["id"].Id, place["question"].Text, [.. place["evidence"].Items.Select(ReadEvidence)]);
        _derived[id] = fact;
        return fact;
    }

    private Evidence<TSubject> ReadEvidence(JsonPlace place)
    {
        place.Of("from", "weight", "says", "countsWhen");
        return new(place["from"].Text, Conditions.Read(place["says"]), place["weight"].OneOf(RulebookWriter.Weights))
        {
            CountsWhen = place.Find("countsWhen") is { } when ? ParameterJson.Find<YesNoParameter>(when.Of("parameter"), _parameters) : null,
        };
    }
}
