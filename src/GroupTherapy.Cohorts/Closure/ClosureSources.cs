namespace GroupTherapy.Cohorts;

/// <summary>What admission and attendance rest on besides the documents in <see cref="Sources"/>: a review, a guide, and the practice's own policy.</summary>
public static class ClosureSources
{
    /// <summary>The systematic review of open and closed groups; its abstract was read, and no more.</summary>
    public static Publication OpenAndClosedGroups { get; } = new(
        "open-and-closed-groups-2024",
        "Systematic review of open and closed therapy groups, 27 articles. American Journal of Psychotherapy (2024). doi:10.1176/appi.psychotherapy.20230026");

    /// <summary>The federal guide on group teletherapy.</summary>
    public static Publication GroupTeletherapyGuide { get; } = new(
        "hhs-group-teletherapy",
        "U.S. Department of Health and Human Services, telehealth.hhs.gov, best-practice guide: Group teletherapy");

    /// <summary>What the practice chose when it built a rulebook. Its defaults are choices of this library, not evidence.</summary>
    public static Publication PracticePolicy { get; } = new(
        "practice-policy",
        "The practice's own policy, as chosen when the rulebook was built; the defaults are choices of this library, not evidence");

    /// <summary>Where the article asks for cohorts, and against new members each session.</summary>
    internal static Passage CohortModel { get; } = Sources.GoodTherapy.At("Making Digital Group Treatment Effective");

    /// <summary>Where the article speaks of commitment, and of bonds online.</summary>
    internal static Passage Basics { get; } = Sources.GoodTherapy.At("Online Group Therapy: The Basics");
}
