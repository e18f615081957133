namespace GroupTherapy.Rules;

/// <summary>A document that rules come from.</summary>
/// <param name="Id">The permanent kebab-case id, such as <c>weinberg-2020</c>.</param>
/// <param name="Citation">The full citation.</param>
public sealed record Publication(string Id, string Citation)
{
    /// <summary>One passage of the document.</summary>
    public Passage At(string section) => new(this, section);
}
