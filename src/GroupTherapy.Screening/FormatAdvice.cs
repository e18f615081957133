namespace GroupTherapy.Screening;

/// <summary>The format a screening decision points to, with its reasons: online, in person, or individual care first.</summary>
/// <param name="Format">The format; null while facts are missing that could point elsewhere, or a clinician must judge first.</param>
/// <param name="Reasons">The ids of the rules whose findings point there; empty where nothing stands against the group as it meets.</param>
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

    private static readonly string[] ForAClinician =
    [
        "screening/moderate-suicide-risk",
        "screening/danger-to-others",
        "screening/screened-for-fit",
        "screening/in-person-criteria",
        "screening/in-person-review",
    ];

    private static readonly string[] InPerson =
    [
        "screening/technology-access",
        "screening/private-space",
        "screening/network",
    ];

    /// <summary>The statements that ask for a comparison of formats instead of a yes or no.</summary>
    public static IReadOnlyList<string> Statements { get; } = ["R034"];

    /// <summary>The type alone: where a decision points tells what was found.</summary>
    public override string ToString() => nameof(FormatAdvice);

    /// <summary>Reads the advice from a decision's findings. Only duties that count point away from the online group; what favours it is a reason for it.</summary>
    /// <remarks>A group in person never points online: what an online group needs of a candidate was not asked.</remarks>
    public static FormatAdvice From(Decision<Candidate> decision)
    {
        var findings = decision.Findings;
        if (Ids(IndividualCareFirst, FindingStatus.NotMet) is { Length: > 0 } care) return new(RecommendedFormat.IndividualCareFirst, care);
        if (Ids(IndividualCareFirst, FindingStatus.Undetermined).Length > 0) return new(null, []);
        if (Ids(ForAClinician, FindingStatus.NotMet) is { Length: > 0 } judged) return new(null, judged);
        if (Ids(InPerson, FindingStatus.NotMet) is { Length: > 0 } setting) return new(RecommendedFormat.InPerson, setting);
        if (Ids(InPerson, FindingStatus.Undetermined).Length > 0) return new(null, []);
        if (decision.Subject.Group.Format == MeetingFormat.InPerson) return new(RecommendedFormat.InPerson, []);
        return new(RecommendedFormat.Online, [.. decision.AllFindings().Where(finding => finding.Status == FindingStatus.Met && finding.Rule.Force == Force.Favours).Select(finding => finding.Rule.Id)]);

        string[] Ids(string[] rules, FindingStatus status) =>
            [.. findings.Where(finding => finding.Status == status && finding.Rule.Force != Force.Consider && rules.Contains(finding.Rule.Id)).Select(finding => finding.Rule.Id)];
    }
}
