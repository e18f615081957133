namespace GroupTherapy.Rules;

/// <summary>The slow, obvious evaluator: it walks a condition, one case for each shape, by Kleene's tables, and shares no code with the library's plan or proof.</summary>
internal static class Oracle
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

    /// <summary>Whether the duty is kept; a duty that there is not is.</summary>
    public static bool? Duty<TSubject>(Rule<TSubject> rule, Answers<TSubject> answers)
    {
        bool? applies = rule.AppliesWhen is null ? true : Truth(rule.AppliesWhen, answers);
        var requires = Truth(rule.Requires, answers);
        if (applies == false || requires == true) return true;
        return applies is null || requires is null ? null : false;
    }

    /// <summary>What a rule says.</summary>
    public static FindingStatus Status<TSubject>(Rule<TSubject> rule, Answers<TSubject> answers) =>
        rule.AppliesWhen is not null && Truth(rule.AppliesWhen, answers) == false ? FindingStatus.NotApplicable : StatusOf(Duty(rule, answers), rule.Force);

    /// <summary>What a rule says that applies, or may.</summary>
    public static FindingStatus StatusOf(bool? duty, Force force) => duty switch
    {
        true => FindingStatus.Met,
        null => FindingStatus.Undetermined,
        false when force == Force.Favours => FindingStatus.NotApplicable,
        _ => FindingStatus.NotMet,
    };

    /// <summary>From its first day up to, not including, its last.</summary>
    public static bool IsInForce<TSubject>(Rule<TSubject> rule, LocalDate day)
    {
        var begun = rule.InForce.From is null || day.CompareTo(rule.InForce.From.Value) >= 0;
        var ended = rule.InForce.Until is not null && day.CompareTo(rule.InForce.Until.Value) >= 0;
        return begun && !ended;
    }

    /// <summary>How one finding weighs.</summary>
    public static Outcome Weigh(Force force, FindingStatus status) => (force, status) switch
    {
        (Force.Must or Force.MustUnlessJustified, FindingStatus.NotMet) => Outcome.Blocked,
        (Force.Must or Force.MustUnlessJustified or Force.Review, FindingStatus.Undetermined) => Outcome.Open,
        (Force.Review, FindingStatus.NotMet) => Outcome.Review,
        _ => Outcome.Clear,
    };

    /// <summary>What duties say together: blocked, then open, then review, then clear.</summary>
    public static Outcome Worst(IEnumerable<(Force Force, bool? Duty)> duties) =>
        duties.Select(one => Weigh(one.Force, StatusOf(one.Duty, one.Force))).Append(Outcome.Clear).Max();

    /// <summary>What all rules in force say together.</summary>
    public static Outcome Decide<TSubject>(Rulebook<TSubject> rulebook, Answers<TSubject> answers)
    {
        var worst = Outcome.Clear;
        foreach (var rule in rulebook.Rules)
        {
            if (!IsInForce(rule, answers.AsOf)) continue;
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
