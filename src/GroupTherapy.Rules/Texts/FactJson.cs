namespace GroupTherapy.Rules.Texts;

/// <summary>A fact in the text of a rulebook, written and read here alone: what a fact declares stands in its entry.</summary>
internal static class FactJson
{
    private static readonly IReadOnlyList<(string Choice, string Name)> Kinds = [.. new[] { "yes/no", "count", "amount", "choice", "day", "codes" }.Select(kind => (kind, kind))];

    internal static JsonMembers Of(FactEntry fact) => new JsonMembers()
        .With("id", fact.Id)
        .With("question", fact.Question)
        .With("kind", fact.Kind)
        .With("unit", fact.Unit)
        .With("choices", fact.Choices.Count == 0 ? null : fact.Choices)
        .With("form", fact.Form is { } form ? new JsonMembers().With("id", form.Id).With("name", form.Name).With("dated", form.IsDated) : null)
        .With("resolution", fact.Resolution is { } resolution ? Of(resolution) : null);

    internal static FactEntry Read(JsonPlace place)
    {
        place.Of("id", "question", "kind", "unit", "choices", "form", "resolution");
        return new()
        {
            Id = place["id"].Id,
            Question = place["question"].Text,
            Kind = place["kind"].OneOf(Kinds),
            Unit = place.Find("unit")?.Text,
            Choices = place.Find("choices")?.Texts ?? [],
            Form = place.Find("form")?.Of("id", "name", "dated") is { } form ? new(form["id"].Id, form["name"].Text, form["dated"].YesNo) : null,
            Resolution = place.Find("resolution")?.Of("counts", "graver", "supersededBy", "ages") is { } resolution
                ? new(resolution["counts"].OneOf(ResolutionEntry.Kinds), resolution["graver"].OneOf(ResolutionEntry.Gravers), resolution.Find("supersededBy")?.Id, resolution.Find("ages")?.YesNo ?? false)
                : null,
        };
    }

    private static JsonMembers Of(ResolutionEntry resolution) => new JsonMembers()
        .With("counts", ResolutionEntry.Kinds.First(kind => kind.Choice == resolution.Kind).Name)
        .With("graver", ResolutionEntry.Gravers.First(graver => graver.Choice == resolution.Graver).Name)
        .With("supersededBy", resolution.SupersededBy)
        .With("ages", resolution.Ages ? true : null);
}
