using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GroupTherapy.NRules;

/// <summary>Writes the rules of NRules: one that reads each subject, and for each rule of the rulebook one a finding that it can give.</summary>
internal static class Production
{
    private const string Key = "said";

    /// <summary>From a subject and the day to what is known of it.</summary>
    public static IRuleDefinition OfSubject<TSubject>(Rulebook<TSubject> rulebook)
    {
        var builder = Begin(rulebook, $"{rulebook.Id}/subject", "Reads what is known of a subject on the session's day.", int.MaxValue);
        var subject = builder.LeftHandSide().Pattern(typeof(TSubject), "subject").Declaration.ToParameterExpression();
        var asOf = builder.LeftHandSide().Pattern(typeof(AsOf), "asOf").Declaration.ToParameterExpression();
        Expression<Action<IContext, TSubject, AsOf>> read = (context, subject, asOf) => Say(context, new JudgedSubject<TSubject>(rulebook, subject, asOf.Day));
        builder.RightHandSide().Action(Named(read, subject, asOf), ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
    }

    /// <summary>From what is known of a subject to what the rule finds.</summary>
    public static IEnumerable<IRuleDefinition> OfFindings<TSubject>(Rulebook<TSubject> rulebook, Rule<TSubject> rule)
    {
        var requires = AnswerQuery.Of(rule.Requires);
        var applies = rule.AppliesWhen is null ? null : AnswerQuery.Of(rule.AppliesWhen);
        var duty = rule.AppliesWhen is null ? requires : AnswerQuery.Of(!rule.AppliesWhen | rule.Requires);
        yield return OfFinding(rulebook, rule, FindingStatus.Undetermined, [duty.Unknown]);

        // A favour that is absent is no broken duty.
        if (rule.Force != Force.Favours) yield return OfFinding(rulebook, rule, FindingStatus.NotMet, applies is null ? [requires.Fails] : [applies.Holds, requires.Fails]);
    }

    private static IRuleDefinition OfFinding<TSubject>(Rulebook<TSubject> rulebook, Rule<TSubject> rule, FindingStatus status, IReadOnlyList<Expression<Func<Answers<TSubject>, bool>>> conditions)
    {
        var builder = Begin(rulebook, $"{rule.Id}/{(status == FindingStatus.NotMet ? "not-met" : "undetermined")}", rule.Title, int.MaxValue - 1);
        var pattern = builder.LeftHandSide().Pattern(typeof(JudgedSubject<TSubject>), "judged");
        var judged = pattern.Declaration.ToParameterExpression();
        Expression<Func<JudgedSubject<TSubject>, bool>> isOwn = judged => judged.Rulebook == rulebook;
        pattern.Condition(Named(isOwn, judged));
        if (rule.InForce != EffectivePeriod.Always)
        {
            Expression<Func<JudgedSubject<TSubject>, bool>> isInForce = judged => rule.InForce.Contains(judged.Answers.AsOf);
            pattern.Condition(Named(isInForce, judged));
        }

        // A condition of its own each, so that rules which begin alike share a node.
        Expression<Func<JudgedSubject<TSubject>, Answers<TSubject>>> answersOf = judged => judged.Answers;
        foreach (var condition in conditions)
            pattern.Condition(Expression.Lambda(new Replacement(condition.Parameters[0], Named(answersOf, judged).Body).Visit(condition.Body), judged));

        Expression<Action<IContext, JudgedSubject<TSubject>>> say = (context, judged) => Say(context, new SubjectFinding<TSubject>(judged, rule, status));
        builder.RightHandSide().Action(Named(say, judged), ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
    }

    private static RuleBuilder Begin<TSubject>(Rulebook<TSubject> rulebook, string name, string description, int priority)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Description(description);
        builder.Tag(rulebook.Id);
        builder.Priority(priority);
        return builder;
    }

    /// <summary>Puts the fact in the session, in the place of what the same match said before.</summary>
    private static void Say(IContext context, object fact)
    {
        if (context.GetLinked(Key) is null) context.InsertLinked(Key, fact);
        else context.UpdateLinked(Key, fact);
    }

    /// <summary>The lambda with the parameters that NRules knows its facts by; an action's first one is the context.</summary>
    private static LambdaExpression Named(LambdaExpression lambda, params ParameterExpression[] facts)
    {
        var own = lambda.Parameters.Skip(lambda.Parameters.Count - facts.Length).ToList();
        var body = lambda.Body;
        for (var index = 0; index < facts.Length; index++) body = new Replacement(own[index], facts[index]).Visit(body);
        return Expression.Lambda(body, [.. lambda.Parameters.Take(lambda.Parameters.Count - facts.Length), .. facts]);
    }

    private sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
