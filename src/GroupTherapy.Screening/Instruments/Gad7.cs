namespace GroupTherapy.Screening;

/// <summary>GAD-7: how severe anxiety is. Seven items of 0 to 3 points over the last 2 weeks; total 0 to 21.</summary>
/// <remarks>
/// Bands: 0-4 minimal, 5-9 mild, 10-14 moderate, 15-21 severe.
/// Missing answers: any blank leaves no total, because no authoritative rule for scaling up was seen.
/// Source: LOINC 69729-2 (PHQ-SADS panel).
/// </remarks>
public sealed class Gad7 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Seven answers in item order, each 0 to 3; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Gad7(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "gad-7",
        Name = "GAD-7",
        ItemCount = 7,
        Lowest = 0,
        Highest = 3,
        Window = "last 2 weeks",
        LoincPanel = "69737-5",
        LoincTotal = "70274-6",
        LoincItems = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
        Licence = Phq9.Form.Licence,
        Sources =
        [
            "LOINC 69729-2 (PHQ-SADS panel), https://loinc.org/69729-2",
            "R package cliot, gad7_anxiety_screen, https://rdrr.io/cran/cliot/man/gad7_anxiety_screen.html",
        ],
        Bands = [(0, "minimal"), (5, "mild"), (10, "moderate"), (15, "severe")],
    };
}
