using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A decimal number; one below 0 or beyond the largest amount is unreadable.</summary>
/// <remarks>An even code lies between two ten-thousandths: whoever is at it is above the one and below the other.</remarks>
internal sealed class AmountColumn(LambdaExpression value, long lowest, long highest) : RangeColumn(value, lowest, highest)
{
    private const decimal CodesPerUnit = 20_000m;

    private static readonly Expression<Func<decimal?, bool>> IsNotNull = answer => answer != null;
    private static readonly Expression<Func<decimal?, bool>> IsNull = answer => answer == null;
    private static readonly Expression<Func<decimal?, decimal, bool>> AtLeast = (answer, limit) => answer >= limit;
    private static readonly Expression<Func<decimal?, decimal, bool>> AtMost = (answer, limit) => answer <= limit;
    private static readonly Expression<Func<decimal?, decimal, bool>> Below = (answer, limit) => answer < limit;
    private static readonly Expression<Func<decimal?, decimal, bool>> Above = (answer, limit) => answer > limit;

    protected override Expression Known(Expression answer) => Template.Fill(IsNotNull, answer);

    protected override Expression Unknown(Expression answer) => Template.Fill(IsNull, answer);

    protected override bool CanBeBelow => true;

    protected override bool CanBeAbove => true;

    protected override Expression Compare(Expression answer, Side side, long code, QueryDays? days)
    {
        var isBetween = code % 2 == 0;
        return side switch
        {
            Side.AtLeast => isBetween ? With(Above, code - 1) : With(AtLeast, code),
            Side.AtMost => isBetween ? With(Below, code + 1) : With(AtMost, code),
            Side.Below => isBetween ? With(AtMost, code - 1) : With(Below, code),
            _ => isBetween ? With(AtLeast, code + 1) : With(Above, code),
        };

        Expression With(Expression<Func<decimal?, decimal, bool>> comparison, long limit) =>
            Template.Fill(comparison, answer, Expression.Constant((limit - 1) / CodesPerUnit));
    }
}
