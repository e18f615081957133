namespace GroupTherapy.Screening;

/// <summary>PHQ-2: a first look for depression. The first two items of the PHQ-9, 0 to 3 points over the last 2 weeks; total 0 to 6.</summary>
/// <remarks>
/// Missing answers: both items are required, otherwise there is no total. The source gives no bands.
/// It holds nothing about suicide: no result of it clears, or raises, that concern.
/// Source: Arroll et al. 2010; Kroenke et al. 2003.
/// </remarks>
public sealed class Phq2 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Two answers in item order, each 0 to 3; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Phq2(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "phq-2",
        Name = "PHQ-2",
        ItemCount = 2,
        Lowest = 0,
        Highest = 3,
        Window = "last 2 weeks",
        LoincTotal = "55758-7",
        LoincItems = ["44250-9", "44255-8"],
        Licence = Phq9.Form.Licence,
        Sources =
        [
            "Arroll et al. 2010, https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530",
            "Kroenke, Spitzer and Williams 2003, Medical Care 41(11):1284-1292, for the window",
        ],
    };

    /// <summary>Whether the total is 3 or more (sensitivity 61 %, specificity 92 %). Null without a total.</summary>
    /// <remarks>The same source gives 86 % and 78 % at 2 or more; a host that wants fewer misses reads the total.</remarks>
    public bool? IsPositive => TotalIsAtLeast(3);
}
