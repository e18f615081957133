namespace GroupTherapy.Rules.Catalogue;

/// <summary>What facts are answered with.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Name">The name people use.</param>
/// <param name="IsDated">Whether its answers age.</param>
public sealed record FormEntry(string Id, string Name, bool IsDated);
