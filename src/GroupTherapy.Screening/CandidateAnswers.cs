using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>Reads a candidate's answers: the few that take more than a property.</summary>
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
