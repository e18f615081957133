namespace GroupTherapy.Rules;

/// <summary>Holds what is made of a rulebook's text, and of what was given for a decision, against the rulebook and the decision.</summary>
internal static class Archive
{
    /// <summary>The text of each rulebook makes the same rulebook again, and what was given of each subject makes the same decision again, without the subject.</summary>
    public static void ShouldJudgeTheSame<TSubject>(this Rulebook<TSubject> rulebook, IEnumerable<(TSubject Subject, LocalDate AsOf)> subjects)
    {
        var archived = RulebookText.Read(rulebook.Text, rulebook.Facts).With(rulebook.Policy);
        RulebookWriter.Of(archived).ShouldBe(rulebook.Text);
        archived.Hash.ShouldBe(rulebook.Hash);
        archived.Rules.ShouldBe(rulebook.Rules);

        // The given answers know nothing of a window: a rulebook that lets answers age in three days reads them as it would read the subject.
        var stricter = new Rulebook<TSubject>(rulebook.Id, rulebook.Version, rulebook.Facts, rulebook.Rules, 3, rulebook.Parameters).With(rulebook.Policy);
        var said = new HashSet<string>();
        foreach (var (subject, asOf) in subjects)
        {
            var decision = rulebook.Judge(subject, asOf);
            GivenAnswer[] given = [.. decision.Given()];
            var (expected, strictly) = (Said(decision), Said(stricter.Judge(subject, asOf)));
            said.Add(expected);
            Compare(expected, Said(archived.Judge(subject, asOf)));
            foreach (var (judge, says) in new[] { (rulebook, expected), (archived, expected), (stricter, strictly) }) Compare(says, Said(judge.JudgeAnswers(judge.Recall(given, asOf).Answers)));
        }

        said.Count.ShouldBeGreaterThan(1);
    }

    private static void Compare(string expected, string found)
    {
        if (expected != found) throw new InvalidOperationException($"Found {found}, expected {expected}.");
    }

    private static string Said<TSubject>(Decision<TSubject> decision) => Said(decision.Outcome, decision.Findings, decision.Errors);

    private static string Said<TSubject>(Judgement<TSubject> judgement) => Said(judgement.Outcome, judgement.Findings, judgement.Errors);

    private static string Said<TSubject>(Outcome outcome, IReadOnlyList<Finding<TSubject>> findings, IReadOnlyList<FactError> errors) =>
        $"{outcome} {string.Join(", ", findings)}; {string.Join(", ", errors)}";
}
