using GroupTherapy.Licensure.Data;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Tool.Approvals;

/// <summary>What a person can approve: a rule, a parameter of a policy, what a rulebook says of itself, the data of one jurisdiction.</summary>
/// <param name="Id">The rule's id; the rulebook's id and the parameter's, such as <c>screening/online#minimumAttendancePercent</c>, or <c>#description</c>; or <c>data/</c> and a jurisdiction.</param>
/// <param name="Says">Its title, its question or its name, for whoever reads the file.</param>
/// <param name="Hash">SHA-256 of all it says, the facts a rule asks for and their limits included.</param>
/// <param name="Rulebook">The id of the rulebook it belongs to; <c>data</c> for data.</param>
internal sealed record Approvable(string Id, string Says, string Hash, string Rulebook)
{
    /// <summary>What data belong to in place of a rulebook.</summary>
    public const string Data = "data";

    /// <summary>Every rulebook of this release, and these data.</summary>
    public static IReadOnlyList<Approvable> All(LicensureData data) => [.. BuiltIn.Rulebooks().SelectMany(Of), .. Of(data)];

    /// <summary>A rulebook's rules, what it leaves to the practice to choose, and what it says of itself.</summary>
    public static IEnumerable<Approvable> Of(RulebookEntry rulebook)
    {
        foreach (var rule in rulebook.Rules) yield return new(rule.Id, rule.Title, rule.Hash, rulebook.Id);
        if (rulebook.Description is { } description) yield return new($"{rulebook.Id}#description", description.Title, description.Hash, rulebook.Id);
        foreach (var parameter in rulebook.Parameters) yield return new($"{rulebook.Id}#{parameter.Id}", CatalogueWords.Of(parameter), parameter.Hash, rulebook.Id);
    }

    /// <summary>The data of each jurisdiction.</summary>
    public static IEnumerable<Approvable> Of(LicensureData data) =>
        Jurisdictions.All.Select(jurisdiction => new Approvable($"{Data}/{jurisdiction}", $"Licensure data of {data[jurisdiction].Name}: {DataReach.Of(data, jurisdiction)}", data.HashOf(jurisdiction), Data));
}
