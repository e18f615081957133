using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A whole number; a negative one and one beyond the largest that is an answer are unreadable.</summary>
internal sealed class CountColumn(LambdaExpression value, long lowest, int most) : RangeColumn(value, lowest, most + 1L)
{
    private static readonly Expression<Func<int?, bool>> IsNotNull = answer => answer != null;
    private static readonly Expression<Func<int?, bool>> IsNull = answer => answer == null;
    private static readonly Expression<Func<int?, int, bool>> AtLeast = (answer, limit) => answer >= limit;
    private static readonly Expression<Func<int?, int, bool>> AtMost = (answer, limit) => answer <= limit;
    private static readonly Expression<Func<int?, int, bool>> Below = (answer, limit) => answer < limit;
    private static readonly Expression<Func<int?, int, bool>> Above = (answer, limit) => answer > limit;

    protected override Expression Known(Expression answer) => Template.Fill(IsNotNull, answer);

    protected override Expression Unknown(Expression answer) => Template.Fill(IsNull, answer);

    protected override bool CanBeBelow => true;

    protected override bool CanBeAbove => most < int.MaxValue;

    protected override Expression Compare(Expression answer, Side side, long code, QueryDays? days) =>
        Template.Fill(side switch { Side.AtLeast => AtLeast, Side.AtMost => AtMost, Side.Below => Below, _ => Above }, answer, Expression.Constant((int)(code - 1)));
}
