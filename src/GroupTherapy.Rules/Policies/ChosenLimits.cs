namespace GroupTherapy.Rules.Policies;

/// <summary>The parameters that the limits of a test are; a limit that is none stands in the test itself.</summary>
/// <param name="Least">The lowest answer that passes.</param>
/// <param name="Most">The highest answer that passes; for a day, the most days before the as-of date.</param>
/// <param name="Below">The answer below which every answer passes.</param>
internal sealed record ChosenLimits(NumberParameter? Least = null, NumberParameter? Most = null, NumberParameter? Below = null)
{
    internal IEnumerable<NumberParameter> Parameters => new[] { Least, Most, Below }.OfType<NumberParameter>();

    /// <summary>The test with these numbers as its limits; null where no answer could pass it.</summary>
    internal AnswerTest? Test<TSubject>(Fact<TSubject> fact, AnswerTest declared, Func<NumberParameter, int> chosen)
    {
        if (fact is DayFact<TSubject>) return AnswerTest.DaysBefore(0, chosen(Most!));
        var first = Least is null ? declared.First : CountFact<TSubject>.Limit(chosen(Least));
        var second = Most is not null ? CountFact<TSubject>.Limit(chosen(Most)) : Below is not null ? CountFact<TSubject>.Limit(chosen(Below)) - 1 : declared.Second;
        return first <= second ? AnswerTest.Between(first, second) : null;
    }

    /// <summary>The condition as it stands with every parameter's default.</summary>
    /// <exception cref="ArgumentException">No answer could pass it then.</exception>
    internal FactCondition<TSubject> On<TSubject>(Fact<TSubject> fact) =>
        new(fact, Test(fact, new(AnswerTestKind.Between, fact.Codes.Lowest, fact.Codes.Highest), parameter => parameter.Default) ?? throw AnswerTest.NoAnswerPasses(), this);
}
