namespace GroupTherapy.Licensure;

/// <summary>What one basis of authority says of a practice.</summary>
/// <param name="Basis">The basis's id, such as <c>psypact-apit</c>.</param>
/// <param name="Holds">It gives authority, it does not, or null where that is unknown.</param>
/// <param name="Reasons">What made it so, conjunct by conjunct: all that it needs where it holds, all that fail where it does not, all that are missing where it is unknown.</param>
public sealed record BasisFinding(string Basis, bool? Holds, IReadOnlyList<BasisReason> Reasons)
{
    /// <summary>The id.</summary>
    public override string ToString() => Basis;
}
