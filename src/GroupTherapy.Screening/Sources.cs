namespace GroupTherapy.Screening;

/// <summary>The documents the screening rules come from.</summary>
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

    /// <summary>The triage of the C-SSRS screener.</summary>
    public static Publication ColumbiaTriage { get; } = new(
        "columbia-triage",
        "Clinical triage guidelines using the C-SSRS (Columbia-Suicide Severity Rating Scale screener)");

    internal static Passage PregroupScreening { get; } = Weinberg2020.At("Pregroup Screening and Case Example");

    internal static Passage Frame { get; } = Weinberg2020.At("Managing the frame of the treatment");

    internal static Passage MakingEffective { get; } = GoodTherapy.At("Making Digital Group Treatment Effective");
}
