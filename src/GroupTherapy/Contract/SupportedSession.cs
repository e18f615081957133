using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy balance</c> is asked: how the time of a session is shared.</summary>
/// <param name="Time">The session's time, and the guaranteed minimum.</param>
/// <param name="Members">At least one, in the order in which they are told.</param>
internal sealed record SupportedSession(SessionTime Time, IReadOnlyList<SupportMember> Members)
{
    public SupportPlan Plan() => SupportPlan.For(Time, Members);
}
