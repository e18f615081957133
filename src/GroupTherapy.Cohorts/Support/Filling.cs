namespace GroupTherapy.Cohorts;

/// <summary>How the time was poured: who is present and who keeps the minimum, a bit each; what was missing to it; and the level, as a fraction.</summary>
internal readonly struct Filling(ulong present, ulong carried, int missing, long numerator, long denominator)
{
    public bool IsFeasible => carried == present;

    public int Missing => missing;

    /// <summary>Seconds for a weight of 1, to the hundredth; null when nobody is present, or the time cannot carry everyone.</summary>
    public decimal? LevelSeconds => denominator != 0 ? decimal.Round((decimal)numerator * SupportBounds.WeightOfOne / denominator, 2) : null;

    public bool Carries(int member) => (carried >> member & 1) != 0;
}
