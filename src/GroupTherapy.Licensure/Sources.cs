namespace GroupTherapy.Licensure;

/// <summary>The documents the licensure rules come from.</summary>
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

    /// <summary>The text of PSYPACT, as one member enacted it.</summary>
    public static Publication Psypact { get; } = new(
        "psypact",
        "Psychology Interjurisdictional Compact, as D.C. Law 23-190 section 2 enacts it; other members number its articles their own way");

    /// <summary>The text of the Counseling Compact, as one member enacted it.</summary>
    public static Publication CounselingCompact { get; } = new(
        "counseling-compact",
        "Counseling Compact, as D.C. Law 25-238 enacts it");

    internal static Passage StateLicensing { get; } = Weinberg2020.At("Ethics: Confidentiality, State Licensing, Informed Consent");

    internal static Passage MakingEffective { get; } = GoodTherapy.At("Making Digital Group Treatment Effective");
}
