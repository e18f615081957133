namespace GroupTherapy.Cohorts;

/// <summary>The rulebook <c>cohorts/admission</c>: may this candidate still join this cohort?</summary>
/// <remarks>It judges the place and the moment. Whether the candidate fits the group is screening's question.</remarks>
public static class AdmissionRulebook
{
    /// <summary>The rulebook of the default policy.</summary>
    public static Rulebook<AdmissionRequest> Default { get; } = Of(CohortPolicy.Default);

    /// <summary>The rulebook of a policy. Build it once and keep it.</summary>
    /// <exception cref="ArgumentException">An open or slow-open group declares no reason.</exception>
    public static Rulebook<AdmissionRequest> For(CohortPolicy policy) =>
        CohortPolicy.Checked(policy).Options().SequenceEqual(Default.Policy) ? Default : Of(policy);

    private static Rulebook<AdmissionRequest> Of(CohortPolicy policy) => new(
        "cohorts/admission",
        "1.0.0",
        AdmissionFacts.All,
        [
            AdmissionRules.StateAdmits,
            AdmissionRules.ClosedCohort(policy),
            AdmissionRules.Capacity(policy),
            AdmissionRules.OneEnrolment,
            AdmissionRules.Viability(policy),
            AdmissionRules.NoNewcomersInConsecutiveSessions,
            AdmissionRules.IdealSize(policy),
            AdmissionRules.EvidenceOnOpenGroups,
        ],
        policy: policy.Options())
    { Description = Descriptions.Admission };
}
