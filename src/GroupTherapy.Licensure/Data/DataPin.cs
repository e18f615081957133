namespace GroupTherapy.Licensure.Data;

/// <summary>What a host accepts as a data pack.</summary>
/// <param name="NotOlderThan">The oldest version; null for any.</param>
/// <param name="Hash">The only content, as <c>sha256:</c> and 64 hexadecimal digits; null for any.</param>
public sealed record DataPin(PackVersion? NotOlderThan = null, string? Hash = null);
