using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>One of a few choices, as a value or as its name. What is not among them is unreadable.</summary>
/// <param name="value">Reads the answer.</param>
/// <param name="choices">The choices as stored, in the order of their codes.</param>
internal sealed class ChoiceColumn(LambdaExpression value, IReadOnlyList<ConstantExpression> choices) : Column
{
    internal override Expression IsGiven(Expression entity) => IsKnown(Template.Fill(value, entity));

    internal override Expression IsMissing(Expression entity)
    {
        var answer = Template.Fill(value, entity);
        return Expression.Equal(answer, Null(answer));
    }

    internal override Expression IsReadable(Expression entity)
    {
        var answer = Template.Fill(value, entity);
        return Predicate.Any([IsMissing(entity), .. choices.Select(choice => Expression.Equal(answer, choice))]);
    }

    internal override Expression IsUnreadable(Expression entity)
    {
        var answer = Template.Fill(value, entity);
        return Predicate.All([IsKnown(answer), .. choices.Select(choice => Expression.NotEqual(answer, choice))]);
    }

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days)
    {
        var answer = Template.Fill(value, entity);
        var passing = choices.Where((_, place) => test.Passes(place + 1, 0)).ToList();
        var failing = choices.Except(passing).ToList();
        return truth switch
        {
            Truth.Holds => IsOneOf(passing),
            Truth.Fails => IsOneOf(failing),
            Truth.MayHold => IsNoneOf(failing),
            _ => IsNoneOf(passing),
        };

        Expression IsOneOf(List<ConstantExpression> some) => Predicate.Any(some.Select(choice => Expression.Equal(answer, choice)));

        Expression IsNoneOf(List<ConstantExpression> some) =>
            Predicate.Any(IsMissing(entity), Predicate.All(some.Select(choice => Expression.NotEqual(answer, choice))));
    }

    private static BinaryExpression IsKnown(Expression answer) => Expression.NotEqual(answer, Null(answer));

    private static ConstantExpression Null(Expression answer) => Expression.Constant(null, answer.Type);
}
