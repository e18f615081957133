using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>How one answer is read on an entity: every test of it as a predicate that asks for no "not" around it.</summary>
internal abstract class Column
{
    /// <summary>Whether the answer is known, which is false on a null.</summary>
    internal abstract Expression IsGiven(Expression entity);

    /// <summary>Whether the answer is unknown, or a part of it.</summary>
    internal abstract Expression IsMissing(Expression entity);

    /// <summary>Whether there is an answer that in memory could not be read, which is an error; never, unless a kind of answer says otherwise.</summary>
    internal virtual Expression IsUnreadable(Expression entity) => Predicate.False;

    /// <summary>Whether there is none, or one that can be read.</summary>
    internal virtual Expression IsReadable(Expression entity) => Predicate.True;

    /// <summary>Whether the test cannot be put, where it may be settled already that it does not hold or does not fail.</summary>
    internal virtual Expression IsUnknown(AnswerTest test, Truth? settled, Expression entity) => Predicate.Any(IsMissing(entity), IsUnreadable(entity));

    /// <summary>The test as a predicate.</summary>
    internal abstract Expression Put(AnswerTest test, Truth truth, Expression entity, QueryDays days);
}
