namespace GroupTherapy.Cohorts;

/// <summary>The documents the rules of groups and sessions come from.</summary>
public static class Sources
{
    /// <summary>The practice review on online groups.</summary>
    public static Publication Weinberg2020 { get; } = new(
        "weinberg-2020",
        "Weinberg, H. (2020). Online group psychotherapy: Challenges and possibilities during COVID-19 - A practice review. Group Dynamics: Theory, Research, and Practice 24(3), 201-211. doi:10.1037/gdn0000140");

    /// <summary>The article for therapists on online groups.</summary>
    public static Publication GoodTherapy { get; } = new(
        "goodtherapy-online-groups",
        "GoodTherapy, article for therapists on online group therapy: basics, privacy, ethics, making digital group treatment effective");

    /// <summary>The systematic review of open and closed groups; its abstract was read, and no more.</summary>
    public static Publication OpenAndClosedGroups { get; } = new(
        "open-and-closed-groups-2024",
        "Systematic review of open and closed therapy groups, 27 articles. American Journal of Psychotherapy (2024). doi:10.1176/appi.psychotherapy.20230026");

    /// <summary>The federal guide on group teletherapy.</summary>
    public static Publication GroupTeletherapyGuide { get; } = new(
        "hhs-group-teletherapy",
        "U.S. Department of Health and Human Services, telehealth.hhs.gov, best-practice guide: Group teletherapy");
}
