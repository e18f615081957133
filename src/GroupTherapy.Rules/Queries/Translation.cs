using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>Reading a condition as a predicate over an entity. A "not" is carried down to the tests, so that none is left.</summary>
internal sealed class Translation<TSubject, TEntity>(FactMap<TSubject, TEntity> map, QueryDays days)
{
    // What is asked twice is one expression, so that it stands once among the parts of an "or".
    private readonly Dictionary<(Fact<TSubject>, AnswerTest, Truth), Expression> _tests = [];
    private readonly Dictionary<(Fact<TSubject>, AnswerTest, Truth?), Expression> _unknowns = [];
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
        AllCondition<TSubject> all => Join(truth is Truth.Holds or Truth.MayHold, Each(all.Operands, truth)),
        AnyCondition<TSubject> any => Join(truth is Truth.Fails or Truth.MayFail, Each(any.Operands, truth)),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>Whether a condition is unknown. Less is asked where it is settled already that it does not hold, or does not fail.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="settled">What is known not to be so: <see cref="Truth.Holds"/>, <see cref="Truth.Fails"/> or null.</param>
    internal Expression IsUnknown(Condition<TSubject> condition, Truth? settled = null) => condition switch
    {
        FactCondition<TSubject> fact => IsUnknown(fact, settled),
        DerivedCondition<TSubject> derived => IsUnknown(derived.Fact, settled),
        NotCondition<TSubject> not => IsUnknown(not.Operand, settled?.Denied),
        AllCondition<TSubject> all => IsUnknown(all.Operands, Truth.Fails, settled),
        AnyCondition<TSubject> any => IsUnknown(any.Operands, Truth.Holds, settled),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>Whether an answer could not be read: it is none of those there can be, or is dated after the as-of date. An answer on a form that is outdated, or has no day, is not read.</summary>
    internal Expression HasError() => Predicate.Any(
    [
        .. map.Columns.Select(column => map.FormOf(column.Key) is { } form ? Predicate.All(column.Value.IsUnreadable(_entity), form.Put(days.CurrentOrLater, Truth.Holds, _entity, days)) : column.Value.IsUnreadable(_entity)),
        .. Forms().Select(form => form.Key.IsUnreadable(_entity)),
        .. Forms().Select(form => Predicate.All(form.Key.Put(DatedInTime, Truth.Fails, _entity, days), Predicate.Any(form.Select(answer => answer.IsGiven(_entity))))),
    ]);

    /// <summary>The contrary of <see cref="HasError"/>.</summary>
    internal Expression HasNoError() => Predicate.All(
    [
        .. map.Columns.Select(column => map.FormOf(column.Key) is { } form ? Predicate.Any(column.Value.IsReadable(_entity), form.Put(days.CurrentOrLater, Truth.MayFail, _entity, days)) : column.Value.IsReadable(_entity)),
        .. Forms().Select(form => form.Key.IsReadable(_entity)),
        .. Forms().Select(form => Predicate.Any(form.Key.Put(DatedInTime, Truth.MayHold, _entity, days), Predicate.All(form.Select(answer => answer.IsMissing(_entity))))),
    ]);

    private static AnswerTest DatedInTime { get; } = AnswerTest.DaysBefore(0, (int)DayNumber.Latest);

    /// <summary>The days of forms, each with the answers given on it.</summary>
    private IEnumerable<IGrouping<RangeColumn, Column>> Forms() => map.Columns
        .Where(column => map.FormOf(column.Key) is not null)
        .GroupBy(column => map.FormOf(column.Key)!, column => column.Value);

    private static Expression Join(bool every, IEnumerable<Expression> predicates) => every ? Predicate.All(predicates) : Predicate.Any(predicates);

    private IEnumerable<Expression> Each(IEnumerable<Condition<TSubject>> conditions, Truth truth) => conditions.Select(condition => Of(condition, truth));

    /// <summary>An "all" is false, an "any" true, as soon as one operand is; else it is unknown where one operand is.</summary>
    private Expression IsUnknown(IReadOnlyList<Condition<TSubject>> operands, Truth deciding, Truth? settled)
    {
        var noneDecides = Each(operands, deciding == Truth.Fails ? Truth.MayHold : Truth.MayFail);
        if (settled == deciding.Denied) return Predicate.All(noneDecides);
        var one = Predicate.Any(operands.Select(operand => IsUnknown(operand, deciding)));
        return settled == deciding ? one : Predicate.All([.. noneDecides, one]);
    }

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

    private Expression IsUnknown(DerivedFact<TSubject> fact, Truth? settled) => Predicate.All(fact.Evidence.Select(evidence => (evidence.Weight, settled) switch
    {
        (EvidenceWeight.AgainstOnly, Truth.Fails) => Predicate.True,
        (EvidenceWeight.AgainstOnly, _) => Of(evidence.Says, Truth.MayHold),
        (EvidenceWeight.ForOnly, Truth.Holds) => Predicate.True,
        (EvidenceWeight.ForOnly, _) or (_, Truth.Fails) => Of(evidence.Says, Truth.MayFail),
        _ => IsUnknown(evidence.Says, settled),
    }));

    private Expression Of(FactCondition<TSubject> condition, Truth truth)
    {
        if (_tests.TryGetValue((condition.Fact, condition.Test, truth), out var known)) return known;
        var predicate = map[condition.Fact].Put(condition.Test, truth, _entity, days);
        if (map.FormOf(condition.Fact) is { } form)
        {
            predicate = truth is Truth.Holds or Truth.Fails
                ? Predicate.All(predicate, form.Put(days.Current, Truth.Holds, _entity, days))
                : Predicate.Any(predicate, form.Put(days.Current, Truth.MayFail, _entity, days));
        }

        return _tests[(condition.Fact, condition.Test, truth)] = predicate;
    }

    private Expression IsUnknown(FactCondition<TSubject> condition, Truth? settled)
    {
        if (_unknowns.TryGetValue((condition.Fact, condition.Test, settled), out var known)) return known;
        return _unknowns[(condition.Fact, condition.Test, settled)] = Predicate.Any(
            map[condition.Fact].IsUnknown(condition.Test, settled, _entity),
            map.FormOf(condition.Fact)?.Put(days.Current, Truth.MayFail, _entity, days) ?? Predicate.False);
    }
}
