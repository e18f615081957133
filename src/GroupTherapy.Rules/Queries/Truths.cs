using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>What each says of the contrary, and of a question that is never answered "no".</summary>
internal static class Truths
{
    extension(Truth truth)
    {
        /// <summary>The same asked of what a "not" stands before.</summary>
        internal Truth Denied => truth switch
        {
            Truth.Holds => Truth.Fails,
            Truth.Fails => Truth.Holds,
            Truth.MayHold => Truth.MayFail,
            _ => Truth.MayHold,
        };

        /// <summary>Whether anything is answered: true or unknown, and never false.</summary>
        internal Expression OfAnswered(Expression isGiven, Expression isMissing) => truth switch
        {
            Truth.Holds => isGiven,
            Truth.Fails => Predicate.False,
            Truth.MayHold => Predicate.True,
            _ => isMissing,
        };
    }
}
