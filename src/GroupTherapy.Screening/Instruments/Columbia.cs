namespace GroupTherapy.Screening;

/// <summary>
/// C-SSRS screener: suicidal ideation and behaviour. Items 1-5 speak of the past month, item 6 of the whole life with its recency
/// of three months; each is yes, no or null when unanswered.
/// </summary>
/// <remarks>
/// Items 3-5 are asked only after a yes to item 2, and the recency only after a yes to item 6.
/// Missing answers: without items 1, 2 or 6, or with a follow-up blank, the screener cannot be evaluated and only <see cref="Floor"/>
/// is known. This rule is this library's own, as none is published. What already makes the risk high makes it high whatever is blank,
/// and behaviour of unknown recency counts as recent. There is no sum: the gravest answer decides, and intent (item 4) is high.
/// Source: C-SSRS triage guidelines. Not for the "since last visit" version, whose windows differ.
/// </remarks>
public sealed record Columbia : IDated
{
    /// <summary>The instrument's shape: six items and the recency of the sixth, 1 for yes and 0 for no.</summary>
    /// <remarks>The level of risk has a LOINC code of its own, 93374-7; there is no total.</remarks>
    public static InstrumentForm Form { get; } = new()
    {
        Id = "c-ssrs-screener",
        Name = "C-SSRS screener",
        ItemCount = 7,
        Lowest = 0,
        Highest = 1,
        Window = "items 1-5 past month; item 6 lifetime, and past 3 months",
        LoincPanel = "93373-9",
        LoincItems = ["93246-7", "93247-5", "93248-3", "93249-1", "93250-9", "93267-3", "93269-9"],
        Licence = "(c) The Research Foundation for Mental Hygiene, Inc. Electronic use needs a licence from Clario, which the host holds; "
            + "the wording may not be altered. Scoring only: no item wording is shipped.",
        Sources =
        [
            "Clinical triage guidelines using the C-SSRS, https://docsbay.net/doc/914678/c-ssrs-triage-guidelines",
            "HL7 US Behavioral Health Profiles, QuestionnaireResponse C-SSRS-example-1",
            "LOINC LL5434-7, https://cdn.loinc.org/LL5434-7",
            "SPiER adoption guide, terminology crosswalk of July 2026",
            "Clario, C-SSRS licensing application, https://clario.com/about/legal-and-privacy/c-ssrs-licensing-application/",
        ],
    };

    /// <summary>The day it was answered.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Item 1, past month.</summary>
    public bool? WishToBeDead { get; init; }

    /// <summary>Item 2, past month: active thoughts without a method.</summary>
    public bool? NonSpecificThoughts { get; init; }

    /// <summary>Item 3, past month: a method, without intent. Asked after a yes to item 2.</summary>
    public bool? MethodsWithoutIntent { get; init; }

    /// <summary>Item 4, past month: some intent, without a specific plan. Asked after a yes to item 2.</summary>
    public bool? IntentWithoutPlan { get; init; }

    /// <summary>Item 5, past month: a specific plan and intent. Asked after a yes to item 2.</summary>
    public bool? PlanAndIntent { get; init; }

    /// <summary>Item 6, whole life: suicidal or preparatory behaviour.</summary>
    public bool? BehaviorLifetime { get; init; }

    /// <summary>The recency of item 6: within the past three months. Asked after a yes to item 6.</summary>
    public bool? BehaviorPastThreeMonths { get; init; }

    /// <summary>
    /// Whether the person reported suicidal ideation in the past month: true on a yes to any of items 1-5, false when none is and the
    /// screener can be evaluated, else null.
    /// </summary>
    /// <remarks>
    /// Behaviour alone is not ideation, but without an answer to item 6 the screener is not complete, and only a complete one says no.
    /// A yes stays a yes even where the answers contradict each other.
    /// </remarks>
    public bool? Ideation =>
        WishToBeDead == true || NonSpecificThoughts == true || AnsweredYesAfterItemTwo ? true
        : IsEvaluable ? false
        : null;

