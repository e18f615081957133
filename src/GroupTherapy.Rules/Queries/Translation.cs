using System.Linq.Expressions;

namespace GroupTherapy.Rules;

/// <summary>Reading a condition as a predicate over an entity. A "not" is carried down to the tests, so that none is left.</summary>
internal sealed class Translation<TSubject, TEntity>(FactMap<TSubject, TEntity> map, QueryDays days)
{
    private readonly ParameterExpression _entity = Expression.Parameter(typeof(TEntity), "entity");

    internal Expression<Func<TEntity, TResult>> Lambda<TResult>(Expression body) => Expression.Lambda<Func<TEntity, TResult>>(body, _entity);

    internal Expression<Func<TEntity, bool>> Lambda(Expression body) => Lambda<bool>(body);

    /// <summary>What a host's own lambda reads of the entity.</summary>
    internal Expression Read(LambdaExpression lambda) => Template.Fill(lambda, _entity);

    internal Expression Of(Condition<TSubject> condition, Truth truth) => condition switch
    {
        FactCondition<TSubject> fact => Of(fact, truth),
        DerivedCondition<TSubject> derived => Of(derived.Fact, truth),
        NotCondition<TSubject> not => Of(not.Operand, truth.Denied),
        AllCondition<TSubject> all => Join(truth is Truth.Holds or Truth.MayHold, all.Operands.Select(operand => Of(operand, truth))),
        AnyCondition<TSubject> any => Join(truth is Truth.Fails or Truth.MayFail, any.Operands.Select(operand => Of(operand, truth))),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>Whether an answer could not be read: it is none of those there can be, or is dated after the as-of date.</summary>
    internal Expression HasError() => Predicate.Any(
    [
        .. map.Columns.Select(column => column.Value.IsUnreadable(_entity)),
        .. Forms().Select(form => form.Key.IsUnreadable(_entity)),
        .. Forms().Select(form => Predicate.All(form.Key.Put(DatedInTime, Truth.Fails, _entity, days), Predicate.Any(form.Select(answer => answer.IsGiven(_entity))))),
    ]);

    /// <summary>The contrary of <see cref="HasError"/>.</summary>
    internal Expression HasNoError() => Predicate.All(
    [
        .. map.Columns.Select(column => column.Value.IsReadable(_entity)),
        .. Forms().Select(form => form.Key.IsReadable(_entity)),
        .. Forms().Select(form => Predicate.Any(form.Key.Put(DatedInTime, Truth.MayHold, _entity, days), Predicate.All(form.Select(answer => answer.IsMissing(_entity))))),
    ]);

    private static AnswerTest DatedInTime { get; } = AnswerTest.DaysBefore(0, (int)DayNumber.Latest);

    /// <summary>The days of forms, each with the answers given on it.</summary>
    private IEnumerable<IGrouping<RangeColumn, Column>> Forms() => map.Columns
        .Where(column => map.FormOf(column.Key) is not null)
        .GroupBy(column => map.FormOf(column.Key)!, column => column.Value);

    private static Expression Join(bool every, IEnumerable<Expression> predicates) => every ? Predicate.All(predicates) : Predicate.Any(predicates);

    private Expression Of(DerivedFact<TSubject> fact, Truth truth)
    {
        var raising = fact.Evidence.Where(evidence => evidence.CanRaise).Select(evidence => evidence.Says).ToList();
        var clearing = fact.Evidence.Where(evidence => evidence.CanClear).Select(evidence => evidence.Says).ToList();
        return truth switch
        {
            Truth.Holds => Predicate.Any(Each(raising, Truth.Holds)),
            Truth.MayFail => Predicate.All(Each(raising, Truth.MayFail)),
            Truth.Fails => Predicate.All([Predicate.Any(Each(clearing, Truth.Fails)), .. Each(raising, Truth.MayFail)]),
            _ => Predicate.Any([.. Each(raising, Truth.Holds), Predicate.All(Each(clearing, Truth.MayHold))]),
        };
    }

    private IEnumerable<Expression> Each(IReadOnlyList<Condition<TSubject>> conditions, Truth truth) => conditions.Select(condition => Of(condition, truth));

    private Expression Of(FactCondition<TSubject> condition, Truth truth)
    {
        var answer = map[condition.Fact].Put(condition.Test, truth, _entity, days);
        if (map.FormOf(condition.Fact) is not { } form) return answer;
        return truth is Truth.Holds or Truth.Fails
            ? Predicate.All(answer, form.Put(days.Current, Truth.Holds, _entity, days))
            : Predicate.Any(answer, form.Put(days.Current, Truth.MayFail, _entity, days));
    }
}
