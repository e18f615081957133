namespace GroupTherapy;

/// <summary>A record that cannot be written. The message says which part, what was found and what was expected, and never repeats what might tell of a person.</summary>
public sealed class RecordException : Exception
{
    internal RecordException(string message)
        : base(message)
    {
    }
}
