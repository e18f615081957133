namespace GroupTherapy.Rules;

/// <summary>A fact of every kind about a visit, and where a row keeps its answer.</summary>
internal static class VisitFacts
{
    private static readonly (Ward Choice, string Name)[] Wards = [(Rules.Ward.South, "south"), (Rules.Ward.North, "north"), (Rules.Ward.East, "east")];

    private static readonly string[] AllNeeds = ["chair", "lift", "interpreter"];

    public static FactSet<Visit> All { get; } = new();

    public static readonly Form<Visit> Check = new("check", "Check", visit => Day(visit.CheckedOn));

    public static readonly YesNoFact<Visit> Urgent = All.YesNo("urgent", "Is it urgent?", visit => visit.Urgent);

    public static readonly CountFact<Visit> Companions = All.Count("companions", "How many come along?", "people", visit => visit.Companions);

    public static readonly AmountFact<Visit> Minutes = All.Amount("minutes", "How long does it take?", "minutes", visit => visit.Minutes);

    public static readonly DayFact<Visit> ReferredOn = All.Day("referred-on", "On which day was it referred?", visit => Day(visit.ReferredOn));

    public static readonly ChoiceFact<Visit, Ward> Ward = All.Choice("ward", "Which ward?", Wards, visit => visit.Ward);

    public static readonly ChoiceFact<Visit, Ward> NextWard = All.Choice("next-ward", "Which ward is next?", Wards, visit => visit.NextWard is { } name ? Wards.Single(ward => ward.Name == name).Choice : null);

    public static readonly CodesFact<Visit> Needs = All.Codes("needs", "What is needed?", AllNeeds, visit => visit.Needs is { } bits ? NamesOf(bits) : null);

    public static readonly CodesFact<Visit> Brings = All.Codes(
        "brings", "What is brought?", ["notes", "plan"], visit => visit is { BringsNotes: { } notes, BringsPlan: { } plan } ? [.. notes ? new[] { "notes" } : [], .. plan ? new[] { "plan" } : []] : null);

    public static readonly CountFact<Visit> CheckPoints = All.Count("check-points", "How many points did the check give?", "points", visit => visit.CheckPoints, Check);

    /// <summary>Every fact but one.</summary>
    public static FactMap<Visit, Visit> MapWithout(string? id = null)
    {
        var map = new FactMap<Visit, Visit>();
        if (id != "urgent") map.Add(Urgent, visit => visit.Urgent);
        if (id != "companions") map.Add(Companions, visit => visit.Companions);
        if (id != "minutes") map.Add(Minutes, visit => visit.Minutes);
        if (id != "referred-on") map.Add(ReferredOn, visit => visit.ReferredOn);
        if (id != "ward") map.Add(Ward, visit => visit.Ward);
        if (id != "next-ward") map.Add(NextWard, visit => visit.NextWard);
        if (id != "needs") map.Add(Needs, visit => visit.Needs);
        if (id != "brings") map.Add(Brings, ("notes", visit => visit.BringsNotes), ("plan", visit => visit.BringsPlan));
        if (id != "check-points") map.Add(CheckPoints, visit => visit.CheckPoints);
        if (id != "check") map.Add(Check, visit => visit.CheckedOn);
        return map;
    }

    private static LocalDate? Day(DateOnly? day) => day is { } known ? LocalDate.FromDateOnly(known) : null;

    private static string[] NamesOf(long bits) => bits is >= 0 and < 8
        ? [.. AllNeeds.Where((_, place) => (bits & (1L << place)) != 0)]
        : throw new ArgumentOutOfRangeException(nameof(bits));
}
