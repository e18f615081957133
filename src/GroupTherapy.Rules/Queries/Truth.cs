namespace GroupTherapy.Rules.Queries;

/// <summary>What is asked of a condition as a predicate. Each is written without a "not", so that a null column never turns into a yes.</summary>
internal enum Truth
{
    /// <summary>It is true.</summary>
    Holds,

    /// <summary>It is false.</summary>
    Fails,

    /// <summary>It is true or unknown.</summary>
    MayHold,

    /// <summary>It is false or unknown.</summary>
    MayFail,
}
