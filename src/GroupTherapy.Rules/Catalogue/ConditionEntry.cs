namespace GroupTherapy.Rules;

/// <summary>A condition as plain data, whatever it is asked about: enough to evaluate it elsewhere.</summary>
public sealed record ConditionEntry
{
    /// <summary>The shape.</summary>
    public required ConditionShape Shape { get; init; }

    /// <summary>The id of the fact or the derived fact; null for the other shapes.</summary>
    public string? Id { get; init; }

    /// <summary>The test of a fact's answer; null for the other shapes.</summary>
    public TestEntry? Test { get; init; }

    /// <summary>One operand of <see cref="ConditionShape.Not"/>, two or more of <see cref="ConditionShape.All"/> and <see cref="ConditionShape.Any"/>; empty for the other shapes.</summary>
    public IReadOnlyList<ConditionEntry> Operands { get; init; } = [];

    internal static ConditionEntry Of<TSubject>(Condition<TSubject> condition) => condition switch
    {
        FactCondition<TSubject> fact => new() { Shape = ConditionShape.Fact, Id = fact.Fact.Id, Test = TestEntry.Of(fact.Fact, fact.Test) },
        DerivedCondition<TSubject> derived => new() { Shape = ConditionShape.Derived, Id = derived.Fact.Id },
        NotCondition<TSubject> not => new() { Shape = ConditionShape.Not, Operands = [Of(not.Operand)] },
        AllCondition<TSubject> all => new() { Shape = ConditionShape.All, Operands = [.. all.Operands.Select(Of)] },
        AnyCondition<TSubject> any => new() { Shape = ConditionShape.Any, Operands = [.. any.Operands.Select(Of)] },
        _ => throw new UnreachableShapeException(),
    };
}
