namespace GroupTherapy.Cohorts;

/// <summary>A response to an incident, with the local day and time at which it was given.</summary>
/// <param name="Response">What was done.</param>
/// <param name="At">When, where the group meets; the host says, nothing here reads a clock.</param>
public sealed record RecordedResponse(IncidentResponse Response, LocalDateTime At)
{
    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(RecordedResponse);
}
