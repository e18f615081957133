namespace GroupTherapy.Rules;

/// <summary>A rulebook that cannot be built; the message says which rule, what was found and what was expected.</summary>
public sealed class RulebookException : Exception
{
    /// <param name="message">Which rule, what was found and what was expected.</param>
    public RulebookException(string message)
        : base(message)
    {
    }
}
