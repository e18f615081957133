namespace GroupTherapy.Screening;

/// <summary>The names of choices and codes, the same in rules, in findings and in the JSON contract.</summary>
public static class CandidateCodes
{
    /// <summary>Ratings of depression.</summary>
    public static IReadOnlyList<(DepressionSeverity Choice, string Name)> DepressionSeverities { get; } =
    [
        (DepressionSeverity.None, "none"),
        (DepressionSeverity.Mild, "mild"),
        (DepressionSeverity.Moderate, "moderate"),
        (DepressionSeverity.ModeratelySevere, "moderatelySevere"),
        (DepressionSeverity.Severe, "severe"),
    ];

    /// <summary>Judgements of suicide risk.</summary>
    public static IReadOnlyList<(SuicideRisk Choice, string Name)> SuicideRisks { get; } =
        [(SuicideRisk.Low, "low"), (SuicideRisk.Moderate, "moderate"), (SuicideRisk.High, "high")];

    /// <summary>Kinds of relationship with a member.</summary>
    public static IReadOnlyList<(RelationshipKind Choice, string Name)> RelationshipKinds { get; } =
    [
        (RelationshipKind.Partner, "partner"),
        (RelationshipKind.FormerPartner, "formerPartner"),
        (RelationshipKind.Family, "family"),
        (RelationshipKind.Household, "household"),
        (RelationshipKind.SafetyConcern, "safetyConcern"),
        (RelationshipKind.Acquaintance, "acquaintance"),
    ];

    /// <summary>Kinds of consent.</summary>
    public static IReadOnlyList<(ConsentKind Choice, string Name)> ConsentKinds { get; } =
    [
        (ConsentKind.Online, "online"),
        (ConsentKind.Confidentiality, "confidentiality"),
        (ConsentKind.NoRecording, "noRecording"),
        (ConsentKind.GroupRules, "groupRules"),
    ];

    /// <summary>What an online consent must name.</summary>
    public static IReadOnlyList<string> ConsentTopics { get; } = ["risks", "benefits", "memberPrivacy", "records"];

    /// <summary>Networks.</summary>
    public static IReadOnlyList<(NetworkKind Choice, string Name)> Networks { get; } =
        [(NetworkKind.Home, "home"), (NetworkKind.Work, "work"), (NetworkKind.Mobile, "mobile"), (NetworkKind.Public, "public")];

    /// <summary>Levels of confidence with the technology.</summary>
    public static IReadOnlyList<(DigitalConfidence Choice, string Name)> DigitalConfidences { get; } =
        [(DigitalConfidence.Low, "low"), (DigitalConfidence.Medium, "medium"), (DigitalConfidence.High, "high")];

    /// <summary>Reasons to prefer an online group.</summary>
    public static IReadOnlyList<string> ReasonsForOnline { get; } = ["privacy", "stigma", "travel", "cost"];

    /// <summary>Styles of attachment.</summary>
    public static IReadOnlyList<(AttachmentStyle Choice, string Name)> AttachmentStyles { get; } =
    [
        (AttachmentStyle.Secure, "secure"),
        (AttachmentStyle.Preoccupied, "preoccupied"),
        (AttachmentStyle.DismissiveAvoidant, "dismissiveAvoidant"),
        (AttachmentStyle.FearfulAvoidant, "fearfulAvoidant"),
    ];

    /// <summary>What an in-person rulebook can say; open is no answer yet.</summary>
    public static IReadOnlyList<(Outcome Choice, string Name)> InPersonOutcomes { get; } =
        [.. OutcomeNames.All.Where(outcome => outcome.Choice != Outcome.Open)];

    /// <summary>The name of the kind of a relationship.</summary>
    internal static string NameOf(Relationship? relationship) => relationship switch
    {
        null => throw new ArgumentException("A relationship is not null.", nameof(relationship)),
        { Kind: < RelationshipKind.Partner or > RelationshipKind.Acquaintance } => throw new ArgumentOutOfRangeException(nameof(relationship), "Not one of the declared kinds of relationship."),
        _ => RelationshipKinds[(int)relationship.Kind - 1].Name,
    };
}
