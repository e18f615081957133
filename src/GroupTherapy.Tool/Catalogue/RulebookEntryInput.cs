namespace GroupTherapy.Tool.Catalogue;

/// <summary>Reads a rulebook that <see cref="RulebookEntryJson"/> wrote: its text, and of what is generated from it the sentences and hashes that people compare.</summary>
internal static class RulebookEntryInput
{
    private static readonly string[] Follows = ["sourceAttributes", "derivedFacts"];
    private static readonly string[] FollowsForRule = ["inForce", "facts", "derivedFacts", "boundaries", "sourceAttributes", "history"];

    /// <summary>The exported rulebook; null with a fault when it is none.</summary>
    public static ExportedRulebook? Read(InputObject input)
    {
        var (hash, text) = (input.RequiredText("hash"), input.RequiredJson("rulebook"));
        var description = input.Object("description", Description);
        var rules = input.RequiredObject("generated", generated =>
        {
            foreach (var name in Follows) generated.Has(name);
            return generated.RequiredObjects("rules", Rule);
        });
        return hash is null || text is null || rules is null ? null : new(hash, text, description, rules);
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

    private static ExportedRule? Rule(InputObject input)
    {
        foreach (var name in FollowsForRule) input.Has(name);
        var (id, hash, requires) = (input.RequiredText("id"), input.RequiredText("hash"), input.LongText("requires"));
        var applies = input.Has("appliesWhen") ? input.LongText("appliesWhen") : null;
        return id is null || hash is null || requires is null ? null : new(id, hash, applies, requires);
    }
}
