namespace GroupTherapy.Rules.Readings;

/// <summary>When two cases of a rule are one.</summary>
internal sealed class CaseComparer<TSubject> : IEqualityComparer<BoundaryCase<TSubject>>
{
    /// <summary>The same fact is tried, and all is answered the same.</summary>
    internal static readonly CaseComparer<TSubject> Whole = new(isOwnCompared: true);

    /// <summary>The same fact is tried, and all else is answered the same.</summary>
    internal static readonly CaseComparer<TSubject> Ground = new(isOwnCompared: false);

    private readonly bool _isOwnCompared;

    private CaseComparer(bool isOwnCompared) => _isOwnCompared = isOwnCompared;

    public bool Equals(BoundaryCase<TSubject>? one, BoundaryCase<TSubject>? other)
    {
        if (one!.Fact != other!.Fact) return false;
        var codes = one.Answers.Codes;
        var others = other.Answers.Codes;
        for (var slot = 0; slot < codes.Length; slot++)
        {
            if (codes[slot] != others[slot] && IsCompared(one, slot)) return false;
        }

        return true;
    }

    public int GetHashCode(BoundaryCase<TSubject> one)
    {
        var codes = one.Answers.Codes;
        var hash = 17;
        for (var slot = 0; slot < codes.Length; slot++)
        {
            if (IsCompared(one, slot)) hash = unchecked((hash * 31) + (int)codes[slot]);
        }

        return hash;
    }

    private bool IsCompared(BoundaryCase<TSubject> one, int slot) => _isOwnCompared || one.Fact?.Slot != slot;
}
