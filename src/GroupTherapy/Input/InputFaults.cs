namespace GroupTherapy;

/// <summary>The faults of one document, in the order in which they were met.</summary>
/// <remarks>
/// A thousand are kept; one more entry then says that there are others. Nobody mends more than that in one go,
/// and a file of the wrong kind would otherwise fill the memory with its faults.
/// </remarks>
internal sealed class InputFaults
{
    public const int Limit = 1_000;

    private static readonly Fault AndMore = new("", "and more faults", "the 1,000 faults before this one mended first");

    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> All => [.. _faults];

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Whether there are more faults than are kept; who reads a long list may stop.</summary>
    public bool IsFull => _faults.Count > Limit;

    public void Add(string at, string found, string expected)
    {
        if (_faults.Count < Limit)
            _faults.Add(new Fault(at, found, expected));
        else if (_faults.Count == Limit)
            _faults.Add(AndMore);
    }

    /// <exception cref="InputException">At least one fault was found.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
            throw new InputException(All);
    }
}