    /// <summary>The level of what was answered; an answer still missing can only raise it.</summary>
    /// <remarks>
    /// The one exception is behaviour of unknown recency, which is high until the recency is known.
    /// Never a clearance by itself: an empty screener has the lowest floor.
    /// </remarks>
    public ColumbiaRisk Floor =>
        IntentWithoutPlan == true || PlanAndIntent == true || CountsAsRecentBehavior ? ColumbiaRisk.High
        : MethodsWithoutIntent == true || BehaviorLifetime == true ? ColumbiaRisk.Moderate
        : WishToBeDead == true || NonSpecificThoughts == true ? ColumbiaRisk.Low
        : ColumbiaRisk.NoneReported;

    /// <summary>The level of risk; null when the screener cannot be evaluated, unless what was answered is already high.</summary>
    public ColumbiaRisk? Risk => IsEvaluable || Floor == ColumbiaRisk.High ? Floor : null;

    /// <summary>Whether the risk is high; null when that is not known. False only on a screener that can be evaluated.</summary>
    public bool? HighRisk => Risk is { } risk ? risk == ColumbiaRisk.High : null;

    /// <summary>Whether every answer that is needed was given.</summary>
    public bool IsComplete => Unanswered == Items.None;

    /// <summary>
    /// Whether answers contradict each other: a no to item 2 with a yes to one of 3-5, or no behaviour ever with behaviour in the past three months.
    /// </summary>
    public bool IsInconsistent =>
        (NonSpecificThoughts == false && AnsweredYesAfterItemTwo) || (BehaviorLifetime == false && BehaviorPastThreeMonths == true);

    /// <summary>Whether the answers are complete and do not contradict each other.</summary>
    public bool IsEvaluable => IsComplete && !IsInconsistent;

    /// <summary>The unanswered items that are needed, by their names in the JSON contract and in item order.</summary>
    public IReadOnlyList<string> Missing => [.. ItemNames.Where((_, item) => ((int)Unanswered >> item & 1) != 0)];

    private bool AnsweredYesAfterItemTwo => MethodsWithoutIntent == true || IntentWithoutPlan == true || PlanAndIntent == true;

    private bool CountsAsRecentBehavior => BehaviorPastThreeMonths ?? BehaviorLifetime ?? false;

    /// <summary>The type's name and nothing clinical.</summary>
    public override string ToString() => nameof(Columbia);

    private Items Unanswered =>
        Blank(WishToBeDead, true, Items.WishToBeDead)
        | Blank(NonSpecificThoughts, true, Items.NonSpecificThoughts)
        | Blank(MethodsWithoutIntent, NonSpecificThoughts, Items.MethodsWithoutIntent)
        | Blank(IntentWithoutPlan, NonSpecificThoughts, Items.IntentWithoutPlan)
        | Blank(PlanAndIntent, NonSpecificThoughts, Items.PlanAndIntent)
        | Blank(BehaviorLifetime, true, Items.BehaviorLifetime)
        | Blank(BehaviorPastThreeMonths, BehaviorLifetime, Items.BehaviorPastThreeMonths);

    private static Items Blank(bool? answer, bool? isAsked, Items item) => answer is null && isAsked == true ? item : Items.None;

    private static readonly string[] ItemNames =
        ["wishToBeDead", "nonSpecificThoughts", "methodsWithoutIntent", "intentWithoutPlan", "planAndIntent", "behaviorLifetime", "behaviorPastThreeMonths"];

    [Flags]
    private enum Items
    {
        None = 0,
        WishToBeDead = 1,
        NonSpecificThoughts = 2,
        MethodsWithoutIntent = 4,
        IntentWithoutPlan = 8,
        PlanAndIntent = 16,
        BehaviorLifetime = 32,
        BehaviorPastThreeMonths = 64,
    }
}
