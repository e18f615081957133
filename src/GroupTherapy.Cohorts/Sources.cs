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
}
