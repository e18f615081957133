namespace GroupTherapy.Screening;

/// <summary>The format a screening decision points to, with its reasons: online, in person, or individual care first.</summary>
/// <param name="Format">The format; null while facts are missing that could point elsewhere.</param>
/// <param name="Reasons">The ids of the rules whose findings point there; empty where nothing stands against the online group.</param>
public sealed record FormatAdvice(RecommendedFormat? Format, IReadOnlyList<string> Reasons)
{
    private static readonly string[] IndividualCareFirst =
    [
        "screening/high-suicide-risk",
        "screening/severe-depression-with-suicidal-ideation",
        "screening/acute-crisis",
        "screening/easily-dysregulated",
        "screening/support-need-within-capacity",
    ];

    private static readonly string[] InPerson =
    [
        "screening/technology-access",
        "screening/private-space",
        "screening/network",
    ];

    /// <summary>The type alone: where a decision points tells what was found.</summary>
    public override string ToString() => nameof(FormatAdvice);

    /// <summary>Reads the advice from a decision's findings. Only duties that count point away from the online group; what favours it is a reason for it.</summary>
    public static FormatAdvice From(Decision<Candidate> decision)
    {
        var findings = decision.AllFindings();
        string[] Broken(string[] rules) =>
            [.. findings.Where(finding => finding.Status == FindingStatus.NotMet && finding.Rule.Force != Force.Consider && rules.Contains(finding.Rule.Id)).Select(finding => finding.Rule.Id)];
        if (Broken(IndividualCareFirst) is { Length: > 0 } care) return new(RecommendedFormat.IndividualCareFirst, care);
        if (Broken(InPerson) is { Length: > 0 } setting) return new(RecommendedFormat.InPerson, setting);
        if (findings.Any(finding => finding.Status == FindingStatus.Undetermined && IndividualCareFirst.Concat(InPerson).Contains(finding.Rule.Id) && finding.Rule.Force != Force.Consider)) return new(null, []);
        return new(RecommendedFormat.Online, [.. findings.Where(finding => finding.Status == FindingStatus.Met && finding.Rule.Force == Force.Favours).Select(finding => finding.Rule.Id)]);
    }
}
