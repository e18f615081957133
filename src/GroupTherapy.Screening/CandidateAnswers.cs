using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>Reads a candidate's answers: the few that take more than a property, and all of them in one straight line.</summary>
internal static class CandidateAnswers
{
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
        return OnlineConsent.Form.AnsweredOn(candidate) is { } signed ? signed >= moved : null;
    }

    /// <summary>However old the forms are: what was begun last and not ended is still to be ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The risk is none of the declared ones.</exception>
    internal static bool? RiskFormLeftOpen(Candidate candidate) =>
        AnyOfTheLast(candidate.Columbia, columbia => columbia is { HighRisk: null } or { Ideation: null })
        || AnyOfTheLast(candidate.Asq, asq => asq.Acute is null)
        || AnyOfTheLast(candidate.SuicideRiskAssessment, assessment => assessment.Risk is < SuicideRisk.Low or > SuicideRisk.High
            ? throw new ArgumentOutOfRangeException(nameof(candidate), "Not one of the declared risks.")
            : assessment.Risk is null);

    /// <summary>However old the assessment is; one that came to no conclusion takes nothing back.</summary>
    internal static bool? ModerateRiskAssessed(Candidate candidate) =>
        AnyOfTheLast(candidate.SuicideRiskAssessment, assessment => assessment.Risk == SuicideRisk.Moderate, assessment => assessment.Risk is not null);

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
        sheet.Put(GroupIsOnline, candidate.Group.Format == MeetingFormat.Online);
        sheet.Put(AcuteCrisisFinding, candidate, candidate.AcuteCrisis);
        sheet.Put(EasilyDysregulated, candidate, candidate.EasilyDysregulated);
        sheet.Put(DepressionRating, candidate, candidate.DepressionSeverity);
        sheet.Put(SuicidalIdeationFinding, candidate, candidate.SuicidalIdeation);
        sheet.Put(CandidateFacts.ModerateRiskAssessed, ModerateRiskAssessed(candidate));
        sheet.Put(CandidateFacts.RiskFormLeftOpen, RiskFormLeftOpen(candidate));
        sheet.Put(DangerToOthers, candidate, candidate.DangerToOthers);
        sheet.Put(CrisisPlan, candidate, candidate.CrisisPlan);
        sheet.Put(EmergencyContact, candidate, candidate.EmergencyContact);
        sheet.Put(LocationKnown, candidate.Location.IsKnown ? true : null);
        sheet.Put(LocalEmergencyServices, candidate, candidate.LocalEmergencyServices);
        sheet.Put(SupportNeedWithinCapacity, HasMinutes(candidate));
        sheet.Put(IndividualMeeting, candidate, candidate.IndividualMeeting);
        sheet.Put(PrivacyAndSpacePrepared, candidate, candidate.PrivacyAndSpacePrepared);
        sheet.Put(ProblemMatchesTheme, ProblemMatches(candidate));
        sheet.Put(RelationshipsInGroup, candidate.RelationshipKinds);
        sheet.Put(AgreedGoals, candidate, candidate.AgreedGoals);
        sheet.Put(AgreesOnTasks, candidate, candidate.AgreesOnTasks);
        sheet.Put(ExpectedAttendance, candidate, candidate.ExpectedAttendancePercent);
        sheet.Put(InPersonJudged, IsJudgedInPerson(candidate));
        sheet.Put(CandidateFacts.InPersonOutcome, candidate.InPersonOutcome is Outcome.Open ? null : candidate.InPersonOutcome);
        sheet.Put(IdentityVerified, candidate, candidate.IdentityVerified);
        sheet.Put(PrivateSpace, candidate, candidate.PrivateSpace);
        sheet.Put(Network, candidate, candidate.Network);
        sheet.Put(CandidateFacts.DigitalConfidence, candidate, candidate.DigitalConfidence);
        sheet.Put(ReasonsForOnline, candidate.ReasonsForOnline);
        sheet.Put(Ambivalent, candidate, candidate.Ambivalent);
        sheet.Put(IntimacyProblems, candidate, candidate.IntimacyProblems);
        sheet.Put(InsufficientInPersonProgress, candidate, candidate.InsufficientInPersonProgress);
        sheet.Put(LateOrAloofInPerson, candidate, candidate.LateOrAloofInPerson);
        sheet.Put(Attachment, candidate, candidate.Attachment);
        sheet.Put(DissociativeSymptoms, candidate, candidate.DissociativeSymptoms);
        sheet.Put(SocialAnxietyFinding, candidate, candidate.SocialAnxiety);
        sheet.Put(BorderlinePersonality, candidate, candidate.BorderlinePersonality);
        HandOverForms(candidate, sheet);
        HandOverConsents(candidate, sheet);
    }

    private static void HandOverForms(Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        sheet.Put(Phq9Total, candidate, candidate.Phq9);
        sheet.Put(Phq9ItemNine, candidate, candidate.Phq9);
        sheet.Put(ColumbiaIdeation, candidate, candidate.Columbia);
        sheet.Put(ColumbiaHighRisk, candidate, candidate.Columbia);
        sheet.Put(AsqPositive, candidate, candidate.Asq);
        sheet.Put(AsqAcute, candidate, candidate.Asq);
        sheet.Put(AssessedSuicideRisk, candidate, candidate.SuicideRiskAssessment);
        sheet.Put(SpinTotal, candidate, candidate.Spin);
        sheet.Put(MiniSpinTotal, candidate, candidate.MiniSpin);
        sheet.Put(FitsGoal, candidate, candidate.FitAssessment);
        sheet.Put(FitsDynamics, candidate, candidate.FitAssessment);
        sheet.Put(Device, candidate, candidate.Technology);
        sheet.Put(Connection, candidate, candidate.Technology);
        sheet.Put(Camera, candidate, candidate.Technology);
        sheet.Put(Sound, candidate, candidate.Technology);
    }

    private static void HandOverConsents(Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        HandOver(OnlineConsent, candidate, sheet);
        HandOver(ConfidentialityAgreement, candidate, sheet);
        HandOver(NoRecordingAgreement, candidate, sheet);
        HandOver(GroupRulesAcknowledged, candidate, sheet);
        sheet.Put(OnlineConsentIsCurrentVersion, candidate, candidate.Consents);
        sheet.Put(OnlineConsentCovers, candidate, candidate.Consents);
        sheet.Put(CandidateFacts.ConsentedSinceMoveOnline, ConsentedSinceMoveOnline(candidate));
    }

    private static void HandOver(SignedFacts facts, Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        sheet.Put(facts.Signed, candidate, candidate.Consents);
        sheet.Put(facts.SignedOn, candidate, candidate.Consents);
    }

    /// <summary>Whether it is so of a form of the last day on which there was one that counts.</summary>
    private static bool AnyOfTheLast<TForm>(Statements<TForm>? statements, Func<TForm, bool> isSo, Func<TForm, bool>? counts = null)
        where TForm : IDated
    {
        if (statements is not { } forms) return false;
        var (last, any) = (LocalDate.MinIsoValue, false);
        foreach (ref readonly var form in forms)
        {
            if (form.Value.On < last || counts?.Invoke(form.Value) == false) continue;
            any = (any && form.Value.On == last) || isSo(form.Value);
            last = form.Value.On;
        }

        return any;
    }
}
