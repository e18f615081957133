using System.Linq.Expressions;

namespace GroupTherapy.Rules;

/// <summary>An answer as the code that <see cref="Answers{TSubject}"/> hold; forms that are not current were read as unknown already.</summary>
internal sealed class CodeColumn<TSubject>(Fact<TSubject> fact) : Column
{
    private static readonly Expression<Func<Answers<TSubject>, Fact<TSubject>, long>> CodeOf = (answers, fact) => answers[fact];
    private static readonly Expression<Func<long, bool>> IsKnown = code => code != 0;
    private static readonly Expression<Func<long, bool>> IsUnknown = code => code == 0;
    private static readonly Expression<Func<long, AnswerTest, long, bool>> Passes = (code, test, asOf) => test.Passes(code, asOf);
    private static readonly Expression<Func<long, AnswerTest, long, bool>> DoesNotPass = (code, test, asOf) => !test.Passes(code, asOf);

    internal override Expression IsGiven(Expression entity) => Template.Fill(IsKnown, Code(entity));

    internal override Expression IsMissing(Expression entity) => Template.Fill(IsUnknown, Code(entity));

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days)
    {
        var code = Code(entity);
        Expression passes = Template.Fill(Passes, code, Expression.Constant(test), Expression.Constant(days.AsOfNumber));
        Expression doesNotPass = Template.Fill(DoesNotPass, code, Expression.Constant(test), Expression.Constant(days.AsOfNumber));
        return truth switch
        {
            Truth.Holds => Predicate.All(Template.Fill(IsKnown, code), passes),
            Truth.Fails => Predicate.All(Template.Fill(IsKnown, code), doesNotPass),
            Truth.MayHold => Predicate.Any(Template.Fill(IsUnknown, code), passes),
            _ => Predicate.Any(Template.Fill(IsUnknown, code), doesNotPass),
        };
    }

    private Expression Code(Expression entity) => Template.Fill(CodeOf, entity, Expression.Constant(fact));
}
