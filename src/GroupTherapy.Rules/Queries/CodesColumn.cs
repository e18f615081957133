using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A set of codes as one yes/no answer a code. A set of which a part is unknown includes what it is known to include.</summary>
/// <param name="members">For each code, in order, whether the set has it.</param>
internal sealed class CodesColumn(IReadOnlyList<LambdaExpression> members) : Column
{
    internal override Expression IsGiven(Expression entity) => Predicate.All(Members(entity).Select(StoredYesNo.Known));

    internal override Expression IsMissing(Expression entity) => Predicate.Any(Members(entity).Select(StoredYesNo.Unknown));

    internal override Expression IsUnknown(AnswerTest test, Truth? settled, Expression entity)
    {
        if (test.Kind != AnswerTestKind.Includes) return IsMissing(entity);
        var oneIsUnknown = Predicate.Any(Asked(test, entity).Select(StoredYesNo.Unknown));
        return settled == Truth.Holds ? oneIsUnknown : Predicate.All(oneIsUnknown, IncludesAny(test, Truth.MayFail, entity));
    }

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days) =>
        test.Kind == AnswerTestKind.Includes ? IncludesAny(test, truth, entity) : truth.OfAnswered(IsGiven(entity), IsMissing(entity));

    private Expression IncludesAny(AnswerTest test, Truth truth, Expression entity)
    {
        var asked = Asked(test, entity).Select(member => StoredYesNo.Is(truth, member));
        return truth is Truth.Holds or Truth.MayHold ? Predicate.Any(asked) : Predicate.All(asked);
    }

    private IEnumerable<Expression> Asked(AnswerTest test, Expression entity) => Members(entity).Where((_, place) => test.Passes(2L << place, 0));

    private IEnumerable<Expression> Members(Expression entity) => members.Select(member => Template.Fill(member, entity));
}
