namespace GroupTherapy.Cohorts;

/// <summary>An agreement with the platform's vendor under HIPAA, and the days on which it is in force.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it no longer holds; null while no end is agreed.</param>
public sealed record BusinessAssociateAgreement(LocalDate From, LocalDate? Until = null);
