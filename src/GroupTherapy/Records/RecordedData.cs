namespace GroupTherapy;

/// <summary>The licensure data that a decision rested on.</summary>
/// <param name="Version">The pack's version.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="AsKnown">The day as of which it was known; null for all that the pack held.</param>
public sealed record RecordedData(string Version, string Hash, LocalDate? AsKnown);
