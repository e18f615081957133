namespace GroupTherapy.Cohorts;

/// <summary>What holds for the cases of every rule of a rulebook.</summary>
internal sealed class RuleCases<T>(Rulebook<T> rulebook, T clear, IReadOnlyList<RuleCase<T>> cases)
{
    public IReadOnlyList<string> Rules => [.. cases.Select(one => one.Rule)];

    /// <summary>Kept, it is met and nothing counts against the subject.</summary>
    public void IsMet(string rule) => rulebook.Both(rule, clear, Of(rule).Day).ShouldBe((Outcome.Clear, FindingStatus.Met));

    /// <summary>Broken, it says so and weighs as its force does.</summary>
    public void IsBroken(string rule)
    {
        var subject = Of(rule).Broken(clear);

        rulebook.Both(rule, subject, Of(rule).Day).ShouldBe((Oracle.Weigh(ForceOf(rule), FindingStatus.NotMet), FindingStatus.NotMet));
    }

    /// <summary>Each fact unanswered leaves it open, and between them they are all of its facts.</summary>
    public void IsUndetermined(string rule)
    {
        var one = Of(rule);
        var unknown = new HashSet<string>();
        foreach (var change in one.Unanswered)
        {
            var subject = change(clear);
            rulebook.StatusOf(rule, subject, one.Day).ShouldBe(FindingStatus.Undetermined);
            rulebook.Decide(subject, one.Day).ShouldBe(one.UnansweredOutcome ?? Oracle.Weigh(ForceOf(rule), FindingStatus.Undetermined));
            var answers = rulebook.Read(subject, one.Day);
            unknown.UnionWith(rulebook.Facts.Facts.Where(fact => answers.ValueOf(fact) is null).Select(fact => fact.Id));
        }

        var applies = RuleOf(rule).AppliesWhen is null ? [] : AppliesFacts(rule);
        RuleOf(rule).FactsUsed().Select(fact => fact.Id).Except(unknown).Except(applies).ShouldBeEmpty();
    }

    /// <summary>Where there is no such duty, a broken one is none; and where it is unknown whether there is, a broken one is open.</summary>
    public void IsNotApplicable(string rule)
    {
        var one = Of(rule);
        (one.NotApplicable is null).ShouldBe(RuleOf(rule).AppliesWhen is null);
        if (one.NotApplicable is null) return;
        rulebook.StatusOf(rule, one.NotApplicable(one.Broken(clear)), one.Day).ShouldBe(FindingStatus.NotApplicable);
        foreach (var change in one.Unanswered) rulebook.StatusOf(rule, change(one.NotApplicable(clear)), one.Day).ShouldBe(FindingStatus.NotApplicable);
    }

    /// <summary>Of a subject of which nothing is known, nothing is said against it, and nothing for it.</summary>
    public void IsUnknownOfNothing(string rule, T unknown) => rulebook.StatusOf(rule, unknown, Of(rule).Day).ShouldBe(FindingStatus.Undetermined);

    public Rule<T> RuleOf(string rule) => rulebook.Rules.Single(one => one.Id == rule);

    private RuleCase<T> Of(string rule) => cases.Single(one => one.Rule == rule);

    private Force ForceOf(string rule) => RuleOf(rule).Force;

    /// <summary>What makes it apply is known in these cases.</summary>
    private IEnumerable<string> AppliesFacts(string rule)
    {
        var requires = new Rule<T> { Id = "x", Title = "x", Source = RuleOf(rule).Source, InForce = EffectivePeriod.Always, Requires = RuleOf(rule).AppliesWhen!, Force = Force.Must, Because = "x", Remedy = "x" };
        return requires.FactsUsed().Select(fact => fact.Id);
    }
}
