namespace GroupTherapy.Screening;

/// <summary>SPIN: social anxiety. Seventeen items of 0 to 4 points; total 0 to 68.</summary>
/// <remarks>
/// Missing answers: any blank leaves no total, because no published rule was seen. The source gives no bands.
/// Source: mrcpsych.uk, quoting Connor et al. 2000.
/// </remarks>
public sealed class Spin : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Seventeen answers in item order, each 0 to 4; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Spin(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items) { }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "spin",
        Name = "SPIN",
        ItemCount = 17,
        Lowest = 0,
        Highest = 4,
        Licence = "Obtained from the author (david011@mc.duke.edu). Scoring only: no item wording is shipped, the host holds its own permission.",
        Sources =
        [
            "Connor et al. 2000, as quoted at https://www.mrcpsych.uk/2022/05/social-phobia-inventory-spin.html",
        ],
    };

    /// <summary>Whether the total is 19 or more (diagnostic accuracy 79 %). Null without a total.</summary>
    /// <remarks>Pages differ on whether 19 itself counts; here it does.</remarks>
    public bool? IsElevated => TotalIsAtLeast(19);
}
