namespace GroupTherapy.Screening;

/// <summary>PHQ-9: how severe depression is. Nine items of 0 to 3 points over the last 2 weeks; total 0 to 27.</summary>
/// <remarks>
/// Bands: 0-4 minimal, 5-9 mild, 10-14 moderate, 15-19 moderately severe, 20-27 severe.
/// Missing answers: with one or two blank the sum is scaled to nine items and rounded half up; with three or more there is no total
/// (CMS, OASIS-E edit -5910; the tie rule is not in the edit that was seen, and half up is the graver reading).
/// The interview form of CMS that stops after two items therefore has no total here, and no item nine; its LOINC codes are others.
/// Source: LOINC 44261-6 for the bands.
/// </remarks>
public sealed class Phq9 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Nine answers in item order, each 0 to 3; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Phq9(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "phq-9",
        Name = "PHQ-9",
        ItemCount = 9,
        Lowest = 0,
        Highest = 3,
        Window = "last 2 weeks",
        LoincPanel = "44249-1",
        LoincTotal = "44261-6",
        LoincItems = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"],
        Licence = "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant "
            + "from Pfizer Inc. No permission required to reproduce, translate, display or distribute. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "LOINC 44261-6, https://cdn.loinc.org/44261-6",
            "LOINC 69729-2 (PHQ-SADS panel), https://loinc.org/69729-2",
            "CMS OASIS-E data specifications v3.00.1, edit -5910",
            "HL7 US Behavioral Health Profiles, QuestionnaireResponse phq-9-example-1",
            "Arroll et al. 2010, https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530",
        ],
        MostProrated = 2,
        Bands = [(0, "minimal"), (5, "mild"), (10, "moderate"), (15, "moderately-severe"), (20, "severe")],
    };

    /// <summary>Item nine, on thoughts of death or self-harm: 0 to 3, and 1 or more is positive. Null when blank.</summary>
    /// <remarks>Never filled in from the other items: a prorated total says nothing of suicide.</remarks>
    public int? ItemNine => Items[8];
}
