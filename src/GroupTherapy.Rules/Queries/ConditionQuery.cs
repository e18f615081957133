using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A condition as three predicates, of which every entity satisfies exactly one. They are data for a LINQ provider.</summary>
/// <remarks>
/// A null is unknown, and so is the contrary of it: none of the three has a "not", so that neither SQL's null logic nor the language's makes a
/// yes of one. Combine them with others by <c>Where</c>; a "not" put around one of them is the host's own.
/// </remarks>
/// <param name="Holds">The condition is true.</param>
/// <param name="Fails">The condition is false.</param>
/// <param name="Unknown">Answers are missing to tell.</param>
public sealed record ConditionQuery<TEntity>(Expression<Func<TEntity, bool>> Holds, Expression<Func<TEntity, bool>> Fails, Expression<Func<TEntity, bool>> Unknown);
