namespace GroupTherapy.Screening;

/// <summary>DERS-16: difficulty in regulating emotion. Sixteen items of 1 to 5 points; total 16 to 80, higher is harder.</summary>
/// <remarks>
/// Missing answers: any blank leaves no total, because no published rule was seen.
/// There is no validated cut-off and there are no bands. Never exclude anyone on this number: among 427 adults in treatment,
/// those harder to regulate at intake did better in cognitive behavioural therapy, so it can only point to the support a person needs.
/// No item is reversed (unverified): reverse none before passing them in. Source: PMC4882111; PMC5917244.
/// </remarks>
public sealed class Ders16 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Sixteen answers in item order, each 1 to 5; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Ders16(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "ders-16",
        Name = "DERS-16",
        ItemCount = 16,
        Lowest = 1,
        Highest = 5,
        Licence = "The manuscript is free to read; no licence for the items was seen, so the host checks. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC4882111",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC5917244",
        ],
    };
}
