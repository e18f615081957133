namespace GroupTherapy.Cohorts;

/// <summary>What can become of a cohort that is too small.</summary>
public enum ViabilityKind
{
    /// <summary>More members join.</summary>
    Refill = 1,

    /// <summary>Its members join another cohort, and it ends.</summary>
    Merge,

    /// <summary>It ends.</summary>
    End,
}
