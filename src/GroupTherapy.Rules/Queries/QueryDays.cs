namespace GroupTherapy.Rules.Queries;

/// <summary>The days one query turns on: the as-of date and those counted back from it.</summary>
internal sealed class QueryDays(LocalDate asOf, int? answersCurrentForDays)
{
    private readonly Dictionary<long, QueryDay> _days = [];

    internal long AsOfNumber { get; } = DayNumber.Of(asOf);

    /// <summary>Passed by the days on which a form must have been answered to be current.</summary>
    internal AnswerTest Current { get; } = AnswerTest.DaysBefore(0, answersCurrentForDays ?? (int)DayNumber.Latest);

    /// <summary>Passed by those days, and by every day after the as-of date: on all of them a form's answers are read.</summary>
    internal AnswerTest CurrentOrLater { get; } = AnswerTest.DaysBefore(-(int)DayNumber.Latest, answersCurrentForDays ?? (int)DayNumber.Latest);

    /// <summary>The same object for the same day, so that a provider makes one parameter of it.</summary>
    internal QueryDay this[long number] => _days.TryGetValue(number, out var day) ? day : _days[number] = new(number);
}
