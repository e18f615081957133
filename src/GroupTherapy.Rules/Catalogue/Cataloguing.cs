namespace GroupTherapy.Rules.Catalogue;

/// <summary>Makes the entry of a rulebook from its rules.</summary>
internal sealed class Cataloguing<TSubject>(Rulebook<TSubject> rulebook, LocalDate asOf)
{
    internal RulebookEntry Rulebook()
    {
        return new()
        {
            Id = rulebook.Id,
            Version = rulebook.Version,
            Hash = rulebook.Hash,
            Text = rulebook.Text,
            AnswersCurrentForDays = rulebook.AnswersCurrentForDays,
            Parameters = rulebook.Parameters,
            Policy = rulebook.Policy,
            Description = rulebook.Description,
            Rules = [.. rulebook.Rules.Select(Rule)],
            Facts = [.. rulebook.FactsUsed.Select(FactEntry.Of)],
            DerivedFacts = [.. rulebook.Rules.SelectMany(rule => rule.DerivedFactsUsed()).Distinct().Select(Derived)],
            Attributes = SourceAttributes.Of(rulebook, rulebook.Rules, rulebook.Description?.Revisions ?? []),
        };
    }

    private RuleEntry Rule(Rule<TSubject> rule)
    {
        IReadOnlyList<Revision> history = [.. (rulebook.Description?.Revisions ?? []).Where(revision => revision.Rules is null || revision.Rules.Contains(rule.Id))];
        return new()
        {
            Id = rule.Id,
            Hash = RulebookText.HashOf(RulebookWriter.Of(rule)),
            Title = rule.Title,
            Force = rule.Force,
            ForceWhen = rule.ForceWhen,
            AppliesWhenSentence = rule.AppliesWhen?.ToString(),
            RequiresSentence = rule.Requires.ToString(),
            Because = rule.Because,
            Remedy = rule.Remedy,
            Confidential = rule.Confidential,
            Source = rule.Source,
            InForce = rule.InForce,
            Statements = rule.Statements,
            Reasons = rule.Reasons,
            Facts = [.. rule.FactsUsed().Select(fact => fact.Id)],
            DerivedFacts = [.. rule.DerivedFactsUsed().Select(fact => fact.Id)],
            MakeBoundaries = () => BoundariesOf(rule),
            Attributes = SourceAttributes.Of(rulebook, [rule], history),
            History = history,
        };
    }

    /// <summary>The cases, those with the same answers to the same other facts together, each told once.</summary>
    private IReadOnlyList<BoundaryEntry> BoundariesOf(Rule<TSubject> rule)
    {
        var cases = Boundaries<TSubject>.Of(rule, rulebook.Facts, rule.InForce.DayNear(asOf)).Where(one => !IsEndOfRange(one));
        return
        [
            .. cases.GroupBy(one => one, CaseComparer<TSubject>.Ground).Select(group => new BoundaryEntry
            {
                Fact = group.Key.Fact?.Id,
                Given = Given(group.First()),
                Outcomes = [.. group.GroupBy(one => (one.Answers.AsOf, Code: one.Fact is null ? 0 : one.Answers[one.Fact])).OrderBy(one => one.Key)
                    .Select(same => same.First()).Select(one => new BoundaryOutcome(one.Answers.AsOf, one.Fact is null ? null : one.Answers.ValueOf(one.Fact), one.Status))],
            }),
        ];
    }

    /// <summary>Where the range of a number or a day itself ends there is no limit of the rule's.</summary>
    private static bool IsEndOfRange(BoundaryCase<TSubject> one) =>
        one.Fact is CountFact<TSubject> or AmountFact<TSubject> or DayFact<TSubject>
        && (one.Answers[one.Fact] == one.Fact.Codes.Highest || (one.Fact is DayFact<TSubject> && one.Answers[one.Fact] == one.Fact.Codes.Lowest));

    private static IReadOnlyList<AnswerEntry> Given(BoundaryCase<TSubject> one) => [.. Others(one).Select(fact => new AnswerEntry(fact.Id, one.Answers.ValueOf(fact)!))];

    private static IEnumerable<Fact<TSubject>> Others(BoundaryCase<TSubject> one) =>
        one.Answers.Facts.Facts.Where(fact => fact != one.Fact && one.Answers[fact] != AnswerSheet<TSubject>.Unknown);

    private static DerivedFactEntry Derived(DerivedFact<TSubject> fact) => new()
    {
        Id = fact.Id,
        Question = fact.Question,
        Evidence = [.. fact.Evidence.Select(evidence => new EvidenceEntry(evidence.From, evidence.Says.ToString(), evidence.Weight, evidence.CountsWhen))],
    };
}
