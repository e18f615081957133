using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>A stored yes, no or null, as a predicate.</summary>
internal static class StoredYesNo
{
    private static readonly Expression<Func<bool?, bool>> IsYes = answer => answer == true;
    private static readonly Expression<Func<bool?, bool>> IsNo = answer => answer == false;
    private static readonly Expression<Func<bool?, bool>> IsNotNull = answer => answer != null;
    private static readonly Expression<Func<bool?, bool>> IsNull = answer => answer == null;

    internal static Expression Is(Truth truth, Expression answer) => truth switch
    {
        Truth.Holds => Template.Fill(IsYes, answer),
        Truth.Fails => Template.Fill(IsNo, answer),
        Truth.MayHold => Predicate.Any(Unknown(answer), Template.Fill(IsYes, answer)),
        _ => Predicate.Any(Unknown(answer), Template.Fill(IsNo, answer)),
    };

    internal static Expression Known(Expression answer) => Template.Fill(IsNotNull, answer);

    internal static Expression Unknown(Expression answer) => Template.Fill(IsNull, answer);
}
