namespace GroupTherapy.Rules;

/// <summary>Reading a rulebook for the missing facts that its decision turns on.</summary>
/// <remarks>
/// Answering is followed through to the end: an interview given to settle one fact can change another that was settled, so
/// what would then be missing counts too. The result holds whatever is answered.
/// </remarks>
internal sealed class Questions<TSubject>
{
    private const int MostSets = 8;

    private readonly Answers<TSubject> _answers;
    private readonly IReadOnlyList<Rule<TSubject>> _rules;
    private readonly HashSet<string> _given;
    private readonly List<(HashSet<string> Forms, List<Missing> Path)> _found = [];

    private Questions(Rulebook<TSubject> rulebook, Answers<TSubject> answers)
    {
        _answers = answers;
        _rules = [.. rulebook.Rules.Where(rule => rule.Decides && rule.InForce.Contains(answers.AsOf))];
        _given = [.. answers.Facts.Facts.Where(fact => fact.Form is not null && answers[fact] != AnswerSheet<TSubject>.Unknown).Select(fact => fact.AnsweredBy)];
    }

    /// <summary>The missing facts, in rulebook order, and the sets of forms that would settle them all, the smallest first.</summary>
    internal static (IReadOnlyList<Need> Needs, IReadOnlyList<IReadOnlyList<string>> Sets) Of(Rulebook<TSubject> rulebook, Answers<TSubject> answers)
    {
        var questions = new Questions<TSubject>(rulebook, answers);
        questions.Search([], []);
        if (questions._found.Count == 0) return ([], []);
        var ordered = questions._found.OrderBy(found => found.Forms.Count).ToList();
        var (best, path) = ordered[0];
        var needs = path.Select(missing => missing.ToNeed(best)).ToList();
        return (needs, best.Count == 0 ? [] : [.. ordered.Select(found => found.Forms.ToArray())]);
    }

    /// <summary>Adds forms until nothing is missing, one branch for each way to answer.</summary>
    private void Search(HashSet<string> forms, List<Missing> path)
    {
        if (_found.Count >= MostSets && forms.Count >= _found.Min(found => found.Forms.Count)) return;
        var missing = MissingWith(forms);
        if (missing.Count == 0)
        {
            if (!_found.Any(found => found.Forms.SetEquals(forms))) _found.Add((forms, path));
            return;
        }

        List<Missing> longer = [.. path, .. missing.Where(one => path.All(known => known.Id != one.Id))];
        var forced = missing.Where(one => one.Ways.Count == 1).SelectMany(one => one.Ways[0].AnsweredBy).ToList();
        if (forced.Count > 0)
        {
            Search([.. forms, .. forced], longer);
            return;
        }

        foreach (var way in missing[0].Ways) Search([.. forms, .. way.AnsweredBy], longer);
    }

    private List<Missing> MissingWith(HashSet<string> forms)
    {
        var missing = new List<Missing>();
        foreach (var rule in _rules) Settle(rule.Duty, forms, fact => missing.Add(fact with { Confidential = rule.Confidential }));
        return [.. missing.GroupBy(fact => fact.Id).Select(same => same.First() with { Confidential = same.All(fact => fact.Confidential) })];
    }

    /// <summary>What will be known of a condition once the forms are answered; each fact still missing is noted.</summary>
    private Settled Settle(Condition<TSubject> condition, HashSet<string> forms, Action<Missing>? note) => condition switch
    {
        FactCondition<TSubject> fact => Settle(fact, forms, note),
        DerivedCondition<TSubject> derived => Settle(derived.Fact, forms, note),
        NotCondition<TSubject> not => Settle(not.Operand, forms, note) switch { Settled.True => Settled.False, Settled.False => Settled.True, var other => other },
        AllCondition<TSubject> all => Join(all.Operands, Settled.False, forms, note),
        AnyCondition<TSubject> any => Join(any.Operands, Settled.True, forms, note),
        _ => throw new UnreachableShapeException(),
    };

