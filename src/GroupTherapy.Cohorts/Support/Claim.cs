namespace GroupTherapy.Cohorts;

/// <summary>One member as the plan reckons with it. A span of them stands in ordinal order of ids, so that a tie goes to the earlier one.</summary>
internal struct Claim
{
    /// <summary>1 to 10,000,000: the weight in ten-thousandths.</summary>
    public int Weight;

    public int Given;

    /// <summary>Within the policy's bound.</summary>
    public int Owed;

    public bool IsPresent;

    /// <summary>The level times the weight: what the member has had, less what it is owed.</summary>
    public readonly int Had => Given - Owed;

    /// <summary>Seconds for a weight of 1, to the hundredth.</summary>
    public readonly decimal LevelSeconds => decimal.Round((decimal)Had * SupportBounds.WeightOfOne / Weight, 2);

    public readonly int Missing(int minimum) => Math.Max(0, minimum - Given);

    public readonly bool IsBelow(in Claim other) => (long)Had * other.Weight < (long)other.Had * Weight;
}
