namespace GroupTherapy.Rules.Catalogue;

/// <summary>Tells in words what a rule says otherwise than before.</summary>
internal static class RuleWords
{
    internal static IReadOnlyList<RuleChange> Between(RulebookEntry former, RuleEntry before, RulebookEntry latter, RuleEntry after)
    {
        RuleChange[] own =
        [
            new("title", before.Title, after.Title),
            new("force", ForceOf(before), ForceOf(after)),
            new("in force", before.InForce.ToString(), after.InForce.ToString()),
            new("applies when", before.AppliesWhenSentence ?? "", after.AppliesWhenSentence ?? ""),
            new("requires", before.RequiresSentence, after.RequiresSentence),
            new("because", before.Because, after.Because),
            new("remedy", before.Remedy, after.Remedy),
            new("source", Of(before.Source), Of(after.Source)),
            new("findings are for", Reader(before), Reader(after)),
            new("statements", string.Join(" ", before.Statements), string.Join(" ", after.Statements)),
            new("reasons", string.Join(" ", before.Reasons), string.Join(" ", after.Reasons)),
        ];
        var facts = before.DerivedFacts.Union(after.DerivedFacts).Select(id => new RuleChange(id, Of(former.DerivedFacts.FirstOrDefault(fact => fact.Id == id)), Of(latter.DerivedFacts.FirstOrDefault(fact => fact.Id == id))))
            .Concat(before.Facts.Union(after.Facts).Select(id => new RuleChange(id, Of(former.Facts.FirstOrDefault(fact => fact.Id == id)), Of(latter.Facts.FirstOrDefault(fact => fact.Id == id)))));
        return [.. own.Concat(facts).Where(change => change.Before != change.After)];
    }

    private static string ForceOf(RuleEntry rule) => ForceNames.NameOf(rule.Force) + (rule.ForceWhen is { } when ? $", {ForceNames.NameOf(when.Force)} where the policy chooses {when.Chosen.Name}" : "");

    private static string Of(Passage source) => $"{source.Publication.Citation}, \"{source.Section}\"";

    private static string Of(DerivedFactEntry? fact) => fact is null ? "" : $"{fact.Question} By {string.Join("; ", fact.Evidence.Select(Of))}";

    private static string Of(EvidenceEntry evidence) => $"{evidence.From} ({evidence.Sentence}{WeightOf(evidence.Weight)}{(evidence.CountsWhen is null ? "" : $", policy: {evidence.CountsWhen.Name}")})";

    private static string Of(FactEntry? fact) => fact is null ? "" : string.Join(" ", new[]
    {
        fact.Question,
        fact.Choices.Count > 0 ? $"One of {string.Join(", ", fact.Choices)}." : $"A {fact.Kind} answer{(fact.Unit is null ? "" : $" in {fact.Unit}")}.",
        fact.Form is { } form ? $"By {form.Name}, {(form.IsDated ? "dated" : "undated")}." : "",
        fact.Resolution is { } resolution ? $"{resolution.Words(fact.Kind)}." : "",
    }).TrimEnd();

    private static string WeightOf(EvidenceWeight weight) => weight switch
    {
        EvidenceWeight.ForOnly => ", a no says nothing",
        EvidenceWeight.AgainstOnly => ", a yes says nothing",
        _ => "",
    };

    private static string Reader(RuleEntry rule) => rule.Confidential ? "the clinician alone" : "everyone concerned";
}
