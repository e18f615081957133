namespace GroupTherapy.Cohorts;

/// <summary>Someone who waits for a seat in a cohort.</summary>
/// <param name="Candidate">The candidate's opaque id.</param>
/// <param name="Since">The day the wait began.</param>
public sealed record WaitingListEntry(string Candidate, LocalDate Since)
{
    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(WaitingListEntry)} {Candidate}";
}
