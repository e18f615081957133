namespace GroupTherapy.Screening;

/// <summary>MSI-BPD: a screen for borderline personality disorder. Ten items, 1 for yes and 0 for no; total 0 to 10.</summary>
/// <remarks>
/// A screen is not a diagnosis.
/// Missing answers: any blank leaves no total, because no published rule was seen. The source gives no bands.
/// Source: Zanarini et al. 2003.
/// </remarks>
public sealed class MsiBpd : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Ten answers in item order, each 0 or 1; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public MsiBpd(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "msi-bpd",
        Name = "MSI-BPD",
        ItemCount = 10,
        Lowest = 0,
        Highest = 1,
        Licence = "Copyright of its authors (unverified); the host holds its own permission. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "Zanarini et al. 2003, https://pubmed.ncbi.nlm.nih.gov/14744082/",
            "French adolescents, https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-020-02643-8/tables/2",
        ],
    };

    /// <summary>Whether the total is 7 or more (sensitivity .81, specificity .85). Null without a total.</summary>
    public bool? IsPositive => TotalIsAtLeast(7);
}
