using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>Reads a candidate's answers: the few that take more than a property, and all of them in one straight line.</summary>
internal static class CandidateAnswers
{
    /// <summary>The consent of that kind signed last; null when there is none or nothing is known of consents.</summary>
    internal static Consent? Find(this Candidate candidate, ConsentKind kind)
    {
        Consent? newest = null;
        for (var index = 0; index < (candidate.Consents?.Count ?? 0); index++)
        {
            var consent = candidate.Consents![index];
            if (consent.Kind == kind && (newest is null || consent.On > newest.On)) newest = consent;
        }

        return newest;
    }

    internal static bool? ProblemMatches(Candidate candidate)
    {
        if (candidate.PresentingProblems is not { } problems || candidate.Group.TargetProblems is not { } targets) return null;
        for (var problem = 0; problem < problems.Count; problem++)
        {
            for (var target = 0; target < targets.Count; target++)
            {
                if (string.Equals(problems[problem], targets[target], StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    /// <summary>A group that never moved online needs no new consent; whether an unknown consent is new is unknown.</summary>
    internal static bool? ConsentedSinceMoveOnline(Candidate candidate)
    {
        if (candidate.Group.MovedOnlineOn is not { } moved) return true;
        return candidate.Find(ConsentKind.Online) is { } consent ? consent.On >= moved : null;
    }

    /// <summary>However old the form is: what was begun and not ended is still to be ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The risk is none of the declared ones.</exception>
    internal static bool? RiskFormLeftOpen(Candidate candidate) =>
        candidate.SuicideRiskAssessment is { Risk: < SuicideRisk.Low or > SuicideRisk.High } ? throw new ArgumentOutOfRangeException(nameof(candidate), "Not one of the declared risks.")
        : candidate.Columbia is { HighRisk: null } or { Ideation: null } || candidate.Asq is { Acute: null } || candidate.SuicideRiskAssessment is { Risk: null };

    /// <summary>An outcome that is none is no judgment.</summary>
    internal static bool IsJudgedInPerson(Candidate candidate) => candidate.InPersonOutcome is >= Outcome.Clear and <= Outcome.Blocked;

    /// <exception cref="ArgumentOutOfRangeException">Nobody can need, or give, so many minutes.</exception>
    internal static bool? HasMinutes(Candidate candidate)
    {
        if (candidate.SupportNeedMinutes is < 0 or > Group.MostMinutes || candidate.Group.MinutesPerMember is < 0 or > Group.MostMinutes) throw new ArgumentOutOfRangeException(nameof(candidate), "Minutes are from 0 to those of a day.");
        return candidate.SupportNeedMinutes is { } need && candidate.Group.MinutesPerMember is { } capacity ? need <= capacity : null;
    }

    /// <summary>Every answer in one straight line; a test holds it against the facts' own readers.</summary>
    internal static void HandOver(Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        sheet.Put(GroupIsOnline, candidate.Group.Format == GroupFormat.Online);
        sheet.Put(AcuteCrisisFinding, candidate.AcuteCrisis);
        sheet.Put(EasilyDysregulated, candidate.EasilyDysregulated);
        sheet.Put(DepressionRating, candidate.DepressionSeverity);
        sheet.Put(SuicidalIdeationFinding, candidate.SuicidalIdeation);
        sheet.Put(ModerateRiskAssessed, candidate.SuicideRiskAssessment?.Risk == SuicideRisk.Moderate);
        sheet.Put(CandidateFacts.RiskFormLeftOpen, RiskFormLeftOpen(candidate));
        sheet.Put(DangerToOthers, candidate.DangerToOthers);
        sheet.Put(CrisisPlan, candidate.CrisisPlan);
        sheet.Put(EmergencyContact, candidate.EmergencyContact);
        sheet.Put(LocationKnown, string.IsNullOrWhiteSpace(candidate.Location) ? null : true);
        sheet.Put(LocalEmergencyServices, candidate.LocalEmergencyServices);
        sheet.Put(SupportNeedWithinCapacity, HasMinutes(candidate));
        sheet.Put(IndividualMeeting, candidate.IndividualMeeting);
        sheet.Put(PrivacyAndSpacePrepared, candidate.PrivacyAndSpacePrepared);
        sheet.Put(ProblemMatchesTheme, ProblemMatches(candidate));
        sheet.Put(RelationshipsInGroup, candidate.RelationshipKinds);
        sheet.Put(AgreedGoals, candidate.AgreedGoals);
        sheet.Put(AgreesOnTasks, candidate.AgreesOnTasks);
        sheet.Put(ExpectedAttendance, candidate.ExpectedAttendancePercent);
        sheet.Put(InPersonJudged, IsJudgedInPerson(candidate));
        sheet.Put(CandidateFacts.InPersonOutcome, candidate.InPersonOutcome is Outcome.Open ? null : candidate.InPersonOutcome);
        sheet.Put(IdentityVerified, candidate.IdentityVerified);
        sheet.Put(PrivateSpace, candidate.PrivateSpace);
        sheet.Put(Network, candidate.Network);
        sheet.Put(CandidateFacts.DigitalConfidence, candidate.DigitalConfidence);
        sheet.Put(ReasonsForOnline, candidate.ReasonsForOnline);
        sheet.Put(Ambivalent, candidate.Ambivalent);
        sheet.Put(IntimacyProblems, candidate.IntimacyProblems);
        sheet.Put(InsufficientInPersonProgress, candidate.InsufficientInPersonProgress);
        sheet.Put(LateOrAloofInPerson, candidate.LateOrAloofInPerson);
        sheet.Put(Attachment, candidate.Attachment);
        sheet.Put(DissociativeSymptoms, candidate.DissociativeSymptoms);
        sheet.Put(SocialAnxietyFinding, candidate.SocialAnxiety);
        sheet.Put(BorderlinePersonality, candidate.BorderlinePersonality);
        HandOverTechnology(candidate.Technology, sheet);
        HandOverConsents(candidate, sheet);
        HandOverForms(candidate, sheet);
    }

    private static void HandOverTechnology(Technology? technology, AnswerSheet<Candidate> sheet)
    {
        if (technology is null) return;
        sheet.Put(Device, technology.Device);
        sheet.Put(Connection, technology.Connection);
        sheet.Put(Camera, technology.Camera);
        sheet.Put(Sound, technology.Sound);
    }

    private static void HandOverConsents(Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        sheet.Put(CandidateFacts.ConsentedSinceMoveOnline, ConsentedSinceMoveOnline(candidate));
        if (candidate.Consents is null) return;
        var online = HandOver(OnlineConsent, candidate, sheet);
        sheet.Put(OnlineConsentIsCurrentVersion, online?.CurrentVersion);
        sheet.Put(OnlineConsentCovers, online?.Covers);
        HandOver(ConfidentialityAgreement, candidate, sheet);
        HandOver(NoRecordingAgreement, candidate, sheet);
        HandOver(GroupRulesAcknowledged, candidate, sheet);
    }

    private static Consent? HandOver(SignedFacts facts, Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        var consent = candidate.Find(facts.Kind);
        sheet.Put(facts.Signed, consent is not null);
        sheet.Put(facts.SignedOn, consent?.On);
        return consent;
    }

    private static void HandOverForms(Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        if (candidate.Phq9 is { } phq9 && sheet.IsCurrent(phq9.On))
        {
            sheet.Put(Phq9Total, (int?)phq9.Score.Total);
            sheet.Put(Phq9ItemNine, phq9.ItemNine);
        }

        if (candidate.Columbia is { } columbia && sheet.IsCurrent(columbia.On))
        {
            sheet.Put(ColumbiaIdeation, columbia.Ideation);
            sheet.Put(ColumbiaHighRisk, columbia.HighRisk);
        }

        if (candidate.Asq is { } asq && sheet.IsCurrent(asq.On))
        {
            sheet.Put(AsqPositive, asq.Positive);
            sheet.Put(AsqAcute, asq.Acute);
        }

        if (candidate.SuicideRiskAssessment is { } risk && sheet.IsCurrent(risk.On)) sheet.Put(AssessedSuicideRisk, risk.Risk);
        if (candidate.Spin is { } spin && sheet.IsCurrent(spin.On)) sheet.Put(SpinTotal, (int?)spin.Score.Total);
        if (candidate.MiniSpin is { } miniSpin && sheet.IsCurrent(miniSpin.On)) sheet.Put(MiniSpinTotal, (int?)miniSpin.Score.Total);
        if (candidate.FitAssessment is { } fit && sheet.IsCurrent(fit.On))
        {
            sheet.Put(FitsGoal, fit.Goal);
            sheet.Put(FitsDynamics, fit.Dynamics);
        }
    }
}
