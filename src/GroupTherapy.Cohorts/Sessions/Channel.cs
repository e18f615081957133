namespace GroupTherapy.Cohorts;

/// <summary>A channel the group uses.</summary>
/// <param name="Kind">What it carries.</param>
/// <param name="Encrypted">It is encrypted; null when unknown.</param>
public sealed record Channel(ChannelKind Kind, bool? Encrypted);
