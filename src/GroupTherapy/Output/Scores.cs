using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The instruments a candidate has answered.</summary>
internal static class Scores
{
    public static IEnumerable<Questionnaire> QuestionnairesOf(Candidate candidate) =>
        new IEnumerable<Questionnaire>[]
        {
            All(candidate.Phq9), All(candidate.Phq2), All(candidate.Gad7), All(candidate.Pcl5), All(candidate.Spin), All(candidate.MiniSpin),
            All(candidate.Des2), All(candidate.MsiBpd), All(candidate.Who5), All(candidate.Ders16),
        }.SelectMany(forms => forms);

    /// <summary>The interviews, with their result in the contract's words; null when they cannot be evaluated.</summary>
    public static IEnumerable<(InstrumentForm Form, LocalDate On, string? Result)> InterviewsOf(Candidate candidate)
    {
        foreach (var columbia in All(candidate.Columbia)) yield return (Columbia.Form, columbia.On, Of(columbia.Risk));
        foreach (var asq in All(candidate.Asq)) yield return (Asq.Form, asq.On, Of(asq.Result));
    }

    /// <summary>Every form, the oldest first.</summary>
    private static IEnumerable<T> All<T>(Statements<T>? statements)
        where T : IDated => (statements ?? default).Values.OrderBy(form => form.On);

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
