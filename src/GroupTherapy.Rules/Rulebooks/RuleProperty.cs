namespace GroupTherapy.Rules;

/// <summary>What can be certain of a rule whatever is answered.</summary>
public enum RuleProperty
{
    /// <summary>No answers meet it.</summary>
    NeverMet = 1,

    /// <summary>No answers break it: it asks for answers, or the options it was built with leave it nothing to forbid.</summary>
    NeverBroken,

    /// <summary>No answers keep it together with the other rule, though both decide: nothing could ever be clear.</summary>
    Excludes,

    /// <summary>Whenever it is not met, neither is the other rule, of the same or a greater force.</summary>
    Implied,
}
