namespace GroupTherapy.Cohorts;

/// <summary>The documents the rules of groups and sessions come from.</summary>
public static class Sources
{
    /// <summary>The practice review on online groups.</summary>
    public static Publication Weinberg2020 => PracticeLiterature.Weinberg2020;

    /// <summary>The article for therapists on online groups.</summary>
    public static Publication GoodTherapy => PracticeLiterature.GoodTherapy;

    /// <summary>The systematic review of open and closed groups; its abstract was read, and no more.</summary>
    public static Publication OpenAndClosedGroups { get; } = new(
        "open-and-closed-groups-2024",
        "Systematic review of open and closed therapy groups, 27 articles. American Journal of Psychotherapy (2024). doi:10.1176/appi.psychotherapy.20230026");

    /// <summary>The federal guide on group teletherapy.</summary>
    public static Publication GroupTeletherapyGuide { get; } = new(
        "hhs-group-teletherapy",
        "U.S. Department of Health and Human Services, telehealth.hhs.gov, best-practice guide: Group teletherapy");
}
