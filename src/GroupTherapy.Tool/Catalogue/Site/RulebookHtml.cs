namespace GroupTherapy.Tool.Catalogue.Site;

/// <summary>A rulebook's page on the site: what it is for and how far it reaches, its rules by their weight, its options, and the data it uses.</summary>
internal static class RulebookHtml
{
    private const string Root = "../";

    public static SitePage Of(RulebookEntry rulebook) => new(SiteLinks.PathOf(rulebook), RulebookPage.TitleOf(rulebook), Html.Of(
        $"""
        <p class="lead">Rulebook {Html.Code(rulebook.Id)} {rulebook.Version} with the default policy.</p>
        {(rulebook.Description is { } description ? Description(rulebook, description) : Html.Empty)}<h2>Rules</h2>
        {Html.Join(rulebook.Rules.GroupBy(rule => rule.Force).OrderBy(force => force.Key).Select(force => Rules(rulebook, force)))}
        {(rulebook.Description is { } known ? Basis(known) : Html.Empty)}<h2>Policy</h2>
        {Policy(rulebook)}
        <h2>Source attributes</h2>
        <p>As 45 CFR 170.315(b)(11)(iv)(A) lists them. What is used of a person is computed from the facts.</p>
        {Attributes(rulebook.Attributes)}<h2>Sources</h2>
        {Html.List(rulebook.Sources.Select(source => Html.Of($"{Html.Link(Root + SiteLinks.PathOf(source), source.Id)}: {source.Citation}")))}{Versions(rulebook.Description?.Revisions ?? [])}<p class="hash">Hash of its rules, their facts and its options: {Html.Code(rulebook.Hash)}{(rulebook.Description is { } own ? Html.Of($"; of what this page says of it besides: {Html.Code(own.Hash)}") : Html.Empty)}</p>

        """));

    /// <summary>The 13 attributes; their numbers are the regulation's.</summary>
    public static Html Attributes(IReadOnlyList<SourceAttributeEntry> attributes) => Html.Of(
        $"""
        <ol class="attributes">
        {Html.Join(attributes.Select(attribute => Html.Of($"<li value=\"{attribute.Number}\"><strong>{attribute.Name}:</strong> {attribute.Value}</li>\n")))}</ol>

        """);

    public static Html Versions(IReadOnlyList<Revision> revisions) =>
        revisions.Count == 0 ? Html.Empty : Html.Of($"<h2>Versions</h2>\n{Html.List(revisions.Select(revision => Html.Of($"{CatalogueWords.Of(revision)}")))}");

    private static Html Description(RulebookEntry rulebook, RulebookDescription description) => Html.Of(
        $"""
        <dl>
        <dt>Purpose</dt><dd>{description.Purpose}</dd>
        <dt>Intended user</dt><dd>{description.IntendedUser}</dd>
        <dt>Population</dt><dd>{description.Population}</dd>
        <dt>Inputs</dt><dd>{description.Inputs} Every question is on the page of {Html.Link($"{Root}facts.html#{CatalogueWords.FolderOf(rulebook)}", "facts")}.</dd>
        <dt>Logic</dt><dd>{description.Logic}</dd>
        </dl>

        """);

    private static Html Rules(RulebookEntry rulebook, IGrouping<Force, RuleEntry> force) => Html.Of(
        $"""
        <h3>{Names.Of(force.Key)}</h3>
        <p>{CatalogueWords.WeightOf(force.Key)}</p>
        {Html.List(force.Select(rule => SiteLinks.Item(Root, rulebook, rule)))}
        """);

    private static Html Basis(RulebookDescription description)
    {
        var evidence = Html.List(description.Evidence.Select(note => Html.Of($"{(note.Supports ? "Supports" : "Limits")}: {note.Says} ({SiteLinks.Statements(Root, note.Statements)})")));
        return Html.Of($"<h2>Limitations</h2>\n{Html.List(description.Limitations.Select(limit => Html.Of($"{limit}")))}{(evidence.Text.Length == 0 ? Html.Empty : Html.Of($"<h2>What research says</h2>\n{evidence}"))}");
    }

    private static Html Policy(RulebookEntry rulebook) => rulebook.Parameters.Count == 0
        ? Html.Of($"<p>It has no options.</p>")
        : Html.Of($"<p>{RulebookPage.AboutPolicy}</p>\n{Html.List(rulebook.Parameters.Select(parameter => Html.Of($"{Html.Code(parameter.Id)}: {CatalogueWords.Of(parameter)}")))}");
}
