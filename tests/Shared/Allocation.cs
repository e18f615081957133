namespace GroupTherapy.Rules;

/// <summary>What calls allocate once everything is warm.</summary>
internal static class Allocation
{
    private const int Calls = 1_000;

    /// <summary>Bytes that a thousand calls allocate, after as many before.</summary>
    public static long Of(Func<Outcome> decide)
    {
        Measure(decide);
        return Measure(decide);
    }

    private static long Measure(Func<Outcome> decide)
    {
        var outcomes = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < Calls; call++) outcomes += (int)decide();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        outcomes.ShouldBeGreaterThan(0);
        return allocated;
    }
}
