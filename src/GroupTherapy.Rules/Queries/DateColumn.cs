#if NET
using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A day of the framework's.</summary>
internal sealed class DateColumn(LambdaExpression value, long lowest, long highest) : RangeColumn(value, lowest, highest)
{
    private static readonly Expression<Func<DateOnly?, bool>> IsNotNull = answer => answer != null;
    private static readonly Expression<Func<DateOnly?, bool>> IsNull = answer => answer == null;
    private static readonly Expression<Func<DateOnly?, DateOnly, bool>> AtLeast = (answer, limit) => answer >= limit;
    private static readonly Expression<Func<DateOnly?, DateOnly, bool>> AtMost = (answer, limit) => answer <= limit;
    private static readonly Expression<Func<DateOnly?, DateOnly, bool>> Below = (answer, limit) => answer < limit;
    private static readonly Expression<Func<DateOnly?, DateOnly, bool>> Above = (answer, limit) => answer > limit;
    private static readonly Expression<Func<QueryDay, DateOnly>> DateOf = day => day.Date;

    protected override Expression Known(Expression answer) => Template.Fill(IsNotNull, answer);

    protected override Expression Unknown(Expression answer) => Template.Fill(IsNull, answer);

    protected override bool CanBeBelow => false;

    protected override bool CanBeAbove => false;

    protected override Expression Compare(Expression answer, Side side, long code, QueryDays? days) => Template.Fill(
        side switch { Side.AtLeast => AtLeast, Side.AtMost => AtMost, Side.Below => Below, _ => Above },
        answer,
        days is null ? Expression.Constant(DateOnly.FromDayNumber((int)code - 1)) : Template.Fill(DateOf, Expression.Constant(days[code])));
}
#endif
