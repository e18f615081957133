namespace GroupTherapy.Licensure;

/// <summary>Reads a licensure decision basis by basis.</summary>
public static class BasesOfAuthority
{
    /// <summary>The ids of the bases that hold, in the order in which they are to be tried.</summary>
    public static IReadOnlyList<string> Basis(this Decision<Practice> decision) =>
        [.. Proven(decision.Answers).Where(basis => basis.Holds == true).Select(basis => basis.Basis.Id)];

    /// <summary>Every basis that does not hold, or of which it is unknown, with the reasons.</summary>
    public static IReadOnlyList<BasisFinding> WhyNot(this Decision<Practice> decision)
    {
        var answers = decision.Answers;
        return [.. Proven(answers).Where(basis => basis.Holds != true).Select(basis => Of(basis.Basis, basis.Holds, decision.Subject, answers))];
    }

    /// <summary>What to confirm, and with whom, where the data do not answer and an authority turns on it.</summary>
    public static IReadOnlyList<Confirmation> ToConfirm(this Decision<Practice> decision)
    {
        if (decision.Outcome == Outcome.Clear) return [];
        var (practice, answers) = (decision.Subject, decision.Answers);
        return
        [
            .. Proven(answers)
                .Where(basis => basis.Holds is null)
                .SelectMany(basis => Bases.ConditionOf(basis.Basis).ReasonsFor(answers))
                .Select(reason => Confirmation.For(reason.Fact, practice))
                .OfType<Confirmation>()
                .Distinct(),
        ];
    }

    private static IEnumerable<(DerivedFact<Practice> Basis, bool? Holds)> Proven(Answers<Practice> answers) => Bases.All.Select(basis => (basis, basis.Holds.Prove(answers)));

    private static BasisFinding Of(DerivedFact<Practice> basis, bool? holds, Practice practice, Answers<Practice> answers) =>
        new(basis.Id, holds, [.. Bases.ConditionOf(basis).ReasonsFor(answers).Select(reason => new BasisReason(reason.Fact, reason.Value, reason.Needed, PracticeWords.Found(practice, reason)))]);
}
