namespace GroupTherapy.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was evaluated.</summary>
    public const int Evaluated = 0;

    /// <summary>Rules cannot stand together, or something is otherwise than it was approved.</summary>
    public const int NotVerified = 1;

    /// <summary>The command or its input is wrong; nothing was evaluated.</summary>
    public const int Wrong = 2;

    /// <summary>The program failed.</summary>
    public const int Failed = 3;

    /// <summary>The chain of records is broken, whether or not <c>--exit-code</c> asks.</summary>
    public const int BrokenChain = 12;

    /// <summary>With <c>--exit-code</c>: the worst verdict of a replay.</summary>
    public static int Of(ReplayVerdict worst) => worst switch
    {
        ReplayVerdict.Unchanged => 0,
        ReplayVerdict.Changed => 10,
        _ => 11,
    };

    /// <summary>With <c>--exit-code</c>: the worst outcome.</summary>
    public static int Of(Outcome worst) => worst switch
    {
        Outcome.Clear => 0,
        Outcome.Review => 10,
        Outcome.Open => 11,
        _ => 12,
    };
}
