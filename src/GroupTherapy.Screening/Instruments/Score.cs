namespace GroupTherapy.Screening;

/// <summary>What a questionnaire's answers add up to.</summary>
/// <remarks>A blank answer never counts as zero: either a published rule scales the total up, or there is no total.</remarks>
public sealed class Score
{
    internal Score(InstrumentForm form, IReadOnlyList<int?> items)
    {
        Missing = Array.AsReadOnly(Enumerable.Range(1, items.Count).Where(number => items[number - 1] is null).ToArray());
        Answered = items.Count - Missing.Count;
        Validity = Missing.Count == 0 ? ScoreValidity.Complete
            : Missing.Count <= form.MostProrated ? ScoreValidity.Prorated
            : ScoreValidity.Incomplete;
        if (Validity == ScoreValidity.Incomplete)
        {
            return;
        }

        var sum = (decimal)items.Sum(item => item ?? 0);
        // Half up, spelled out: the default rounds 4.5 to 4, which is another band.
        var total = form.IsMean
            ? sum / Answered
            : Math.Round(sum * items.Count / Answered, MidpointRounding.AwayFromZero);
        Total = total;
        Band = form.Bands.LastOrDefault(band => band.From <= total).Code;
    }

    /// <summary>
    /// The total in the instrument's own unit: a sum of points, or for the DES-II the unrounded mean percentage.
    /// Null when <see cref="Validity"/> is <see cref="ScoreValidity.Incomplete"/>.
    /// </summary>
    public decimal? Total { get; }

    /// <summary>
    /// The published severity band, such as <c>moderately-severe</c>. Null when there is no total,
    /// and always null for instruments whose sources give no bands.
    /// </summary>
    public string? Band { get; }

    /// <summary>Whether the total is complete, prorated or absent.</summary>
    public ScoreValidity Validity { get; }

    /// <summary>How many items were answered.</summary>
    public int Answered { get; }

    /// <summary>The numbers of the unanswered items, the first item being 1.</summary>
    public IReadOnlyList<int> Missing { get; }

    /// <summary>The type's name and nothing clinical.</summary>
    public override string ToString() => nameof(Score);
}
