namespace GroupTherapy.Rules;

/// <summary>A value that carries the day it was made: a form, an assessment, a signed document.</summary>
public interface IDated
{
    /// <summary>The day it was made.</summary>
    LocalDate On { get; }
}
