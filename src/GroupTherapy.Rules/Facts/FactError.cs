namespace GroupTherapy.Rules.Facts;

/// <summary>A fact that could not be read. It names the fact and the kind of failure, never a value.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Problem">What went wrong: the name of the exception type.</param>
public sealed record FactError(string Fact, string Problem);
