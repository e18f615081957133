namespace GroupTherapy.Cohorts;

/// <summary>What sessions are held on: one edition of one platform, since not every edition is fit for the purpose.</summary>
/// <param name="Name">The platform's name, as the practice writes it.</param>
/// <param name="Edition">The edition or plan; null when unknown.</param>
public sealed record Platform(string Name, string? Edition);
