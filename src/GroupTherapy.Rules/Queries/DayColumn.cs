using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A day of NodaTime's; one before the year 1 is unreadable.</summary>
internal sealed class DayColumn(LambdaExpression value, long lowest, long highest) : RangeColumn(value, lowest, highest)
{
    private static readonly Expression<Func<LocalDate?, bool>> IsNotNull = answer => answer != null;
    private static readonly Expression<Func<LocalDate?, bool>> IsNull = answer => answer == null;
    private static readonly Expression<Func<LocalDate?, LocalDate, bool>> AtLeast = (answer, limit) => answer >= limit;
    private static readonly Expression<Func<LocalDate?, LocalDate, bool>> AtMost = (answer, limit) => answer <= limit;
    private static readonly Expression<Func<LocalDate?, LocalDate, bool>> Below = (answer, limit) => answer < limit;
    private static readonly Expression<Func<LocalDate?, LocalDate, bool>> Above = (answer, limit) => answer > limit;
    private static readonly Expression<Func<QueryDay, LocalDate>> DayOf = day => day.Day;

    protected override Expression Known(Expression answer) => Template.Fill(IsNotNull, answer);

    protected override Expression Unknown(Expression answer) => Template.Fill(IsNull, answer);

    protected override bool CanBeBelow => true;

    protected override bool CanBeAbove => false;

    protected override Expression Compare(Expression answer, Side side, long code, QueryDays? days) => Template.Fill(
        side switch { Side.AtLeast => AtLeast, Side.AtMost => AtMost, Side.Below => Below, _ => Above },
        answer,
        days is null ? Expression.Constant(DayNumber.ToDay(code)) : Template.Fill(DayOf, Expression.Constant(days[code])));
}
