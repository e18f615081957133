namespace GroupTherapy.Licensure;

/// <summary>A look at what a board's own register or page says.</summary>
/// <param name="Jurisdiction">Whose board.</param>
/// <param name="On">The day.</param>
public sealed record BoardCheck(Jurisdiction Jurisdiction, LocalDate On) : IDated
{
    /// <summary>The jurisdiction: records about people print no more.</summary>
    public override string ToString() => $"{nameof(BoardCheck)} {Jurisdiction}";
}
