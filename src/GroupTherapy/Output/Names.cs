using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The contract's names for what decisions are made of.</summary>
internal static class Names
{
    public static string Of(Outcome outcome) => OutcomeNames.NameOf(outcome);

    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Met => "met",
        FindingStatus.NotMet => "notMet",
        FindingStatus.NotApplicable => "notApplicable",
        _ => "undetermined",
    };

    public static string Of(Force force) => ForceNames.NameOf(force);

    public static string Of(RecommendedFormat format) => format switch
    {
        RecommendedFormat.Online => "online",
        RecommendedFormat.InPerson => "inPerson",
        _ => "individualCareFirst",
    };

    public static string Of(bool? truth) => truth switch { true => "true", false => "false", null => "unknown" };

    public static string Of(ScoreValidity validity) => validity switch
    {
        ScoreValidity.Complete => "complete",
        ScoreValidity.Prorated => "prorated",
        _ => "incomplete",
    };
}
