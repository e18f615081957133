namespace GroupTherapy.Screening;

/// <summary>
/// ASQ: a screen for suicide risk. Items 1-4 and the acuity item 5, each yes, no, refused or null when unanswered. Items 1-2 speak of the
/// past few weeks, 3 of the past week, 4 of the whole life, 5 of right now.
/// </summary>
/// <remarks>
/// Item 5 is asked only after a yes to one of 1-4; otherwise its absence means "not asked".
/// Missing answers and refusals: without a yes, a blank or refused item leaves the result open, because an unknown clears nothing.
/// NIMH counts a young person's refusal as a non-acute positive and an adult's as not positive unless there is other concern; this library
/// reads no age and leaves both to the clinician. A negative result still needs clinical judgement. Source: NIMH ASQ toolkit.
/// </remarks>
public sealed record Asq : IDated
{
    /// <summary>Answers the screen.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Items 1-4, or 1-5; null when not asked or unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an undefined answer.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Asq(LocalDate on, IReadOnlyList<AsqAnswer?> items)
    {
        On = on;
        Items = ValueList.Required(Checked(items), nameof(items));

        var anyYes = Items.Take(4).Contains(AsqAnswer.Yes);
        var allNo = Items.Take(4).All(item => item == AsqAnswer.No);
        var acuity = Items.ElementAtOrDefault(4);

        IsInconsistent = allNo && acuity == AsqAnswer.Yes;
        Positive = anyYes || acuity == AsqAnswer.Yes ? true
            : allNo && acuity != AsqAnswer.Refused ? false
            : null;
        Acute = acuity == AsqAnswer.Yes ? true
            : Positive == false || (anyYes && acuity == AsqAnswer.No) ? false
            : null;
        Result = (Positive, Acute) switch
        {
            (false, _) => AsqResult.Negative,
            (true, false) => AsqResult.NonAcutePositive,
            (true, true) => AsqResult.AcutePositive,
            _ => null,
        };
    }

    /// <summary>The instrument's shape; answers are coded as in <see cref="AsqAnswer"/>.</summary>
    /// <remarks>No LOINC code exists for the ASQ. Files that give it 93373-9 are wrong: that is the C-SSRS screener.</remarks>
    public static InstrumentForm Form { get; } = new()
    {
        Id = "asq",
        Name = "ASQ",
        ItemCount = 5,
        Lowest = (int)AsqAnswer.No,
        Highest = (int)AsqAnswer.Refused,
        Window = "items 1-2 past few weeks; item 3 past week; item 4 ever; item 5 right now",
        Licence = "National Institute of Mental Health, a free resource; keep the wording and attribute it. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "NIMH ASQ toolkit, https://www.nimh.nih.gov/labs-at-nimh/asq-toolkit-materials/index.shtml",
            "SPiER adoption guide, terminology crosswalk of July 2026",
        ],
    };

    /// <summary>The day it was answered.</summary>
    public LocalDate On { get; }

    /// <summary>The four or five answers as given; null where not asked or unanswered.</summary>
    public IReadOnlyList<AsqAnswer?> Items { get; }

    /// <summary>Negative, or which positive; null while that is open.</summary>
    /// <remarks>A positive of unknown acuity has no result yet, but <see cref="Positive"/> is true.</remarks>
    public AsqResult? Result { get; }

    /// <summary>Whether the screen is positive: true on any yes, false on four times no, else null.</summary>
    public bool? Positive { get; }

    /// <summary>Whether the person has such thoughts right now; null while the screen is open, or positive without an answer to item 5.</summary>
    public bool? Acute { get; }

    /// <summary>Whether item 5 is yes although items 1-4 are all no. Counts as acute, because the graver reading is the safe one.</summary>
    public bool IsInconsistent { get; }

    /// <summary>The type's name and nothing clinical.</summary>
    public override string ToString() => nameof(Asq);

    private static AsqAnswer?[] Checked(IReadOnlyList<AsqAnswer?> items)
    {
        AsqAnswer?[] copy = [.. items ?? throw new ArgumentNullException(nameof(items))];
        if (copy.Length is not (4 or 5))
        {
            throw new ArgumentException("The ASQ has 4 items and, after a yes, a fifth: give 4 or 5 entries, null when unanswered.", nameof(items));
        }

        var wrong = Array.FindIndex(copy, answer => answer is < AsqAnswer.No or > AsqAnswer.Refused);
        return wrong < 0
            ? copy
            : throw new ArgumentException($"Item {wrong + 1} of the ASQ must be No, Yes or Refused, or null when unanswered.", nameof(items));
    }
}
