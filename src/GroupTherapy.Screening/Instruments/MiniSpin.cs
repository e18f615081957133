namespace GroupTherapy.Screening;

/// <summary>Mini-SPIN: a first look for social anxiety. Three items of 0 to 4 points; total 0 to 12.</summary>
/// <remarks>
/// Missing answers: any blank leaves no total, because no published rule was seen. The source gives no bands.
/// Source: Seeley-Wait et al. 2009.
/// </remarks>
public sealed class MiniSpin : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Three answers in item order, each 0 to 4; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public MiniSpin(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "mini-spin",
        Name = "Mini-SPIN",
        ItemCount = 3,
        Lowest = 0,
        Highest = 4,
        Licence = Spin.Form.Licence,
        Sources =
        [
            "Seeley-Wait et al. 2009, http://www.psychiatrist.com/PCC/article/Pages/2009/v11n05/v11n0508.aspx",
            "German norms, https://pmc.ncbi.nlm.nih.gov/articles/PMC5702247",
        ],
    };

    /// <summary>Whether the total is 6 or more, which finds about nine in ten people with social anxiety disorder. Null without a total.</summary>
    public bool? IsElevated => TotalIsAtLeast(6);
}
