namespace GroupTherapy.Screening;

/// <summary>The documents the screening rules come from.</summary>
public static class Sources
{
    /// <summary>The practice review on online groups.</summary>
    public static Publication Weinberg2020 => PracticeLiterature.Weinberg2020;

    /// <summary>The article for therapists on online groups.</summary>
    public static Publication GoodTherapy => PracticeLiterature.GoodTherapy;

    /// <summary>The triage of the C-SSRS screener.</summary>
    public static Publication ColumbiaTriage { get; } = new(
        "columbia-triage",
        "Clinical triage guidelines using the C-SSRS (Columbia-Suicide Severity Rating Scale screener)");
}
