namespace GroupTherapy;

/// <summary>The codes of a record's log part.</summary>
internal static class RecordCodes
{
    /// <summary>A finding that is listed and met was overridden.</summary>
    public const string Overridden = "overridden";

    /// <summary>A finding that is not listed: met, or not applicable.</summary>
    public const string NotListed = "notListed";

    public static string Of(FindingStatus status) => status == FindingStatus.Met ? Overridden : Names.Of(status);

    public static FindingStatus? StatusOf(string? code) => code switch
    {
        Overridden => FindingStatus.Met,
        "notMet" => FindingStatus.NotMet,
        "undetermined" => FindingStatus.Undetermined,
        _ => null,
    };

    public static Outcome? OutcomeOf(string? code)
    {
        foreach (var (outcome, name) in Names.Outcomes)
        {
            if (name == code) return outcome;
        }

        return null;
    }
}
