namespace GroupTherapy.Rules;

/// <summary>A missing fact that a decision turns on.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Question">The question to ask.</param>
/// <param name="Alternatives">The alternative sets of forms or facts that would answer it, the best first.</param>
/// <param name="Confidential">Only rules whose findings are confidential ask for it.</param>
public sealed record Need(string Fact, string Question, IReadOnlyList<IReadOnlyList<string>> Alternatives, bool Confidential)
{
    /// <summary>The fact's id.</summary>
    public override string ToString() => Fact;
}
