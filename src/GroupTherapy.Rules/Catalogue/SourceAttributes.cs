using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Rules.Catalogue;

/// <summary>Reading rules for the 13 source attributes: which data are used is computed from their facts.</summary>
internal static class SourceAttributes
{
    internal const string NotUsed = "not used";

    private const string NotDeclared = "not declared";

    private static readonly (DataElement Element, string Name)[] Elements =
    [
        (DataElement.Race, "Use of race"),
        (DataElement.Ethnicity, "Use of ethnicity"),
        (DataElement.Language, "Use of language"),
        (DataElement.SexualOrientation, "Use of sexual orientation"),
        (DataElement.GenderIdentity, "Use of gender identity"),
        (DataElement.Sex, "Use of sex"),
        (DataElement.DateOfBirth, "Use of date of birth"),
        (DataElement.SocialDeterminants, "Use of social determinants of health data"),
        (DataElement.HealthStatusAssessments, "Use of health status assessments data"),
    ];

    internal static IReadOnlyList<SourceAttributeEntry> Of<TSubject>(Rulebook<TSubject> rulebook, IReadOnlyList<Rule<TSubject>> rules, IReadOnlyList<Revision> revisions)
    {
        var facts = rules.SelectMany(rule => rule.FactsUsed()).Distinct().ToList();
        var citations = rules.GroupBy(rule => rule.Source.Publication).Select(same => $"{same.Key.Citation}, {string.Join("; ", same.Select(rule => $"\"{rule.Source.Section}\"").Distinct())}");
        return
        [
            new(1, "Bibliographic citation of the intervention", string.Join(". ", citations), []),
            new(2, "Developer of the intervention", rulebook.Description?.Developer ?? NotDeclared, []),
            new(3, "Funding source of the technical implementation", rulebook.Description?.Funding ?? NotDeclared, []),
            new(4, "Release and revision dates", revisions.Count == 0 ? NotDeclared : string.Join("; ", revisions.Select(Dated)), []),
            .. Elements.Select(element => Used((int)element.Element, element.Name, rulebook.Facts.DataUsed(element.Element)?.Intersect(facts))),
        ];
    }

    private static string Dated(Revision revision) => $"{revision.Version} {(revision.ReleasedOn is { } day ? $"released {Iso.Format(day)}" : "not yet released")}";

    private static SourceAttributeEntry Used<TSubject>(int number, string name, IEnumerable<Fact<TSubject>>? used)
    {
        if (used is null) return new(number, name, NotDeclared, []);
        string[] ids = [.. used.Select(fact => fact.Id)];
        return new(number, name, ids.Length == 0 ? NotUsed : $"used: {string.Join(", ", ids)}", ids);
    }
}
