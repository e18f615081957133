namespace GroupTherapy.Screening;

/// <summary>The rulebook <c>screening/online</c>: may this candidate join this online group?</summary>
public static class ScreeningRulebook
{
    /// <summary>The rulebook with the default policy.</summary>
    public static Rulebook<Candidate> Default { get; } = For(ScreeningPolicy.Default);

    /// <summary>The rulebook with a policy of the practice's own. Build it once and keep it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number of days below 0, or a share outside 1 to 100 per cent.</exception>
    public static Rulebook<Candidate> For(ScreeningPolicy policy)
    {
        if (policy is null) throw new ArgumentNullException(nameof(policy));
        if (policy.AnswersCurrentForDays < 0) throw new ArgumentOutOfRangeException(nameof(policy), "Answers are current for 0 days or more.");
        if (policy.MinimumAttendancePercent is < 1 or > 100) throw new ArgumentOutOfRangeException(nameof(policy), "The minimum attendance is from 1 to 100 per cent.");
        var risk = new RiskFacts(policy);
        return new(
            "screening/online",
            "1.0.0",
            CandidateFacts.All,
            [
                Safety.HighSuicideRisk(risk),
                Exclusions.SevereDepressionWithSuicidalIdeation,
                Exclusions.AcuteCrisis(risk),
                Exclusions.NotEasilyDysregulated,
                Exclusions.SuicidalIdeationAlone,
                Exclusions.SevereDepressionAlone,
                Safety.NoModerateSuicideRisk,
                Safety.NoDangerToOthers,
                Safety.SuicideRiskAssessed(risk),
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
                Setting.NotOnPublicNetwork(policy),
                Fit.MetIndividually,
                Fit.SharedProblem,
                Fit.AgreesWithTasks,
                Fit.ExpectsToAttend(policy),
                Setting.ConfidentWithTechnology,
                Setting.PrivacyMotive,
                Setting.NotAmbivalent,
                Setting.NotLateOrAloofInPerson,
                Favours.IntimacyProblemsStuckInPerson,
                Favours.DismissiveAvoidantAttachment,
                Favours.DissociativeSymptomsAlone(risk),
                Favours.SociallyAnxious,
                Favours.BorderlinePersonalityInGroup,
                Favours.BorderlinePersonalityOnline(risk),
                Favours.LessStigma,
                Favours.TravelOrCostBarrier,
            ],
            policy.AnswersCurrentForDays,
            policy.Options)
        { Description = ScreeningDescription.Text };
    }

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
