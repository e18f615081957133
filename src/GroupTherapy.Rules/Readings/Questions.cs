namespace GroupTherapy.Rules.Readings;

/// <summary>Reading a rulebook for the missing facts that its decision turns on.</summary>
/// <remarks>
/// Answering is followed through to the end: an interview given to settle one fact can change another that was settled, so
/// what would then be missing counts too. The result holds whatever is answered.
/// </remarks>
internal sealed class Questions<TSubject>
{
    private const int MostSets = 8;
    private const int MostSteps = 400;

    private readonly Answers<TSubject> _answers;
    private readonly IReadOnlyList<Rule<TSubject>> _rules;
    private readonly HashSet<string> _given;
    private readonly List<(HashSet<string> Forms, List<Missing> Path)> _found = [];
    private List<Missing>? _unanswerable;
    private int _steps;

    private Questions(Rulebook<TSubject> rulebook, Answers<TSubject> answers)
    {
        _answers = answers;
        _rules = [.. rulebook.Rules.Where(rule => rule.Decides && rule.InForce.Contains(answers.AsOf))];
        _given = [.. answers.Facts.Facts.Where(fact => fact.Form is not null && answers[fact] != AnswerSheet<TSubject>.Unknown).Select(fact => fact.AnsweredBy)];
    }

    /// <summary>The missing facts, in rulebook order, and the sets of forms that would settle them all, the smallest first.</summary>
    /// <remarks>No set where a fact stays missing whatever is answered; that fact is among the missing ones, with no way to answer it.</remarks>
    internal static (IReadOnlyList<Need> Needs, IReadOnlyList<IReadOnlyList<string>> Sets) Of(Rulebook<TSubject> rulebook, Answers<TSubject> answers)
    {
        var questions = new Questions<TSubject>(rulebook, answers);
        questions.Search([], []);
        if (questions._found.Count == 0) return ([.. questions._unanswerable!.Select(missing => missing.ToNeed([]))], []);
        var ordered = questions._found.OrderBy(found => found.Forms.Count).Take(MostSets).ToList();
        var (best, path) = ordered[0];
        var needs = path.Select(missing => missing.ToNeed(best)).ToList();
        return (needs, best.Count == 0 ? [] : [.. ordered.Select(found => found.Forms.ToArray())]);
    }

    /// <summary>Adds forms until nothing is missing, one branch for each way to answer.</summary>
    private void Search(HashSet<string> forms, List<Missing> path)
    {
        if ((_found.Count > 0 || _unanswerable is not null) && ++_steps > MostSteps) return;
        var missing = MissingWith(forms);
        if (missing.Count == 0)
        {
            if (!_found.Any(found => found.Forms.SetEquals(forms))) _found.Add((forms, path));
            return;
        }

        if (_found.Count >= MostSets && forms.Count + FewestMore(missing, forms) >= _found.Min(found => found.Forms.Count)) return;
        List<Missing> longer = [.. path, .. missing.Where(one => path.All(known => known.Id != one.Id))];
        var answerable = missing.Where(one => one.Ways.Count > 0).ToList();
        if (answerable.Count == 0)
        {
            _unanswerable ??= longer;
            return;
        }

        var forced = answerable.Where(one => one.Ways.Count == 1).SelectMany(one => one.Ways[0].AnsweredBy).ToList();
        if (forced.Count > 0)
        {
            Search([.. forms, .. forced], longer);
            return;
        }

        foreach (var way in answerable[0].Ways) Search([.. forms, .. way.AnsweredBy], longer);
    }

    /// <summary>No fewer forms than these are still to be added: facts that share no form need forms of their own.</summary>
    private static int FewestMore(List<Missing> missing, HashSet<string> forms)
    {
        var (fewest, counted) = (0, new HashSet<string>(forms));
        foreach (var ways in missing.Select(one => one.Ways.Select(way => way.AnsweredBy).ToList()).Where(ways => ways.Count > 0 && !ways.Any(way => way.Any(form => counted.Contains(form) && !forms.Contains(form)))))
        {
            fewest += ways.Min(way => way.Count(form => !forms.Contains(form)));
            counted.UnionWith(ways.SelectMany(way => way));
        }

        return fewest;
    }

    private List<Missing> MissingWith(HashSet<string> forms) => [.. _rules
        .SelectMany(rule => MissingIn(rule.Duty, forms).Select(fact => fact with { Confidential = rule.Confidential }))
        .GroupBy(fact => fact.Id)
        .Select(same => same.First() with { Confidential = same.All(fact => fact.Confidential) })];

