namespace GroupTherapy;

/// <summary>Where a chain of records is broken: from here on, and in what came before, nothing proves that the records are those that were written.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record BrokenLink(long Line, string Found, string Expected);
