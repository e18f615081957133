namespace Specifications;

/// <summary>Applies a specification to a query with the evaluators of the library's core, as its package for Entity Framework Core does where a host has that.</summary>
public static class SpecificationQueries
{
    private static readonly IEvaluator[] Evaluators = [WhereEvaluator.Instance, OrderEvaluator.Instance, PaginationEvaluator.Instance];

    public static IQueryable<T> WithSpecification<T>(this IQueryable<T> rows, ISpecification<T> specification)
        where T : class =>
        Evaluators.Aggregate(specification.QueryTags.Aggregate(rows, (query, tag) => query.TagWith(tag)), (query, evaluator) => evaluator.GetQuery(query, specification));
}
