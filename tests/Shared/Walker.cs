namespace GroupTherapy.Rules;

/// <summary>The slow, obvious reading of conditions and rules: one case for each shape, by Kleene's tables. What the compiled plan must agree with.</summary>
internal static class Walker
{
    /// <summary>True, false or null for unknown.</summary>
    public static bool? Truth<TSubject>(Condition<TSubject> condition, Answers<TSubject> answers)
    {
        switch (condition)
        {
            case FactCondition<TSubject> test:
                return Passes(test.Test, answers.Codes[test.Fact.Slot], answers.AsOf);

            case NotCondition<TSubject> not:
                return Truth(not.Operand, answers) is { } truth ? !truth : null;

            case AllCondition<TSubject> all:
                var unknownAmongAll = false;
                foreach (var operand in all.Operands)
                {
                    var truthOfOne = Truth(operand, answers);
                    if (truthOfOne == false) return false;
                    unknownAmongAll |= truthOfOne is null;
                }

                return unknownAmongAll ? null : true;

            case AnyCondition<TSubject> any:
                var unknownAmongAny = false;
                foreach (var operand in any.Operands)
                {
                    var truthOfOne = Truth(operand, answers);
                    if (truthOfOne == true) return true;
                    unknownAmongAny |= truthOfOne is null;
                }

                return unknownAmongAny ? null : false;

            case DerivedCondition<TSubject> derived:
                var denied = false;
                foreach (var evidence in derived.Fact.Evidence)
                {
                    var says = Truth(evidence.Says, answers);
                    if (says == true && evidence.Weight != EvidenceWeight.AgainstOnly) return true;
                    if (says == false && evidence.Weight != EvidenceWeight.ForOnly) denied = true;
                }

                return denied ? false : null;

            default:
                throw new NotSupportedException("A sixth shape.");
        }
    }

    /// <summary>What a rule says.</summary>
    public static FindingStatus Status<TSubject>(Rule<TSubject> rule, Answers<TSubject> answers)
    {
        bool? applies = rule.AppliesWhen is null ? true : Truth(rule.AppliesWhen, answers);
        if (applies == false) return FindingStatus.NotApplicable;
        var requires = Truth(rule.Requires, answers);
        if (requires == true) return FindingStatus.Met;
        if (applies is null || requires is null) return FindingStatus.Undetermined;
        return rule.Force == Force.Favours ? FindingStatus.NotApplicable : FindingStatus.NotMet;
    }

    /// <summary>How one finding weighs.</summary>
    public static Outcome Weigh(Force force, FindingStatus status) => (force, status) switch
    {
        (Force.Must or Force.MustUnlessJustified, FindingStatus.NotMet) => Outcome.Blocked,
        (Force.Must or Force.MustUnlessJustified or Force.Review, FindingStatus.Undetermined) => Outcome.Open,
        (Force.Review, FindingStatus.NotMet) => Outcome.Review,
        _ => Outcome.Clear,
    };

    /// <summary>What all rules say together: the worst wins.</summary>
    public static Outcome Decide<TSubject>(Rulebook<TSubject> rulebook, Answers<TSubject> answers)
    {
        var worst = Outcome.Clear;
        foreach (var rule in rulebook.Rules)
        {
            var outcome = Weigh(rule.Force, Status(rule, answers));
            if (outcome > worst) worst = outcome;
        }

        return worst;
    }

    private static bool? Passes(AnswerTest test, long code, LocalDate asOf)
    {
        if (code == 0) return null;
        return test.Kind switch
        {
            AnswerTestKind.Between => !(code < test.First || code > test.Second),
            AnswerTestKind.OneOf => (test.First >> (int)(code - 1)) % 2 != 0,      // choices are numbered from 1
            AnswerTestKind.Includes => (code & test.First) > 0,
            AnswerTestKind.DaysBefore => DaysBefore(code, asOf) is var days && days >= test.First && days <= test.Second,
            _ => throw new NotSupportedException("A fifth kind."),
        };
    }

    /// <summary>Day 1 is 0001-01-01.</summary>
    private static long DaysBefore(long code, LocalDate asOf) => Period.DaysBetween(new LocalDate(1, 1, 1).PlusDays((int)code - 1), asOf);
}
