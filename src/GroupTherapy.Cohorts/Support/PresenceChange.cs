namespace GroupTherapy.Cohorts;

/// <summary>From this second on, the member's presence is so.</summary>
internal readonly record struct PresenceChange(int Second, int Member, SupportPresence Presence)
{
    /// <summary>By time; within a second, by member.</summary>
    public bool IsBefore(in PresenceChange other) => Second < other.Second || (Second == other.Second && Member < other.Member);

    public bool IsAtOnceWith(in PresenceChange other) => Second == other.Second && Member == other.Member;
}
