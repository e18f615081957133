using System.Linq.Expressions;

namespace GroupTherapy.Rules;

/// <summary>Joins predicates. Constants are folded, and trees are kept shallow, since a provider walks them.</summary>
internal static class Predicate
{
    internal static Expression True { get; } = Expression.Constant(true);

    internal static Expression False { get; } = Expression.Constant(false);

    internal static Expression All(params IEnumerable<Expression> predicates) => Join(predicates, True, False, Expression.AndAlso);

    internal static Expression Any(params IEnumerable<Expression> predicates) => Join(predicates, False, True, Expression.OrElse);

    private static Expression Join(IEnumerable<Expression> predicates, Expression neutral, Expression deciding, Func<Expression, Expression, Expression> join)
    {
        List<Expression> parts = [.. predicates.Where(predicate => predicate != neutral)];
        if (parts.Contains(deciding)) return deciding;
        return parts.Count == 0 ? neutral : Join(parts, 0, parts.Count, join);
    }

    private static Expression Join(List<Expression> parts, int first, int count, Func<Expression, Expression, Expression> join) =>
        count == 1 ? parts[first] : join(Join(parts, first, count / 2, join), Join(parts, first + (count / 2), count - (count / 2), join));
}
