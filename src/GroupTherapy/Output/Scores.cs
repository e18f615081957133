using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The instruments a candidate has answered.</summary>
internal static class Scores
{
    public static IEnumerable<Questionnaire> QuestionnairesOf(Candidate candidate) =>
        new Questionnaire?[]
        {
            candidate.Phq9, candidate.Phq2, candidate.Gad7, candidate.Pcl5, candidate.Spin, candidate.MiniSpin,
            candidate.Des2, candidate.MsiBpd, candidate.Who5, candidate.Ders16,
        }.OfType<Questionnaire>();

    /// <summary>The interviews, with their result in the contract's words; null when they cannot be evaluated.</summary>
    public static IEnumerable<(InstrumentForm Form, LocalDate On, string? Result)> InterviewsOf(Candidate candidate)
    {
        if (candidate.Columbia is { } columbia) yield return (Columbia.Form, columbia.On, Of(columbia.Risk));
        if (candidate.Asq is { } asq) yield return (Asq.Form, asq.On, Of(asq.Result));
    }

    private static string? Of(ColumbiaRisk? risk) => risk switch
    {
        ColumbiaRisk.NoneReported => "noneReported",
        ColumbiaRisk.Low => "low",
        ColumbiaRisk.Moderate => "moderate",
        ColumbiaRisk.High => "high",
        _ => null,
    };

    private static string? Of(AsqResult? result) => result switch
    {
        AsqResult.Negative => "negative",
        AsqResult.NonAcutePositive => "nonAcutePositive",
        AsqResult.AcutePositive => "acutePositive",
        _ => null,
    };
}
