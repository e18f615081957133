namespace GroupTherapy.Tool.Catalogue;

/// <summary>A rulebook, and what is certain of its rules whatever is answered.</summary>
internal sealed record AnalysedRulebook(RulebookEntry Rulebook, RulebookAnalysis Analysis)
{
    /// <summary>The title of one of its rules.</summary>
    public string TitleOf(string rule) => Rulebook.Rules.First(one => one.Id == rule).Title;
}
