namespace GroupTherapy.Rules.Tests;

/// <summary>The slow, obvious evaluator: it walks a condition and shares no code with the library's plan or proof.</summary>
internal static class Oracle
{
    internal static bool? Truth<TSubject>(Condition<TSubject> condition, Answers<TSubject> answers)
    {
        switch (condition)
        {
            case FactCondition<TSubject> fact:
                return Passes(fact.Test, answers.Codes[fact.Fact.Slot], answers.AsOf);
            case DerivedCondition<TSubject> derived:
                return Kleene.Derived([.. derived.Fact.Evidence.Select(evidence => (Truth(evidence.Says, answers), evidence.Weight))]);
            case NotCondition<TSubject> not:
                return Kleene.Not(Truth(not.Operand, answers));
            case AllCondition<TSubject> all:
                return Kleene.And([.. all.Operands.Select(operand => Truth(operand, answers))]);
            case AnyCondition<TSubject> any:
                return Kleene.Or([.. any.Operands.Select(operand => Truth(operand, answers))]);
            default:
                throw new InvalidOperationException("A shape the oracle does not know.");
        }
    }

    internal static bool? Duty<TSubject>(Rule<TSubject> rule, Answers<TSubject> answers)
    {
        var requires = Truth(rule.Requires, answers);
        return rule.AppliesWhen is null ? requires : Kleene.Or([Kleene.Not(Truth(rule.AppliesWhen, answers)), requires]);
    }

    internal static FindingStatus Status<TSubject>(Rule<TSubject> rule, Answers<TSubject> answers)
    {
        if (rule.AppliesWhen is not null && Truth(rule.AppliesWhen, answers) == false) return FindingStatus.NotApplicable;
        return StatusOf(Duty(rule, answers), rule.Force);
    }

    internal static FindingStatus StatusOf(bool? duty, Force force) =>
        duty == false && force == Force.Favours ? FindingStatus.NotApplicable :
        duty == true ? FindingStatus.Met : duty == false ? FindingStatus.NotMet : FindingStatus.Undetermined;

    internal static Outcome Decide<TSubject>(Rulebook<TSubject> rulebook, Answers<TSubject> answers) =>
        Worst(rulebook.Rules.Where(rule => IsInForce(rule, answers.AsOf)).Select(rule => (rule.Force, Duty(rule, answers))));

    internal static bool IsInForce<TSubject>(Rule<TSubject> rule, LocalDate day)
    {
        var begun = rule.InForce.From is null || day.CompareTo(rule.InForce.From.Value) >= 0;
        var ended = rule.InForce.Until is not null && day.CompareTo(rule.InForce.Until.Value) >= 0;
        return begun && !ended;
    }

    /// <summary>Blocked, then open, then review, then clear.</summary>
    internal static Outcome Worst(IEnumerable<(Force Force, bool? Duty)> duties)
    {
        var all = duties.ToList();
        bool Any(bool? duty, params Force[] forces) => all.Any(one => one.Duty == duty && forces.Contains(one.Force));
        if (Any(false, Force.Must, Force.MustUnlessJustified)) return Outcome.Blocked;
        if (Any(null, Force.Must, Force.MustUnlessJustified, Force.Review)) return Outcome.Open;
        if (Any(false, Force.Review)) return Outcome.Review;
        return Outcome.Clear;
    }

    private static bool? Passes(AnswerTest test, long code, LocalDate asOf)
    {
        if (code == 0) return null;
        switch (test.Kind)
        {
            case AnswerTestKind.Between:
                return code >= test.First && code <= test.Second;
            case AnswerTestKind.OneOf:
                return Enumerable.Range(0, 62).Where(place => (test.First >> place) % 2 == 1).Contains((int)code - 1);
            case AnswerTestKind.Includes:
                return Enumerable.Range(1, 62).Any(place => (test.First >> place) % 2 == 1 && (code >> place) % 2 == 1);
            case AnswerTestKind.DaysBefore:
                // Code 1 is 0001-01-01.
                var day = new LocalDate(1, 1, 1).PlusDays((int)code - 1);
                var earliest = Period.DaysBetween(new LocalDate(1, 1, 1), asOf) < test.Second ? new LocalDate(1, 1, 1) : asOf.PlusDays(-(int)test.Second);
                return day >= earliest && day <= asOf.PlusDays(-(int)test.First);
            default:
                throw new InvalidOperationException("A test the oracle does not know.");
        }
    }
}
