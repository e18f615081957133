namespace GroupTherapy.Cohorts;

/// <summary>The facts about something that stands on some days: an approval, an agreement.</summary>
public sealed class StandingFacts
{
    internal StandingFacts(FactSet<Session> facts, string id, string given, string name, Func<Session, bool?> exists, Func<Session, LocalDate?> from, Func<Session, LocalDate?> until)
    {
        Given = facts.YesNo(id, given, exists);
        From = facts.Day($"{id}-from", $"From which day on does {name} stand?", from);
        Ends = facts.YesNo($"{id}-ends", $"Does {name} have an end?", session => from(session) is null ? null : until(session) is not null);
        Until = facts.Day($"{id}-until", $"On which day does {name} no longer stand?", until);
    }

    /// <summary>Whether there is one.</summary>
    public YesNoFact<Session> Given { get; }

    /// <summary>Its first day.</summary>
    public DayFact<Session> From { get; }

    /// <summary>Whether an end is set.</summary>
    public YesNoFact<Session> Ends { get; }

    /// <summary>The first day on which it no longer stands.</summary>
    public DayFact<Session> Until { get; }

    /// <summary>It stands on the as-of date.</summary>
    public Condition<Session> Stands => Condition<Session>.All(Given.Holds, From.OnOrBeforeAsOf, !Ends.Holds | !Until.OnOrBeforeAsOf);

    internal void Put(AnswerSheet<Session> sheet, bool? given, LocalDate? from, LocalDate? until)
    {
        sheet.Put(Given, given);
        sheet.Put(From, from);
        sheet.Put(Ends, from is null ? null : until is not null);
        sheet.Put(Until, until);
    }
}
