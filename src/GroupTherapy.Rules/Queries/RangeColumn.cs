using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>An answer in order - a count, an amount, a day - tested by its limits. What lies outside the answers there can be is unreadable.</summary>
/// <param name="value">Reads the answer.</param>
/// <param name="lowest">The smallest code there can be.</param>
/// <param name="highest">The largest code there can be.</param>
internal abstract class RangeColumn(LambdaExpression value, long lowest, long highest) : Column
{
    /// <summary>Which of its kind a limit is.</summary>
    protected enum Side
    {
        /// <summary>At the limit's code or above.</summary>
        AtLeast,

        /// <summary>At the limit's code or below.</summary>
        AtMost,

        /// <summary>Under the limit's code.</summary>
        Below,

        /// <summary>Over the limit's code.</summary>
        Above,
    }

    internal override Expression IsGiven(Expression entity) => Known(Template.Fill(value, entity));

    internal override Expression IsMissing(Expression entity) => Unknown(Template.Fill(value, entity));

    internal override Expression IsReadable(Expression entity)
    {
        var answer = Template.Fill(value, entity);
        return CanBeBelow || CanBeAbove ? Predicate.Any(Unknown(answer), Predicate.All([.. AtLeastLowest(answer), .. AtMostHighest(answer)])) : Predicate.True;
    }

    internal override Expression IsUnreadable(Expression entity)
    {
        var answer = Template.Fill(value, entity);
        return Predicate.Any(Outside(answer));
    }

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days)
    {
        var answer = Template.Fill(value, entity);
        var isRelative = test.Kind == AnswerTestKind.DaysBefore;
        var (first, last) = isRelative ? (days.AsOfNumber - test.Second, days.AsOfNumber - test.First) : (test.First, test.Second);
        if (first <= lowest && last >= highest) return Always(truth, answer);
        if (last < lowest || first > highest) return Always(truth.Denied, answer);

        Expression Limit(Side side, long code) => Compare(answer, side, code, isRelative ? days : null);
        Expression[] inside = [.. first > lowest ? [Limit(Side.AtLeast, first)] : AtLeastLowest(answer), .. last < highest ? [Limit(Side.AtMost, last)] : AtMostHighest(answer)];
        Expression? under = first > lowest ? Limit(Side.Below, first) : null, over = last < highest ? Limit(Side.Above, last) : null;
        return truth switch
        {
            Truth.Holds => Predicate.All(inside),
            Truth.MayHold => Predicate.Any([Unknown(answer), .. Outside(answer), Predicate.All(inside)]),
            Truth.Fails => Predicate.Any(
                under is null ? Predicate.False : Predicate.All([under, .. AtLeastLowest(answer)]),
                over is null ? Predicate.False : Predicate.All([over, .. AtMostHighest(answer)])),
            _ => Predicate.Any(
                Unknown(answer),
                under ?? Predicate.Any(BelowLowest(answer)),
                over ?? Predicate.Any(AboveHighest(answer))),
        };
    }

    /// <summary>Whether the answer is there, false on a null.</summary>
    protected abstract Expression Known(Expression answer);

    /// <summary>Whether the answer is null.</summary>
    protected abstract Expression Unknown(Expression answer);

    /// <summary>Whether answers below the lowest there can be are stored.</summary>
    protected abstract bool CanBeBelow { get; }

    /// <summary>Whether answers above the highest there can be are stored.</summary>
    protected abstract bool CanBeAbove { get; }

    /// <summary>The comparison with a code; with <paramref name="days"/>, of a day that turns on the as-of date.</summary>
    protected abstract Expression Compare(Expression answer, Side side, long code, QueryDays? days);

    /// <summary>A test that every known answer passes.</summary>
    private Expression Always(Truth truth, Expression answer) => truth switch
    {
        Truth.Holds => Predicate.All([Known(answer), .. AtLeastLowest(answer), .. AtMostHighest(answer)]),
        Truth.MayHold => Predicate.True,
        Truth.Fails => Predicate.False,
        _ => Predicate.Any([Unknown(answer), .. Outside(answer)]),
    };

    private Expression[] Outside(Expression answer) => [.. BelowLowest(answer), .. AboveHighest(answer)];

    private Expression[] BelowLowest(Expression answer) => CanBeBelow ? [Compare(answer, Side.Below, lowest, null)] : [];

    private Expression[] AboveHighest(Expression answer) => CanBeAbove ? [Compare(answer, Side.Above, highest, null)] : [];

    private Expression[] AtLeastLowest(Expression answer) => CanBeBelow ? [Compare(answer, Side.AtLeast, lowest, null)] : [];

    private Expression[] AtMostHighest(Expression answer) => CanBeAbove ? [Compare(answer, Side.AtMost, highest, null)] : [];
}
