namespace GroupTherapy.Rules;

/// <summary>Holds the compiled plan against the <see cref="Oracle"/>.</summary>
internal static class Agreement
{
    /// <summary>On every assignment of a rule's facts the plan says what the oracle says.</summary>
    /// <remarks>As a must, a duty that is kept, broken or undetermined gives three outcomes; as it weighs, most rules say less.</remarks>
    public static void OnEveryAssignment<TSubject>(Rule<TSubject> rule, FactSet<TSubject> facts, LocalDate asOf, IReadOnlyList<PolicyOption>? policy = null)
    {
        var alone = Chosen(Copies.Alone(rule, facts));
        var asMust = Chosen(Copies.Alone(Copies.Of(rule, Force.Must), facts));
        foreach (var answers in new Assignments<TSubject>(rule, facts, asOf).All())
        {
            var status = Oracle.Status(rule, answers);
            var duty = Oracle.Status(asMust.Rules[0], answers);
            if (asMust.Decide(answers) == Oracle.Weigh(Force.Must, duty) && alone.Decide(answers) == Oracle.Weigh(rule.Force, status) && Rulebook<TSubject>.StatusOf(rule, answers) == status) continue;
            throw new InvalidOperationException($"{rule.Id} on {Said(facts, answers)}: found {asMust.Decide(answers)}, expected {duty}.");
        }

        Rulebook<TSubject> Chosen(Rulebook<TSubject> rulebook) => rulebook.With((policy ?? []).Where(option => rulebook.Parameters.Any(parameter => parameter.Id == option.Name)));
    }

    /// <summary>What a rulebook decides on answers, and the findings it lists, are what the oracle's findings come to.</summary>
    public static void On<TSubject>(Rulebook<TSubject> rulebook, Answers<TSubject> answers, Decision<TSubject>? decision = null)
    {
        var expected = Oracle.Decide(rulebook, answers);
        var agrees = rulebook.Decide(answers) == expected && (decision is null || decision.Value.Outcome == expected);
        var next = 0;
        foreach (var rule in rulebook.Rules)
        {
            var status = Oracle.Status(rule, answers);
            agrees = agrees && Rulebook<TSubject>.StatusOf(rule, answers) == status;
            if (decision is not { } judged || status is not (FindingStatus.NotMet or FindingStatus.Undetermined)) continue;
            agrees = agrees && next < judged.Findings.Count && judged.Findings[next].Rule == rule && judged.Findings[next].Status == status;
            next++;
        }

        if (!agrees || (decision is { } told && next != told.Findings.Count))
            throw new InvalidOperationException($"{rulebook.Id} on {Said(rulebook.Facts, answers)}: found {rulebook.Decide(answers)}, expected {expected} with {next} findings.");
    }

    private static string Said<TSubject>(FactSet<TSubject> facts, Answers<TSubject> answers) =>
        string.Join(", ", facts.Facts.Where(fact => answers.ValueOf(fact) is not null).Select(fact => $"{fact.Id} = {answers.ValueOf(fact)}"));
}
