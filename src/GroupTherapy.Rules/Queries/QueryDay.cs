namespace GroupTherapy.Rules.Queries;

/// <summary>A day that depends on the as-of date. A provider makes a parameter of it, so that one query serves every day.</summary>
internal sealed class QueryDay(long number)
{
    public LocalDate Day { get; } = DayNumber.ToDay(number);

#if NET
    public DateOnly Date { get; } = DateOnly.FromDayNumber((int)number - 1);
#endif
}
