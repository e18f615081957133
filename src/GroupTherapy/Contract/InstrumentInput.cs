using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reads instruments: a day and coded answers, never wording.</summary>
internal static class InstrumentInput
{
    public const string Refused = "refused";
    private const string AsqItem = "true, false, \"refused\", or null when unanswered";

    /// <summary>A questionnaire of the given form: <c>{"on", "items"}</c>.</summary>
    public static Statements<T>? Questionnaire<T>(this InputObject input, string property, InstrumentForm form, Func<LocalDate, IReadOnlyList<int?>, T> create, LocalDate? asOf)
        where T : Questionnaire =>
        input.FormStatements(property, questionnaire =>
        {
            var on = questionnaire.RequiredDay("on", asOf);
            var items = questionnaire.Counts("items", form.ItemCount, form.Lowest, form.Highest, form.Step);
            if (!questionnaire.Has("items")) questionnaire.Refuse("items", $"a list of {form.ItemCount} items");
            return on is { } day && items is not null ? create(day, items) : null;
        });

    public static Columbia? ReadColumbia(InputObject input, LocalDate? asOf)
    {
        var on = input.RequiredDay("on", asOf);
        var columbia = new Columbia
        {
            On = on ?? default,
            WishToBeDead = input.YesNo("wishToBeDead"),
            NonSpecificThoughts = input.YesNo("nonSpecificThoughts"),
            MethodsWithoutIntent = input.YesNo("methodsWithoutIntent"),
            IntentWithoutPlan = input.YesNo("intentWithoutPlan"),
            PlanAndIntent = input.YesNo("planAndIntent"),
            BehaviorLifetime = input.YesNo("behaviorLifetime"),
            BehaviorPastThreeMonths = input.YesNo("behaviorPastThreeMonths"),
        };
        return on is null ? null : columbia;
    }

    /// <summary>The four items and, where it was asked, the fifth: true, false, "refused", or null when unanswered.</summary>
    public static Asq? ReadAsq(InputObject input, LocalDate? asOf)
    {
        var on = input.RequiredDay("on", asOf);
        if (input.Array("items") is not { } list)
        {
            if (!input.Has("items")) input.Refuse("items", "a list of 4 or 5 items");
            return null;
        }

        var items = new List<AsqAnswer?>();
        foreach (var item in list) items.Add(item.Is(Refused) ? AsqAnswer.Refused : item.YesNo(AsqItem) switch { true => AsqAnswer.Yes, false => AsqAnswer.No, null => null });
        if (items.Count is not (4 or 5)) input.Refuse("items", "4 or 5 items");
        return on is { } day && items.Count is 4 or 5 ? new(day, items) : null;
    }
}
