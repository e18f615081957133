namespace GroupTherapy.Cohorts;

/// <summary>The facts about something that stands on some days: an approval, an agreement.</summary>
public sealed class StandingFacts
{
    private readonly Func<Session, bool?> _exists;
    private readonly Func<Session, (LocalDate? From, LocalDate? Until)> _days;

    internal StandingFacts(FactSet<Session> facts, string id, string given, string name, Func<Session, bool?> exists, Func<Session, (LocalDate? From, LocalDate? Until)> days)
    {
        (_exists, _days) = (exists, days);
        Given = facts.YesNo(id, given, exists);
        From = facts.Day($"{id}-from", $"From which day on does {name} stand?", session => days(session).From);
        Ends = facts.YesNo($"{id}-ends", $"Does {name} have an end?", session => HasEnd(days(session)));
        Until = facts.Day($"{id}-until", $"On which day does {name} no longer stand?", session => days(session).Until);
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

    /// <summary>The days are looked up once for all that is asked of them.</summary>
    internal void HandOver(Session session, AnswerSheet<Session> sheet)
    {
        var days = _days(session);
        sheet.Put(Given, _exists(session));
        sheet.Put(From, days.From);
        sheet.Put(Ends, HasEnd(days));
        sheet.Put(Until, days.Until);
    }

    private static bool? HasEnd((LocalDate? From, LocalDate? Until) days) => days.From is null ? null : days.Until is not null;
}