    /// <summary>The facts for want of which a condition can stay unknown once the forms are answered.</summary>
    private IEnumerable<Missing> MissingIn(Condition<TSubject> condition, HashSet<string> forms) => !Can(Possible(condition, forms), Truths.Unknown) ? [] : condition switch
    {
        FactCondition<TSubject> { Fact: var fact } => [new(fact.Id, fact.Question, [new(fact.AnsweredBy, [fact.AnsweredBy])], false)],
        DerivedCondition<TSubject> { Fact.Named: { } named } => MissingIn(named, forms),
        DerivedCondition<TSubject> { Fact: var fact } => [new(fact.Id, fact.Question, WaysToAnswer(fact, forms), false)],
        NotCondition<TSubject> not => MissingIn(not.Operand, forms),
        AllCondition<TSubject> all => all.Operands.SelectMany(operand => MissingIn(operand, forms)),
        AnyCondition<TSubject> any => any.Operands.SelectMany(operand => MissingIn(operand, forms)),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>All that a condition can turn out to be once the forms are answered.</summary>
    private Truths Possible(Condition<TSubject> condition, HashSet<string> forms) => condition switch
    {
        FactCondition<TSubject> fact => Possible(fact, forms),
        DerivedCondition<TSubject> derived => Possible(derived.Fact, forms),
        NotCondition<TSubject> not => Denied(Possible(not.Operand, forms)),
        AllCondition<TSubject> all => Denied(AnyOf(all.Operands.Select(operand => Denied(Possible(operand, forms))))),
        AnyCondition<TSubject> any => AnyOf(any.Operands.Select(operand => Possible(operand, forms))),
        _ => throw new UnreachableShapeException(),
    };

    private Truths Possible(FactCondition<TSubject> condition, HashSet<string> forms)
    {
        if (Proof.Of(condition, _answers) is { } truth) return truth ? Truths.True : Truths.False;
        if (!forms.Contains(condition.Fact.AnsweredBy)) return Truths.Unknown;
        return (condition.Test.First, condition.Test.Second) == condition.Fact.Codes ? Truths.True : Truths.True | Truths.False;
    }

    private Truths Possible(DerivedFact<TSubject> fact, HashSet<string> forms)
    {
        var evidence = fact.Evidence.Select(one => (one.CanRaise, one.CanClear, Says: Possible(one.Says, forms))).ToList();
        if (evidence.Any(one => one.CanRaise && one.Says == Truths.True)) return Truths.True;
        return (evidence.Any(one => one.CanRaise && Can(one.Says, Truths.True)) ? Truths.True : 0)
            | (evidence.Any(one => one.CanClear && Can(one.Says, Truths.False)) ? Truths.False : 0)
            | (evidence.All(one => Can(one.Says, Truths.Unknown) || (!one.CanRaise && Can(one.Says, Truths.True)) || (!one.CanClear && Can(one.Says, Truths.False))) ? Truths.Unknown : 0);
    }

    private static Truths AnyOf(IEnumerable<Truths> operands)
    {
        var (some, every) = ((Truths)0, Truths.False);
        foreach (var operand in operands)
        {
            if (operand == Truths.True) return Truths.True;
            some |= operand;
            every &= operand;
        }

        return (some & (Truths.True | Truths.Unknown)) | every;
    }

    private static Truths Denied(Truths truths) =>
        (truths & Truths.Unknown) | (Can(truths, Truths.False) ? Truths.True : 0) | (Can(truths, Truths.True) ? Truths.False : 0);

    private static bool Can(Truths truths, Truths truth) => (truths & truth) != 0;

    /// <summary>The evidence that would settle the fact; a form given already, and blank where it mattered, only when nothing else would.</summary>
    private List<Way> WaysToAnswer(DerivedFact<TSubject> fact, HashSet<string> forms)
    {
        var ways = fact.Evidence
            .Where(evidence => evidence.CanRaise)
            .Select(evidence => new Way(evidence.From, [.. evidence.Says.Tests().Where(test => Proof.Of(test, _answers) is null).Select(test => test.Fact.AnsweredBy).Distinct()]))
            .Where(way => way.AnsweredBy.Count > 0 && !Can(Possible(fact, [.. forms, .. way.AnsweredBy]), Truths.Unknown))
            .ToList();
        var fresh = ways.Where(way => !way.AnsweredBy.Any(_given.Contains)).ToList();
        return fresh.Count > 0 ? fresh : ways;
    }

    [Flags]
    private enum Truths
    {
        True = 1,
        False = 2,
        Unknown = 4,
    }

    /// <summary>One way to answer a fact: the name it goes by, and what is to be answered.</summary>
    private sealed record Way(string From, IReadOnlyList<string> AnsweredBy);

    private sealed record Missing(string Id, string Question, IReadOnlyList<Way> Ways, bool Confidential)
    {
        internal Need ToNeed(HashSet<string> chosen) =>
            new(Id, Question, [.. Ways.OrderBy(way => way.AnsweredBy.All(chosen.Contains) ? 0 : 1).Select(way => new[] { way.From })], Confidential);
    }
}
