namespace GroupTherapy.Rules;

/// <summary>A rulebook that cannot be built; the message says which rule, what was found and what was expected.</summary>
public sealed class RulebookException : Exception
{
    internal RulebookException(string message)
        : base(message)
    {
    }
}
