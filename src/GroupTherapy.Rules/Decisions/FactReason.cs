namespace GroupTherapy.Rules;

/// <summary>One fact that made a finding what it is.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Value">The answer - a bool, a number, a text, a day or a list of texts - or null when unknown.</param>
/// <param name="Needed">The answer that would keep the duty, in words.</param>
public sealed record FactReason(string Fact, object? Value, string Needed)
{
    /// <summary>The fact's id: answers are never printed.</summary>
    public override string ToString() => Fact;
}
