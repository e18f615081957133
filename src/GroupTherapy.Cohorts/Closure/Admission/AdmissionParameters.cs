namespace GroupTherapy.Cohorts;

/// <summary>What the rulebook <c>cohorts/admission</c> leaves to be declared for a cohort when it is founded.</summary>
internal static class AdmissionParameters
{
    internal static readonly ChoiceParameter<MembershipModel> Membership = new("membership", "Do people join once the group has begun?", AdmissionCodes.Memberships, MembershipModel.Closed);

    internal static readonly TextParameter MembershipReason = new("membershipReason", "Why is the group open or slow-open?");

    internal static readonly NumberParameter AdmissionWindowSessions = new("admissionWindowSessions", "Until the end of which session do people join?", "sessions", 0, CohortPolicy.LongestAdmissionWindow, 1);

    internal static readonly GroupSizeParameters Size = new(GroupSize.Online, "", "the cohort");

    internal static IReadOnlyList<PolicyParameter> All { get; } = [Membership, MembershipReason, AdmissionWindowSessions, .. Size.All];
}
