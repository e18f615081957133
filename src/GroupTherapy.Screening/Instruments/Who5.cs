namespace GroupTherapy.Screening;

/// <summary>WHO-5: well-being, where more is better. Five items of 0 to 5 points over the last 2 weeks; raw total 0 to 25.</summary>
/// <remarks>
/// Missing answers: any blank leaves no total, because no published rule was seen. The source gives no bands.
/// Source: help.valant.com; INSPQ information sheet 14.
/// </remarks>
public sealed class Who5 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Five answers in item order, each 0 to 5; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Who5(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "who-5",
        Name = "WHO-5",
        ItemCount = 5,
        Lowest = 0,
        Highest = 5,
        Window = "last 2 weeks",
        Licence = "Sources disagree (public domain with mention of the source, or CC BY-NC-SA 3.0 IGO): the host checks. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "https://help.valant.com/who-five-well-being-index-who-5",
            "INSPQ, information sheet 14, https://www.inspq.qc.ca/",
            "Millisecond WHO-5 manual, for the window, https://www.millisecond.com/download/library/v6/who5/who5.manual",
        ],
    };

    /// <summary>The raw total times four: 0 to 100. A change of 10 or more is significant. Null without a total.</summary>
    public int? Percent => (int?)Score.Total * 4;

    /// <summary>Whether the raw total is below 13, which asks for an assessment of depression. Null without a total.</summary>
    public bool? IsPoorWellBeing => !TotalIsAtLeast(13);
}