    /// <summary>An operand with the deciding value decides; otherwise each missing fact in any operand matters.</summary>
    private Settled Join(IReadOnlyList<Condition<TSubject>> operands, Settled deciding, HashSet<string> forms, Action<Missing>? note)
    {
        var results = operands.Select(operand => Settle(operand, forms, null)).ToList();
        if (results.Contains(deciding)) return deciding;
        if (results.Contains(Settled.Missing))
        {
            if (note is not null) foreach (var operand in operands) Settle(operand, forms, note);
            return Settled.Missing;
        }

        return results.Contains(Settled.Either) ? Settled.Either : deciding == Settled.True ? Settled.False : Settled.True;
    }

    private Settled Settle(FactCondition<TSubject> condition, HashSet<string> forms, Action<Missing>? note)
    {
        if (Proof.Of(condition, _answers) is { } truth) return truth ? Settled.True : Settled.False;
        var fact = condition.Fact;
        if (forms.Contains(fact.AnsweredBy)) return (condition.Test.First, condition.Test.Second) == fact.Codes ? Settled.True : Settled.Either;
        note?.Invoke(new(fact.Id, fact.Question, [new(fact.AnsweredBy, [fact.AnsweredBy])], false));
        return Settled.Missing;
    }

    private Settled Settle(DerivedFact<TSubject> fact, HashSet<string> forms, Action<Missing>? note)
    {
        var settled = Settle(fact, forms);
        if (settled == Settled.Missing && note is not null) note(new(fact.Id, fact.Question, WaysToAnswer(fact, forms), false));
        return settled;
    }

    private Settled Settle(DerivedFact<TSubject> fact, HashSet<string> forms)
    {
        var evidence = fact.Evidence.Select(evidence => (evidence.CanRaise, evidence.CanClear, Says: Settle(evidence.Says, forms, null))).ToList();
        if (evidence.Any(one => one.CanRaise && one.Says == Settled.True)) return Settled.True;
        var mayBeRaised = evidence.Any(one => one.CanRaise && one.Says == Settled.Either);
        var isDenied = evidence.Any(one => one.CanClear && one.Says == Settled.False);
        if (isDenied) return mayBeRaised ? Settled.Either : Settled.False;
        return evidence.Any(one => one.CanRaise && one.CanClear && one.Says == Settled.Either) ? Settled.Either : Settled.Missing;
    }

    /// <summary>The evidence that would settle the fact; a form given already, and blank where it mattered, only when nothing else would.</summary>
    private List<Way> WaysToAnswer(DerivedFact<TSubject> fact, HashSet<string> forms)
    {
        var ways = fact.Evidence
            .Where(evidence => evidence.CanRaise) // what can only deny settles nothing when it says yes
            .Select(evidence => new Way(evidence.From, [.. evidence.Says.Tests().Where(test => Proof.Of(test, _answers) is null).Select(test => test.Fact.AnsweredBy).Distinct()]))
            .Where(way => way.AnsweredBy.Count > 0 && Settle(fact, [.. forms, .. way.AnsweredBy]) != Settled.Missing)
            .ToList();
        var fresh = ways.Where(way => !way.AnsweredBy.Any(_given.Contains)).ToList();
        return fresh.Count > 0 ? fresh : ways;
    }

    private enum Settled
    {
        Missing,
        Either,
        True,
        False,
    }

    private sealed record Way(string Label, IReadOnlyList<string> AnsweredBy);

    private sealed record Missing(string Id, string Question, IReadOnlyList<Way> Ways, bool Confidential)
    {
        internal Need ToNeed(HashSet<string> chosen) =>
            new(Id, Question, [.. Ways.OrderBy(way => way.AnsweredBy.All(chosen.Contains) ? 0 : 1).Select(way => new[] { way.Label })], Confidential);
    }
}
