namespace GroupTherapy.Screening;

/// <summary>The rulebook <c>screening/online</c>: may this candidate join this online group?</summary>
public static class ScreeningRulebook
{
    /// <summary>The rulebook with the default policy.</summary>
    public static Rulebook<Candidate> Default { get; } = new(
        "screening/online",
        "1.0.0",
        CandidateFacts.All,
        [
            Safety.HighSuicideRisk,
            Exclusions.SevereDepressionWithSuicidalIdeation,
            Exclusions.AcuteCrisis,
            Exclusions.NotEasilyDysregulated,
            Exclusions.SuicidalIdeationAlone,
            Exclusions.SevereDepressionAlone,
            Safety.NoModerateSuicideRisk,
            Safety.NoDangerToOthers,
            Safety.SuicideRiskAssessed,
            Safety.CrisisPlanReady,
            Fit.SupportNeed,
            Fit.ScreenedForFit,
            Fit.NoConflictingRelationship,
            Fit.HasAgreedGoal,
            Fit.InPersonCriteria,
            Fit.InPersonCriteriaWithoutReview,
            Consents.VerifiedIdentity,
            Consents.ConsentToOnlineTreatment,
            Consents.SignedConfidentiality,
            Consents.SignedNoRecording,
            Consents.AcknowledgedGroupRules,
            Setting.TechnologyAccess,
            Setting.HasPrivateSpace,
            Setting.NotOnPublicNetwork,
            Fit.MetIndividually,
            Fit.SharedProblem,
            Fit.AgreesWithTasks,
            Fit.ExpectsToAttend,
            Setting.ConfidentWithTechnology,
            Setting.PrivacyMotive,
            Setting.NotAmbivalent,
            Setting.NotLateOrAloofInPerson,
            Favours.IntimacyProblemsStuckInPerson,
            Favours.DismissiveAvoidantAttachment,
            Favours.DissociativeSymptomsAlone,
            Favours.SociallyAnxious,
            Favours.BorderlinePersonalityInGroup,
            Favours.BorderlinePersonalityOnline,
            Favours.LessStigma,
            Favours.TravelOrCostBarrier,
        ],
        ScreeningParameters.AnswersCurrentForDays,
        ScreeningParameters.All)
    { Description = ScreeningDescription.Text };

    /// <summary>The rulebook with a policy of the practice's own. Build it once and keep it.</summary>
    public static Rulebook<Candidate> For(ScreeningPolicy policy) => Default.With((policy ?? throw new ArgumentNullException(nameof(policy))).Options);

    /// <summary>Judges a candidate by an in-person rulebook of the host's own too; the more restrictive wins.</summary>
    /// <param name="rulebook">A screening rulebook.</param>
    /// <param name="inPerson">The host's rulebook for groups in person.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="asOf">The day as of which to judge.</param>
    /// <param name="overrides">The recorded justifications.</param>
    public static Decision<Candidate> Judge(this Rulebook<Candidate> rulebook, Rulebook<Candidate> inPerson, Candidate candidate, LocalDate asOf, IReadOnlyList<Override>? overrides = null)
    {
        if (inPerson is null) throw new ArgumentNullException(nameof(inPerson));
        return rulebook.Judge(candidate with { InPersonOutcome = inPerson.Decide(candidate, asOf) }, asOf, overrides);
    }
}
