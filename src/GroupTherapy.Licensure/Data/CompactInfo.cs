namespace GroupTherapy.Licensure.Data;

/// <summary>What the data say of a compact as a whole.</summary>
/// <param name="Compact">The compact.</param>
/// <param name="Name">Its name.</param>
/// <param name="ConfirmWith">Whom to ask where the table does not answer.</param>
/// <param name="Notes">What a reader should know: thresholds, first days, counts and disagreements, each with its source.</param>
public sealed record CompactInfo(Compact Compact, string Name, string ConfirmWith, IReadOnlyList<string> Notes)
{
    /// <summary>The name within a sentence.</summary>
    internal string InText => Compact == Compact.Psypact ? Name : $"the {Name}";
}
