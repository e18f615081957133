namespace GroupTherapy.Coverage.Tests;

/// <summary>Every mutant of a rule: a limit one more or one less, "and" for "or" and the reverse, a part denied, a part left out, a choice taken from the practice, its period a day earlier or later.</summary>
/// <remarks>Mutated are the rule's own conditions, and the evidence of every derived fact it reads, at each place.</remarks>
internal static class MutantsOf
{
    public static IEnumerable<Mutant<TSubject>> Each<TSubject>(Rule<TSubject> rule)
    {
        foreach (var (what, requires) in In(rule.Requires)) yield return new($"requires: {what}", Copy(rule, rule.AppliesWhen, requires, rule.InForce));
        if (rule.AppliesWhen is { } applies)
        {
            foreach (var (what, mutated) in In(applies)) yield return new($"applies when: {what}", Copy(rule, mutated, rule.Requires, rule.InForce));
        }

        foreach (var derived in rule.DerivedFactsUsed())
        {
            foreach (var (what, mutated) in In(derived))
            {
                var replace = new Replacement<TSubject>(derived, mutated);
                yield return new($"{derived.Id}: {what}", Copy(rule, rule.AppliesWhen is null ? null : replace.In(rule.AppliesWhen), replace.In(rule.Requires), rule.InForce));
            }
        }

        if (rule.ForceWhen is not null) yield return new("no other force", Copy(rule, rule.AppliesWhen, rule.Requires, rule.InForce, null));
        foreach (var days in new[] { -1, 1 })
        {
            if (rule.InForce.From is { } from) yield return new($"from {days} day", Copy(rule, rule.AppliesWhen, rule.Requires, rule.InForce with { From = from.PlusDays(days) }));
            if (rule.InForce.Until is { } until) yield return new($"until {days} day", Copy(rule, rule.AppliesWhen, rule.Requires, rule.InForce with { Until = until.PlusDays(days) }));
        }
    }

    private static IEnumerable<(string What, DerivedFact<TSubject> Fact)> In<TSubject>(DerivedFact<TSubject> fact)
    {
        for (var index = 0; index < fact.Evidence.Count; index++)
        {
            if (fact.Evidence[index].CountsWhen is not null) yield return ($"always by {fact.Evidence[index].From}", With(index, fact.Evidence[index] with { CountsWhen = null }));
            foreach (var (what, says) in In(fact.Evidence[index].Says)) yield return (what, With(index, fact.Evidence[index] with { Says = says }));
        }

        DerivedFact<TSubject> With(int place, Evidence<TSubject> other) => new(fact.Id, fact.Question, [.. fact.Evidence.Select((evidence, index) => index == place ? other : evidence)]);
    }

    private static IEnumerable<(string What, Condition<TSubject> Condition)> In<TSubject>(Condition<TSubject> condition)
    {
        yield return ($"denied ({condition})", !condition);
        switch (condition)
        {
            case FactCondition<TSubject> test:
                if (test.Limits is not null) yield return ($"not chosen ({condition})", new FactCondition<TSubject>(test.Fact, test.Test));
                foreach (var moved in Moved(test)) yield return ($"moved ({condition})", moved);
                break;
            case NotCondition<TSubject> not:
                foreach (var (what, operand) in In(not.Operand).Skip(1)) yield return (what, !operand);
                break;
            case AllCondition<TSubject> all:
                yield return ($"or ({condition})", Condition<TSubject>.Any([.. all.Operands]));
                foreach (var one in InOperands(all.Operands, Condition<TSubject>.All)) yield return one;
                break;
            case AnyCondition<TSubject> any:
                yield return ($"and ({condition})", Condition<TSubject>.All([.. any.Operands]));
                foreach (var one in InOperands(any.Operands, Condition<TSubject>.Any)) yield return one;
                break;
        }
    }

    private static IEnumerable<(string, Condition<TSubject>)> InOperands<TSubject>(IReadOnlyList<Condition<TSubject>> operands, Func<Condition<TSubject>[], Condition<TSubject>> join)
    {
        for (var index = 0; index < operands.Count; index++)
        {
            yield return ($"without ({operands[index]})", join([.. operands.Where((_, place) => place != index)]));
            foreach (var (what, operand) in In(operands[index])) yield return (what, join([.. operands.Select((other, place) => place == index ? operand : other)]));
        }
    }

    private static IEnumerable<FactCondition<TSubject>> Moved<TSubject>(FactCondition<TSubject> condition)
    {
        var (fact, test) = (condition.Fact, condition.Test);
        var (lowest, highest) = fact.Codes;
        if (test.Kind == AnswerTestKind.DaysBefore && test.Second != DayNumber.Latest)
        {
            yield return new(fact, AnswerTest.DaysBefore(0, (int)test.Second + 1));
            if (test.Second > 0) yield return new(fact, AnswerTest.DaysBefore(0, (int)test.Second - 1));
        }

        if (test.Kind != AnswerTestKind.Between || fact is YesNoFact<TSubject> or IChoices || (test.First, test.Second) == fact.Codes) yield break;
        var step = fact is AmountFact<TSubject> ? 20_000 : 1;   // an amount's limit moves by one unit: its codes count half ten-thousandths
        foreach (var by in new[] { -step, step })
        {
            if (test.First > lowest && test.First + by > lowest && test.First + by <= test.Second) yield return new(fact, AnswerTest.Between(test.First + by, test.Second));
            if (test.Second < highest && test.Second + by < highest && test.Second + by >= test.First) yield return new(fact, AnswerTest.Between(test.First, test.Second + by));
        }
    }

    private static Rule<TSubject> Copy<TSubject>(Rule<TSubject> rule, Condition<TSubject>? applies, Condition<TSubject> requires, EffectivePeriod inForce) => Copy(rule, applies, requires, inForce, rule.ForceWhen);

    private static Rule<TSubject> Copy<TSubject>(Rule<TSubject> rule, Condition<TSubject>? applies, Condition<TSubject> requires, EffectivePeriod inForce, ForceWhen? forceWhen) => new()
    {
        Id = rule.Id,
        Title = rule.Title,
        Source = rule.Source,
        InForce = inForce,
        AppliesWhen = applies,
        Requires = requires,
        Force = rule.Force,
        ForceWhen = forceWhen,
        Because = rule.Because,
        Remedy = rule.Remedy,
        Confidential = rule.Confidential,
        Statements = rule.Statements,
        Reasons = rule.Reasons,
    };
}
