namespace GroupTherapy.Rules.Readings;

/// <summary>Reading a rulebook for what is certain of its rules whatever is answered: those that do nothing, contradict each other or follow from each other.</summary>
internal sealed class Analysis<TSubject>(Rulebook<TSubject> rulebook, FactSet<TSubject> facts, LocalDate asOf)
{
    private const int MostSteps = 5_000;

    private readonly List<RuleClaim> _proven = [];
    private readonly List<RuleClaim> _undecided = [];

    internal RulebookAnalysis Analyse()
    {
        foreach (var rule in rulebook.Rules) ClaimOfOne(rule);
        var inForce = rulebook.Rules.Where(rule => rule.InForce.Contains(asOf) && rule.Force != Force.Favours).ToList();
        var canBeClear = CanBeClear([.. inForce.Where(rule => rule.Decides)]);
        for (var place = 0; place < inForce.Count; place++)
        {
            var used = new HashSet<Fact<TSubject>>(inForce[place].FactsUsed());
            foreach (var other in inForce.Where(other => other != inForce[place] && used.Overlaps(other.FactsUsed()))) ClaimImplied(inForce[place], other);

            // Where all can be kept at once, any two can.
            if (canBeClear == true) continue;
            foreach (var later in inForce.Skip(place + 1).Where(later => used.Overlaps(later.FactsUsed()))) ClaimExcluded(inForce[place], later);
        }

        List<string> ids = [.. rulebook.Rules.Select(rule => rule.Id)];
        return new([.. _proven.OrderBy(claim => ids.IndexOf(claim.Rule))], canBeClear, [.. _undecided.OrderBy(claim => ids.IndexOf(claim.Rule))]);
    }

    private void ClaimOfOne(Rule<TSubject> rule)
    {
        var day = rule.InForce.DayNear(asOf);
        Claim(new(rule.Id, RuleProperty.NeverMet, null), Search(rule, rule, day, (status, _) => status == FindingStatus.Met));
        if (rule.Force != Force.Favours) Claim(new(rule.Id, RuleProperty.NeverBroken, null), Search(rule, rule, day, (status, _) => status == FindingStatus.NotMet));
    }

    /// <summary>A rule that is never broken follows from every other, which says nothing.</summary>
    private void ClaimImplied(Rule<TSubject> rule, Rule<TSubject> other)
    {
        if (other.Force > rule.Force || _proven.Contains(new(rule.Id, RuleProperty.NeverBroken, null))) return;
        Claim(new(rule.Id, RuleProperty.Implied, other.Id), Search(rule, other, asOf, (one, two) => one == FindingStatus.NotMet && two != FindingStatus.NotMet));
    }

    private void ClaimExcluded(Rule<TSubject> rule, Rule<TSubject> other)
    {
        if (rule.Decides && other.Decides) Claim(new(rule.Id, RuleProperty.Excludes, other.Id), Search(rule, other, asOf, (one, two) => IsKept(one) && IsKept(two)));
    }

    /// <summary>It is proven where no answers speak against it.</summary>
    private void Claim(RuleClaim claim, SearchEnd against)
    {
        if (against == SearchEnd.None) _proven.Add(claim);
        if (against == SearchEnd.Unknown) _undecided.Add(claim);
    }

    private bool? CanBeClear(IReadOnlyList<Rule<TSubject>> deciding)
    {
        if (deciding.Count == 0) return true;
        var first = deciding[0];
        var all = new Rule<TSubject>
        {
            Id = first.Id,
            Title = first.Title,
            Source = first.Source,
            InForce = first.InForce,
            Requires = Condition<TSubject>.All([.. deciding.Select(rule => rule.Duty)]),
            Force = Force.Must,
            Because = first.Because,
            Remedy = first.Remedy,
        };
        return Search(all, all, asOf, (status, _) => status == FindingStatus.Met) switch { SearchEnd.None => false, SearchEnd.Unknown => null, _ => true };
    }

    private SearchEnd Search(Rule<TSubject> rule, Rule<TSubject> other, LocalDate day, Func<FindingStatus, FindingStatus, bool> isSought)
    {
        var contrast = new Contrast<TSubject>(rule, other, facts, day);
        contrast.Seek(contrast.Where(isSought));
        return ContrastSearch<TSubject>.Any(contrast, MostSteps).End;
    }

    private static bool IsKept(FindingStatus status) => status is FindingStatus.Met or FindingStatus.NotApplicable;
}
