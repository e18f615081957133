namespace GroupTherapy.Rules.Texts;

/// <summary>Finds the host's facts by their entries in a text. A question and a form's name may be worded otherwise by now; anything else is another fact.</summary>
internal static class HostFacts
{
    internal static Fact<TSubject> Find<TSubject>(this FactSet<TSubject> facts, JsonPlace place, FactEntry entry)
    {
        var fact = facts.Find(entry.Id) ?? throw JsonPlace.Fault(place.Path, $"fact '{entry.Id}'", "a fact of the rulebook's own set, which has none of that id");
        var known = FactEntry.Of(fact);
        Match("kind", entry.Kind, known.Kind);
        Match("unit", entry.Unit, known.Unit);
        Match("form", FormOf(entry), FormOf(known));
        Match("resolution", entry.Resolution?.ToString(), known.Resolution?.ToString());
        Match("choices", string.Join(", ", entry.Choices), string.Join(", ", known.Choices));
        return fact;

        void Match(string part, string? found, string? expected)
        {
            if (found != expected) throw JsonPlace.Fault(place.Path, $"fact '{entry.Id}' with the {part} '{found}'", $"the {part} '{expected}'");
        }
    }

    private static string FormOf(FactEntry fact) => fact.Form is { } form ? $"{form.Id}{(form.IsDated ? ", dated" : "")}" : "";
}
