using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A set of codes as the bits of a number, the first code the lowest bit. A bit that stands for no code is unreadable.</summary>
internal sealed class BitsColumn(LambdaExpression value, int codes) : Column
{
    private static readonly Expression<Func<long?, bool>> IsNotNull = bits => bits != null;
    private static readonly Expression<Func<long?, bool>> IsNull = bits => bits == null;
    private static readonly Expression<Func<long?, long, bool>> IsWithin = (bits, all) => bits >= 0 && bits <= all;
    private static readonly Expression<Func<long?, long, bool>> IsOutside = (bits, all) => bits < 0 || bits > all;
    private static readonly Expression<Func<long?, long, bool>> Shares = (bits, mask) => (bits & mask) > 0;
    private static readonly Expression<Func<long?, long, bool>> SharesNone = (bits, mask) => (bits & mask) == 0;

    private ConstantExpression AllCodes { get; } = Expression.Constant((1L << codes) - 1);

    internal override Expression IsGiven(Expression entity) => Template.Fill(IsNotNull, Template.Fill(value, entity));

    internal override Expression IsMissing(Expression entity) => Template.Fill(IsNull, Template.Fill(value, entity));

    internal override Expression IsReadable(Expression entity) => Predicate.Any(IsMissing(entity), Template.Fill(IsWithin, Template.Fill(value, entity), AllCodes));

    internal override Expression IsUnreadable(Expression entity) => Template.Fill(IsOutside, Template.Fill(value, entity), AllCodes);

    internal override Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days)
    {
        var bits = Template.Fill(value, entity);
        Expression isRead = Template.Fill(IsWithin, bits, AllCodes), isNotRead = Predicate.Any(Template.Fill(IsNull, bits), Template.Fill(IsOutside, bits, AllCodes));
        if (test.Kind != AnswerTestKind.Includes) return truth.OfAnswered(isRead, isNotRead);
        var asked = Expression.Constant(test.First >> 1);
        return truth switch
        {
            Truth.Holds => Predicate.All(isRead, Template.Fill(Shares, bits, asked)),
            Truth.Fails => Predicate.All(isRead, Template.Fill(SharesNone, bits, asked)),
            Truth.MayHold => Predicate.Any(isNotRead, Template.Fill(Shares, bits, asked)),
            _ => Predicate.Any(isNotRead, Template.Fill(SharesNone, bits, asked)),
        };
    }
}
