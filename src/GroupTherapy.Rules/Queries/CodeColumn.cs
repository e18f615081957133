using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>An answer as <see cref="Answers{TSubject}"/> hold it: forms that were not current, and what could not be read, are unknown there already.</summary>
internal sealed class CodeColumn<TSubject>(Fact<TSubject> fact) : Column
{
    private const long Unknown = AnswerSheet<TSubject>.Unknown;

    private static readonly Expression<Func<Answers<TSubject>, Fact<TSubject>, bool>> IsWith = (answers, fact) => answers[fact] != Unknown;
    private static readonly Expression<Func<Answers<TSubject>, Fact<TSubject>, bool>> IsWithout = (answers, fact) => answers[fact] == Unknown;
    private static readonly Expression<Func<Answers<TSubject>, Fact<TSubject>, AnswerTest, bool>> Passes = (answers, fact, test) => test.Passes(answers[fact], DayNumber.Of(answers.AsOf));
    private static readonly Expression<Func<Answers<TSubject>, Fact<TSubject>, AnswerTest, bool>> DoesNotPass = (answers, fact, test) => !test.Passes(answers[fact], DayNumber.Of(answers.AsOf));

    internal override Expression IsGiven(Expression entity) => Template.Fill(IsWith, entity, Expression.Constant(fact));

    internal override Expression IsMissing(Expression entity) => Template.Fill(IsWithout, entity, Expression.Constant(fact));

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days)
    {
        Expression passes = Template.Fill(Passes, entity, Expression.Constant(fact), Expression.Constant(test));
        Expression doesNotPass = Template.Fill(DoesNotPass, entity, Expression.Constant(fact), Expression.Constant(test));
        return truth switch
        {
            Truth.Holds => Predicate.All(IsGiven(entity), passes),
            Truth.Fails => Predicate.All(IsGiven(entity), doesNotPass),
            Truth.MayHold => Predicate.Any(IsMissing(entity), passes),
            _ => Predicate.Any(IsMissing(entity), doesNotPass),
        };
    }
}
