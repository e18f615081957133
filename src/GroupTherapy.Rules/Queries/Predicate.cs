using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>Joins predicates. Constants are folded, and trees are kept shallow, since a provider walks them.</summary>
internal static class Predicate
{
    internal static ConstantExpression True { get; } = Expression.Constant(true);

    internal static ConstantExpression False { get; } = Expression.Constant(false);

    internal static Expression All(params IEnumerable<Expression> predicates) => Join(predicates, True, False, Expression.AndAlso);

    internal static Expression Any(params IEnumerable<Expression> predicates) => Join(predicates, False, True, Expression.OrElse);

    private static Expression Join(IEnumerable<Expression> predicates, ConstantExpression neutral, ConstantExpression deciding, Func<Expression, Expression, BinaryExpression> join)
    {
        List<Expression> parts = [.. predicates.SelectMany(predicate => PartsOf(predicate, join(True, True).NodeType)).Where(predicate => predicate != neutral).Distinct()];
        if (parts.Contains(deciding)) return deciding;
        return parts.Count == 0 ? neutral : Join(parts, 0, parts.Count, join);
    }

    private static Expression Join(List<Expression> parts, int first, int count, Func<Expression, Expression, BinaryExpression> join) =>
        count == 1 ? parts[first] : join(Join(parts, first, count / 2, join), Join(parts, first + (count / 2), count - (count / 2), join));

    /// <summary>What was joined alike; a part that stands there twice is the same object.</summary>
    private static IEnumerable<Expression> PartsOf(Expression predicate, ExpressionType kind) =>
        predicate is BinaryExpression joined && joined.NodeType == kind ? PartsOf(joined.Left, kind).Concat(PartsOf(joined.Right, kind)) : [predicate];
}
