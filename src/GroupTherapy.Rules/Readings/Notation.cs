using System.Globalization;
using System.Text;
using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Rules;

/// <summary>Reading rules as one exact text, the ground for equality and for content hashes. It changes when anything a rule says changes.</summary>
/// <remarks>A line for the rulebook, one for each option of its policy, one a rule. <see cref="NotationReader{TSubject}"/> makes a rulebook of it again.</remarks>
internal static class Notation
{
    internal static string Of<TSubject>(Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> { Fact: var fact, Test: var test } => List(Of(fact), test.Kind.ToString(), Number(test.First), Number(test.Second)),
        DerivedCondition<TSubject> { Fact: var fact } => List(["derived", Text(fact.Id), Text(fact.Question), .. fact.Evidence.Select(evidence => List(Text(evidence.From), evidence.Weight.ToString(), Of(evidence.Says)))]),
        NotCondition<TSubject> not => List("not", Of(not.Operand)),
        AllCondition<TSubject> all => List(["all", .. all.Operands.Select(Of)]),
        AnyCondition<TSubject> any => List(["any", .. any.Operands.Select(Of)]),
        _ => throw new UnreachableShapeException(),
    };

    internal static string Of<TSubject>(Rule<TSubject> rule) => List([
        "rule", Text(rule.Id), Text(rule.Title),
        Text(rule.Source.Publication.Id), Text(rule.Source.Publication.Citation), Text(rule.Source.Section),
        Of(rule.InForce), rule.Force.ToString(),
        rule.AppliesWhen is null ? "always" : Of(rule.AppliesWhen), Of(rule.Requires),
        Text(rule.Because), Text(rule.Remedy), rule.Confidential ? "confidential" : "open",
        .. rule.Statements.Select(Text), "because", .. rule.Reasons.Select(Text)]);

    internal static string Of<TSubject>(Rulebook<TSubject> rulebook)
    {
        var text = new StringBuilder();
        text.Append(List("rulebook", Text(rulebook.Id), Text(rulebook.Version), Number(rulebook.AnswersCurrentForDays ?? -1)));
        foreach (var option in rulebook.Policy) text.Append('\n').Append(List("policy", Text(option.Name), Text(option.Value)));
        foreach (var rule in rulebook.Rules) text.Append('\n').Append(Of(rule));
        return text.ToString();
    }

    private static string Of(EffectivePeriod period) => (period.From, period.Until) switch
    {
        (null, null) => "(always)",
        ({ } from, null) => List("from", Iso.Format(from)),
        (null, { } until) => List("until", Iso.Format(until)),
        ({ } from, { } until) => List("from", Iso.Format(from), "until", Iso.Format(until)),
    };

    private static string Of<TSubject>(Fact<TSubject> fact) => List([
        fact.Kind, Text(fact.Id), Text(fact.Question), Text(fact.Unit ?? ""), Text(fact.Form?.Id ?? ""), Text(fact.Form?.Name ?? ""), fact.Form is { IsDated: true } ? "dated" : "undated",
        .. (fact as IChoices)?.Names.Select(Text) ?? []]);

    private static string List(params string[] parts) => $"({string.Join(" ", parts)})";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"";
}
