namespace GroupTherapy.Coverage.Tests;

/// <summary>What a rule says it rests on.</summary>
internal sealed record BuiltRule(string Id, Passage Source, IReadOnlyList<string> Statements, IReadOnlyList<string> Reasons)
{
    public IEnumerable<string> Named => Statements.Concat(Reasons);
}
