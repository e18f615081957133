namespace GroupTherapy.Rules;

/// <summary>The five shapes of a condition.</summary>
public enum ConditionShape
{
    /// <summary>One fact's answer put to one test.</summary>
    Fact,

    /// <summary>A derived fact.</summary>
    Derived,

    /// <summary>The contrary of its operand.</summary>
    Not,

    /// <summary>True when every operand is.</summary>
    All,

    /// <summary>True when at least one operand is.</summary>
    Any,
}
