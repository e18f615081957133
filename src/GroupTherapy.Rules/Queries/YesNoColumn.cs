using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A yes or a no.</summary>
internal sealed class YesNoColumn(LambdaExpression value) : Column
{
    private const long No = 1;
    private const long Yes = 2;

    internal override Expression IsGiven(Expression entity) => StoredYesNo.Known(Template.Fill(value, entity));

    internal override Expression IsMissing(Expression entity) => StoredYesNo.Unknown(Template.Fill(value, entity));

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days)
    {
        var answer = Template.Fill(value, entity);
        return (test.Passes(No, 0), test.Passes(Yes, 0)) switch
        {
            (false, true) => StoredYesNo.Is(truth, answer),
            (true, false) => StoredYesNo.Is(truth.Denied, answer),
            _ => truth.OfAnswered(IsGiven(entity), IsMissing(entity)),
        };
    }
}
