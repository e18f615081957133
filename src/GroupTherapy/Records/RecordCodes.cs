namespace GroupTherapy;

/// <summary>The codes of a record's log part.</summary>
internal static class RecordCodes
{
    /// <summary>A finding that is listed and met was overridden.</summary>
    public const string Overridden = "overridden";

    /// <summary>A finding that is not listed: met, or not applicable.</summary>
    public const string NotListed = "notListed";

    private static readonly FindingStatus[] Listed = [FindingStatus.Met, FindingStatus.NotMet, FindingStatus.Undetermined];

    public static string Of(FindingStatus status) => status == FindingStatus.Met ? Overridden : Names.Of(status);

    public static FindingStatus? StatusOf(string? code)
    {
        foreach (var status in Listed)
        {
            if (Of(status) == code) return status;
        }

        return null;
    }

    public static Outcome? OutcomeOf(string? code)
    {
        foreach (var (outcome, name) in OutcomeNames.All)
        {
            if (name == code) return outcome;
        }

        return null;
    }
}
