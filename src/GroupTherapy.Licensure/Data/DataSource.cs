namespace GroupTherapy.Licensure.Data;

/// <summary>A source of entries.</summary>
/// <param name="Id">Its id among the sources of its jurisdiction.</param>
/// <param name="Citation">What it is, where it stands, and how it was seen.</param>
public sealed record DataSource(string Id, string Citation);
