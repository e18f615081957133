using NodaTime.Text;

namespace GroupTherapy.Rules.Facts;

/// <summary>A fact answered with a day. Code: the day's number, counted from 0001-01-01 as 1.</summary>
public sealed class DayFact<TSubject> : Fact<TSubject>
{
    internal DayFact(FactIdentity<TSubject> identity)
        : base(identity) { }

    /// <inheritdoc/>
    public override string Kind => "day";

    internal override (long Lowest, long Highest) Codes => (1, DayNumber.Latest);

    /// <summary>True on <paramref name="day"/> and every day after it.</summary>
    public Condition<TSubject> OnOrAfter(LocalDate day) => new FactCondition<TSubject>(this, AnswerTest.Between(DayNumber.Of(day), Codes.Highest));

    /// <summary>True on every day before <paramref name="day"/>.</summary>
    public Condition<TSubject> Before(LocalDate day) => new FactCondition<TSubject>(this, AnswerTest.Between(Codes.Lowest, DayNumber.Of(day) - 1));

    /// <summary>True when the day is the as-of date or one of the <paramref name="days"/> days before it.</summary>
    public Condition<TSubject> WithinDaysBeforeAsOf(int days) =>
        days >= 0 ? new FactCondition<TSubject>(this, AnswerTest.DaysBefore(0, days)) : throw new ArgumentOutOfRangeException(nameof(days), "A number of days is 0 or more.");

    /// <summary>True when the day is the as-of date or one of the days before it, as many as the practice chose.</summary>
    public Condition<TSubject> WithinDaysBeforeAsOf(NumberParameter days) => new ChosenLimits(Most: days ?? throw new ArgumentNullException(nameof(days))).On(this);

    /// <summary>True when the day is the as-of date or any day before it.</summary>
    public Condition<TSubject> OnOrBeforeAsOf => WithinDaysBeforeAsOf((int)DayNumber.Latest);

    internal static long Encode(LocalDate? answer) => answer is { } day ? DayNumber.Of(day) : AnswerSheet<TSubject>.Unknown;

    internal override object Value(long code) => DayNumber.ToDay(code);

    internal override long? CodeOf(object value) => value switch
    {
        LocalDate day => DayNumber.Of(day),
        string text when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } day } => DayNumber.Of(day),
        _ => null,
    };
}
