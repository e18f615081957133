namespace GroupTherapy.Screening;

/// <summary>DES-II: dissociative experiences. Twenty-eight items, each a percentage of the time in tens; total is their mean, 0 to 100.</summary>
/// <remarks>
/// Missing answers: any blank leaves no total, because no published rule was seen. The mean is not rounded. The source gives no bands.
/// No threshold excludes anyone. 30 or more is a common clinical cut-off from a weak source, and few people above it have a
/// dissociative disorder; a very high mean asks for an assessment before any group.
/// Source: manual of 1992; cps.nova.edu.
/// </remarks>
public sealed class Des2 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Twenty-eight answers in item order, each a multiple of ten from 0 to 100; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Des2(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "des-ii",
        Name = "DES-II",
        ItemCount = 28,
        Lowest = 0,
        Highest = 100,
        Step = 10,
        Licence = "Manual of 1992: may be photocopied for clinical or research use; other uses need a legal check. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "http://cps.nova.edu/~cpphelp/DES.html",
            "DES manual 1992, front page",
            "forms.serenity-bhs.org, DES-II page",
        ],
        IsMean = true,
    };
}
