using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Rules.Texts;

/// <summary>Writes rulebooks and rules as canonical JSON: everything they say and nothing else, before a practice chose anything. <see cref="RulebookReader{TSubject}"/> reads it again.</summary>
internal static class RulebookWriter
{
    internal const string Id = "id";
    internal const string Version = "version";
    internal const string Days = "answersCurrentForDays";
    internal const string Parameters = "parameters";
    internal const string Facts = "facts";
    internal const string Derived = "derivedFacts";
    internal const string Rules = "rules";

    internal static IReadOnlyList<(Force Choice, string Name)> Forces { get; } =
        [.. new[] { Force.Must, Force.MustUnlessJustified, Force.Review, Force.Should, Force.Consider, Force.Favours }.Select(force => (force, ForceNames.NameOf(force)))];

    internal static IReadOnlyList<(EvidenceWeight Choice, string Name)> Weights { get; } =
        [(EvidenceWeight.ForAndAgainst, "forAndAgainst"), (EvidenceWeight.ForOnly, "forOnly"), (EvidenceWeight.AgainstOnly, "againstOnly")];

    internal static string Of<TSubject>(Rulebook<TSubject> rulebook) => CanonicalJson.Of(MembersOf(rulebook));

    internal static JsonMembers MembersOf<TSubject>(Rulebook<TSubject> rulebook) => Of(rulebook.Declared, rulebook.Parameters)
        .With(Id, rulebook.Id)
        .With(Version, rulebook.Version)
        .With(Days, rulebook.Age is { } age ? ParameterJson.Reference(age) : rulebook.AnswersCurrentForDays);

    /// <summary>A rule with all that it rests on: the facts, derived facts and parameters that it refers to.</summary>
    internal static string Of<TSubject>(Rule<TSubject> rule) => CanonicalJson.Of(Of([rule.Declared], [.. rule.ParametersUsed()]));

    private static JsonMembers Of<TSubject>(IReadOnlyList<Rule<TSubject>> declared, IReadOnlyList<PolicyParameter> parameters) => new JsonMembers()
        .With(Parameters, List(parameters, ParameterJson.Of))
        .With(Facts, List(declared.SelectMany(rule => rule.FactsUsed()).Distinct().OrderBy(fact => fact.Slot), fact => FactJson.Of(FactEntry.Of(fact))))
        .With(Derived, List(declared.SelectMany(rule => rule.DerivedFactsUsed()).Distinct(), Of))
        .With(Rules, List(declared, OwnOf));

    private static JsonMembers OwnOf<TSubject>(Rule<TSubject> rule) => new JsonMembers()
        .With(Id, rule.Id)
        .With("title", rule.Title)
        .With("force", ForceNames.NameOf(rule.Force))
        .With("forceWhen", rule.ForceWhen is { } when ? ParameterJson.Reference(when.Chosen).With("force", ForceNames.NameOf(when.Force)) : null)
        .With("from", rule.InForce.From is { } from ? Iso.Format(from) : null)
        .With("until", rule.InForce.Until is { } until ? Iso.Format(until) : null)
        .With("appliesWhen", rule.AppliesWhen is null ? null : ConditionWriter.Of(rule.AppliesWhen))
        .With("requires", ConditionWriter.Of(rule.Requires))
        .With("because", rule.Because)
        .With("remedy", rule.Remedy)
        .With("confidential", rule.Confidential)
        .With("source", new JsonMembers().With(Id, rule.Source.Publication.Id).With("citation", rule.Source.Publication.Citation).With("section", rule.Source.Section))
        .With("statements", rule.Statements)
        .With("reasons", rule.Reasons);

    private static JsonMembers Of<TSubject>(DerivedFact<TSubject> fact) => new JsonMembers()
        .With(Id, fact.Id)
        .With("question", fact.Question)
        .With("evidence", List(fact.Evidence, evidence => new JsonMembers()
            .With("from", evidence.From)
            .With("weight", Weights.Single(known => known.Choice == evidence.Weight).Name)
            .With("says", ConditionWriter.Of(evidence.Says))
            .With("countsWhen", evidence.CountsWhen is { } when ? ParameterJson.Reference(when) : null)));

    private static List<object> List<T>(IEnumerable<T> items, Func<T, object> write) => [.. items.Select(write)];
}
