namespace GroupTherapy.Rules.Conditions;

/// <summary>One fact's answer put to one test.</summary>
public sealed class FactCondition<TSubject> : Condition<TSubject>
{
    internal FactCondition(Fact<TSubject> fact, AnswerTest test, ChosenLimits? limits = null)
    {
        Fact = fact;
        Test = test;
        Limits = limits;
    }

    /// <summary>The fact.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>The test, with the limits that were chosen.</summary>
    internal AnswerTest Test { get; }

    /// <summary>The limits that a practice chooses; null where it chooses none of them.</summary>
    internal ChosenLimits? Limits { get; }
}

/// <summary>A derived fact, true, false or unknown as its evidence says.</summary>
public sealed class DerivedCondition<TSubject> : Condition<TSubject>
{
    internal DerivedCondition(DerivedFact<TSubject> fact) => Fact = fact;

    /// <summary>The derived fact.</summary>
    public DerivedFact<TSubject> Fact { get; }
}

/// <summary>The contrary of its operand.</summary>
public sealed class NotCondition<TSubject> : Condition<TSubject>
{
    internal NotCondition(Condition<TSubject> operand) => Operand = operand;

    /// <summary>What is denied.</summary>
    public Condition<TSubject> Operand { get; }
}

/// <summary>True when every operand is.</summary>
public sealed class AllCondition<TSubject> : Condition<TSubject>
{
    internal AllCondition(IReadOnlyList<Condition<TSubject>> operands) => Operands = operands;

    /// <summary>Two or more conditions.</summary>
    public IReadOnlyList<Condition<TSubject>> Operands { get; }
}

/// <summary>True when at least one operand is.</summary>
public sealed class AnyCondition<TSubject> : Condition<TSubject>
{
    internal AnyCondition(IReadOnlyList<Condition<TSubject>> operands) => Operands = operands;

    /// <summary>Two or more conditions.</summary>
    public IReadOnlyList<Condition<TSubject>> Operands { get; }
}
