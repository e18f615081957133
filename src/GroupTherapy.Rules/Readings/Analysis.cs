namespace GroupTherapy.Rules;

/// <summary>Reading a rulebook for what is certain of its rules whatever is answered: those that do nothing, contradict each other or follow from each other.</summary>
internal sealed class Analysis<TSubject>(Rulebook<TSubject> rulebook, FactSet<TSubject> facts, LocalDate asOf)
{
    private const int MostSteps = 5_000;

    private readonly List<ProvenRule> _proven = [];
    private readonly HashSet<string> _undecided = new(StringComparer.Ordinal);

    internal RulebookAnalysis Analyse()
    {
        foreach (var rule in rulebook.Rules) AddOfOne(rule);
        var inForce = rulebook.Rules.Where(rule => rule.InForce.Contains(asOf) && rule.Force != Force.Favours).ToList();
        for (var place = 0; place < inForce.Count; place++)
        {
            var used = new HashSet<Fact<TSubject>>(inForce[place].FactsUsed());
            foreach (var other in inForce.Where(other => other != inForce[place] && used.Overlaps(other.FactsUsed()))) AddImplied(inForce[place], other);
            foreach (var later in inForce.Skip(place + 1).Where(later => used.Overlaps(later.FactsUsed()))) AddExcluded(inForce[place], later);
        }

        List<string> ids = [.. rulebook.Rules.Select(rule => rule.Id)];
        return new([.. _proven.OrderBy(one => ids.IndexOf(one.Rule))], CanBeClear([.. inForce.Where(rule => rule.Decides)]), [.. ids.Where(_undecided.Contains)]);
    }

    private void AddOfOne(Rule<TSubject> rule)
    {
        var day = rule.InForce.DayNear(asOf);
        if (IsNever(rule, rule, day, (status, _) => status == FindingStatus.Met)) _proven.Add(new(rule.Id, RuleProperty.NeverMet, null));
        if (rule.Force != Force.Favours && IsNever(rule, rule, day, (status, _) => status == FindingStatus.NotMet)) _proven.Add(new(rule.Id, RuleProperty.NeverBroken, null));
    }

    /// <summary>A rule that is never broken follows from every other, which says nothing.</summary>
    private void AddImplied(Rule<TSubject> rule, Rule<TSubject> other)
    {
        if (other.Force > rule.Force || _proven.Exists(one => one.Rule == rule.Id && one.Property == RuleProperty.NeverBroken)) return;
        if (IsNever(rule, other, asOf, (one, two) => one == FindingStatus.NotMet && two != FindingStatus.NotMet)) _proven.Add(new(rule.Id, RuleProperty.Implied, other.Id));
    }

    private void AddExcluded(Rule<TSubject> rule, Rule<TSubject> other)
    {
        if (rule.Decides && other.Decides && IsNever(rule, other, asOf, (one, two) => IsKept(one) && IsKept(two))) _proven.Add(new(rule.Id, RuleProperty.Excludes, other.Id));
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

    private bool IsNever(Rule<TSubject> rule, Rule<TSubject> other, LocalDate day, Func<FindingStatus, FindingStatus, bool> isSought)
    {
        var end = Search(rule, other, day, isSought);
        if (end == SearchEnd.Unknown) _undecided.Add(rule.Id);
        return end == SearchEnd.None;
    }

    private SearchEnd Search(Rule<TSubject> rule, Rule<TSubject> other, LocalDate day, Func<FindingStatus, FindingStatus, bool> isSought)
    {
        var contrast = new Contrast<TSubject>(rule, other, facts, day);
        contrast.Seek(contrast.Where(isSought));
        return ContrastSearch<TSubject>.Any(contrast, MostSteps).End;
    }

    private static bool IsKept(FindingStatus status) => status is FindingStatus.Met or FindingStatus.NotApplicable;
}
