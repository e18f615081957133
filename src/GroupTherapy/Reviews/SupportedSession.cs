using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>A session whose time is to be shared among its members.</summary>
/// <param name="Time">The session's time, and the guaranteed minimum.</param>
/// <param name="Members">At least one, in the order in which they are told.</param>
public sealed record SupportedSession(SessionTime Time, IReadOnlyList<SupportMember> Members)
{
    /// <summary>Those among whom it is shared.</summary>
    public IReadOnlyList<SupportMember> Members { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.Required(Members, nameof(Members));

    /// <summary>The plan.</summary>
    public SupportPlan Plan() => SupportPlan.For(Time, Members);

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(SupportedSession);
}
