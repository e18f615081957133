namespace GroupTherapy.Licensure;

/// <summary>The documents the licensure rules come from.</summary>
public static class Sources
{
    /// <summary>The practice review on online groups.</summary>
    public static Publication Weinberg2020 => PracticeLiterature.Weinberg2020;

    /// <summary>The article for therapists on online groups.</summary>
    public static Publication GoodTherapy => PracticeLiterature.GoodTherapy;

    /// <summary>The text of PSYPACT, as one member enacted it.</summary>
    public static Publication Psypact { get; } = new(
        "psypact",
        "Psychology Interjurisdictional Compact, as D.C. Law 23-190 section 2 enacts it; other members number its articles their own way");

    /// <summary>The text of the Counseling Compact, as one member enacted it.</summary>
    public static Publication CounselingCompact { get; } = new(
        "counseling-compact",
        "Counseling Compact, as D.C. Law 25-238 enacts it");
}
