using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>Reading the rules in force on a day as what each says of an entity: a digit a rule, joined into whole numbers.</summary>
internal sealed class FindingsTranslation<TSubject, TEntity>(Rulebook<TSubject> rulebook, Translation<TSubject, TEntity> translation, LocalDate asOf)
{
    /// <summary>The rules in force that day; a provider that shows them passes the list on as it is.</summary>
    public IReadOnlyList<Rule<TSubject>> Rules { get; } = [.. rulebook.Rules.Where(rule => rule.InForce.Contains(asOf))];

    internal Expression Is(Rule<TSubject> rule, FindingStatus status)
    {
        var applies = rule.AppliesWhen;
        var isFavour = rule.Force == Force.Favours;
        return status switch
        {
            FindingStatus.Met => Predicate.All(translation.Of(rule.Duty, Truth.Holds), applies is null ? Predicate.True : translation.Of(applies, Truth.MayHold)),
            FindingStatus.NotMet => isFavour ? Predicate.False : translation.Of(rule.Duty, Truth.Fails),
            FindingStatus.NotApplicable => Predicate.Any(
                applies is null ? Predicate.False : translation.Of(applies, Truth.Fails),
                isFavour ? translation.Of(rule.Duty, Truth.Fails) : Predicate.False),
            FindingStatus.Undetermined => translation.IsUnknown(rule.Duty),
            _ => throw new ArgumentOutOfRangeException(nameof(status), "One of the four statuses."),
        };
    }

    /// <summary>The digits of <see cref="Rules"/>, in as many numbers as they take.</summary>
    internal Expression Digits()
    {
        Expression<Func<long, FindingDigits?, FindingDigits>> digits = (number, rest) => new FindingDigits(number, rest);
        Expression rest = Expression.Constant(null, typeof(FindingDigits));
        for (var first = (Rules.Count - 1) / FindingDigits.PerNumber * FindingDigits.PerNumber; first >= 0; first -= FindingDigits.PerNumber)
            rest = Template.Fill(digits, NumberOf(first, Math.Min(first + FindingDigits.PerNumber, Rules.Count)), rest);
        return rest;
    }

    private Expression NumberOf(int first, int end)
    {
        Expression<Func<long, long, long>> join = (left, right) => left | right;
        return Enumerable.Range(first, end - first).Select(place => (Expression)DigitOf(Rules[place], place - first)).Aggregate((left, right) => Template.Fill(join, left, right));
    }

    private ConditionalExpression DigitOf(Rule<TSubject> rule, int place)
    {
        var isUnknown = Digit(translation.IsUnknown(rule.Duty, Truth.Fails), FindingDigits.Of(FindingStatus.Undetermined, place), Expression.Constant(0L));
        return rule.Force == Force.Favours
            ? Digit(Is(rule, FindingStatus.Undetermined), FindingDigits.Of(FindingStatus.Undetermined, place), Expression.Constant(0L))
            : Digit(Is(rule, FindingStatus.NotMet), FindingDigits.Of(FindingStatus.NotMet, place), isUnknown);
    }

    private static ConditionalExpression Digit(Expression test, long then, Expression otherwise) => Expression.Condition(test, Expression.Constant(then), otherwise);
}
