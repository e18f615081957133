using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GroupTherapy.NRules;

/// <summary>A rulebook as rules of NRules. Compile it alone or together with a host's own rules, and keep the session factory: it serves every day.</summary>
/// <remarks>
/// Insert subjects and one <see cref="AsOf"/>, in any order. When the session fires, each subject's answers are read once and become
/// <see cref="SubjectAnswers{TSubject}"/>; each rule in force that is not met or undetermined becomes a <see cref="SubjectFinding{TSubject}"/>.
/// Both follow the subject: updated with it, gone with it. A condition keeps its three values: what is unknown neither breaks a duty nor keeps it.
/// Recorded overrides are no part of it; <see cref="Rulebook{TSubject}.Judge"/> takes them.
/// </remarks>
/// <typeparam name="TSubject">What is judged.</typeparam>
public sealed class RulebookRepository<TSubject> : IRuleRepository
    where TSubject : class
{
    private const string Key = "said";

    private readonly RuleSet _rules;

    /// <param name="rulebook">The rulebook.</param>
    public RulebookRepository(Rulebook<TSubject> rulebook)
    {
        if (rulebook is null) throw new ArgumentNullException(nameof(rulebook));
        _rules = new(rulebook.Id);
        _rules.Add([Reading(rulebook)]);
        foreach (var rule in rulebook.Rules) _rules.Add(Findings(rulebook, rule));
    }

    /// <summary>One set, named as the rulebook.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];

    private static IRuleDefinition Reading(Rulebook<TSubject> rulebook)
    {
        var builder = new RuleBuilder();
        builder.Name($"{rulebook.Id}/answers");
        builder.Description("Reads what is known of a subject on the session's day.");
        builder.Tag(rulebook.Id);
        var subject = builder.LeftHandSide().Pattern(typeof(TSubject), "subject").Declaration.ToParameterExpression();
        var asOf = builder.LeftHandSide().Pattern(typeof(AsOf), "asOf").Declaration.ToParameterExpression();
        Expression<Action<IContext, TSubject, AsOf>> read = (context, subject, asOf) => Say(context, new SubjectAnswers<TSubject>(rulebook, subject, rulebook.Read(subject, asOf.Day)));
        builder.RightHandSide().Action(Named(read, subject, asOf), ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
    }

    private static IEnumerable<IRuleDefinition> Findings(Rulebook<TSubject> rulebook, Rule<TSubject> rule)
    {
        var requires = AnswerQuery.Of(rule.Requires);
        var applies = rule.AppliesWhen is null ? null : AnswerQuery.Of(rule.AppliesWhen);
        var duty = rule.AppliesWhen is null ? requires : AnswerQuery.Of(!rule.AppliesWhen | rule.Requires);
        yield return Finding(rulebook, rule, FindingStatus.Undetermined, [duty.Unknown]);

        // A favour that is absent is no broken duty.
        if (rule.Force != Force.Favours) yield return Finding(rulebook, rule, FindingStatus.NotMet, applies is null ? [requires.Fails] : [applies.Holds, requires.Fails]);
    }

    private static IRuleDefinition Finding(Rulebook<TSubject> rulebook, Rule<TSubject> rule, FindingStatus status, IReadOnlyList<Expression<Func<Answers<TSubject>, bool>>> conditions)
    {
        var builder = new RuleBuilder();
        builder.Name($"{rule.Id}/{(status == FindingStatus.NotMet ? "not-met" : "undetermined")}");
        builder.Description(rule.Title);
        builder.Tag(rulebook.Id);
        var pattern = builder.LeftHandSide().Pattern(typeof(SubjectAnswers<TSubject>), "judged");
        var judged = pattern.Declaration.ToParameterExpression();
        Expression<Func<SubjectAnswers<TSubject>, bool>> isOwn = judged => judged.Rulebook == rulebook;
        pattern.Condition(Named(isOwn, judged));
        if (rule.InForce != EffectivePeriod.Always)
        {
            Expression<Func<SubjectAnswers<TSubject>, bool>> isInForce = judged => rule.InForce.Contains(judged.Answers.AsOf);
            pattern.Condition(Named(isInForce, judged));
        }

        // A condition of its own each, so that rules which begin alike share a node.
        Expression<Func<SubjectAnswers<TSubject>, Answers<TSubject>>> answersOf = judged => judged.Answers;
        foreach (var condition in conditions)
            pattern.Condition(Expression.Lambda(new Replacement(condition.Parameters[0], Named(answersOf, judged).Body).Visit(condition.Body), judged));

        Expression<Action<IContext, SubjectAnswers<TSubject>>> say = (context, judged) => Say(context, new SubjectFinding<TSubject>(judged, rule, status));
        builder.RightHandSide().Action(Named(say, judged), ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
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
