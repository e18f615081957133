namespace GroupTherapy.Cohorts;

/// <summary>One edition of one platform that the practice approves, and the days on which it does.</summary>
/// <param name="Name">The platform's name, as the practice writes it.</param>
/// <param name="Edition">The edition or plan.</param>
/// <param name="From">The first day of the approval.</param>
/// <param name="Until">The first day on which it no longer stands; null while no end is set.</param>
public sealed record PlatformApproval(string Name, string Edition, LocalDate From, LocalDate? Until = null)
{
    internal Platform Platform => new(Name, Edition);
}
