using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>Reading the rules in force on a day as the outcome of an entity; the worst wins.</summary>
internal sealed class OutcomeTranslation<TSubject, TEntity>(Rulebook<TSubject> rulebook, Translation<TSubject, TEntity> translation, LocalDate asOf)
{
    private readonly List<Condition<TSubject>> _musts = [.. InForce(rulebook, asOf).Where(rule => rule.Force is Force.Must or Force.MustUnlessJustified).Select(rule => rule.Duty)];
    private readonly List<Condition<TSubject>> _reviews = [.. InForce(rulebook, asOf).Where(rule => rule.Force is Force.Review).Select(rule => rule.Duty)];

    internal Expression Is(Outcome outcome) => outcome switch
    {
        Outcome.Blocked => IsBlocked,
        Outcome.Open => Predicate.All([.. Each(_musts, Truth.MayHold), IsUnsettled]),
        Outcome.Review => Predicate.All([.. Each(_musts, Truth.Holds), .. _reviews.Select(IsKnown), IsForReview, translation.HasNoError()]),
        Outcome.Clear => Predicate.All([.. Each(_musts, Truth.Holds), .. Each(_reviews, Truth.Holds), translation.HasNoError()]),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), "Clear, review, open or blocked."),
    };

    /// <summary>One answer for every entity: each question is put only where those before it were answered with no.</summary>
    internal Expression Of() => If(IsBlocked, Outcome.Blocked, If(IsUnsettled, Outcome.Open, If(IsForReview, Outcome.Review, Expression.Constant(Outcome.Clear))));

    private Expression IsBlocked => Predicate.Any(Each(_musts, Truth.Fails));

    /// <summary>Asked only where nothing blocks.</summary>
    private Expression IsUnsettled => Predicate.Any([.. _musts.Select(duty => translation.IsUnknown(duty, Truth.Fails)), .. _reviews.Select(duty => translation.IsUnknown(duty)), translation.HasError()]);

    private Expression IsForReview => Predicate.Any(Each(_reviews, Truth.Fails));

    private static IEnumerable<Rule<TSubject>> InForce(Rulebook<TSubject> rulebook, LocalDate day) => rulebook.Rules.Where(rule => rule.InForce.Contains(day));

    private static ConditionalExpression If(Expression test, Outcome then, Expression otherwise) => Expression.Condition(test, Expression.Constant(then), otherwise);

    private IEnumerable<Expression> Each(IEnumerable<Condition<TSubject>> duties, Truth truth) => duties.Select(duty => translation.Of(duty, truth));

    private Expression IsKnown(Condition<TSubject> duty) => Predicate.Any(translation.Of(duty, Truth.Holds), translation.Of(duty, Truth.Fails));
}
