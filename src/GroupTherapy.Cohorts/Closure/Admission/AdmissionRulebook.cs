namespace GroupTherapy.Cohorts;

/// <summary>The rulebook <c>cohorts/admission</c>: may this candidate still join this cohort?</summary>
/// <remarks>It judges the place and the moment. Whether the candidate fits the group is screening's question.</remarks>
public static class AdmissionRulebook
{
    /// <summary>The rulebook of the default policy.</summary>
    public static Rulebook<AdmissionRequest> Default { get; } = new(
        "cohorts/admission",
        "1.0.0",
        AdmissionFacts.All,
        [
            AdmissionRules.StateAdmits,
            AdmissionRules.ClosedCohort,
            AdmissionRules.Capacity,
            AdmissionRules.OneEnrolment,
            AdmissionRules.Viability,
            AdmissionRules.NoNewcomersInConsecutiveSessions,
            AdmissionRules.IdealSize,
            AdmissionRules.EvidenceOnOpenGroups,
        ],
        parameters: AdmissionParameters.All)
    { Description = Descriptions.Admission };

    /// <summary>The rulebook of a policy. Build it once and keep it.</summary>
    /// <exception cref="ArgumentException">An open or slow-open group declares no reason.</exception>
    public static Rulebook<AdmissionRequest> For(CohortPolicy policy) => Default.With(CohortPolicy.Checked(policy).Options());
}
