namespace GroupTherapy.LicensurePacker;

/// <summary>A file that is being read: its faults, and where each of its rows stands.</summary>
internal sealed class DataFile(string path)
{
    private readonly List<Fault> _faults = [];

    // Two rows may be equal; each stands at a place of its own.
    private readonly Dictionary<object, TextPlace> _rows = new(ReferenceEqualityComparer.Instance);

    internal IReadOnlyList<Fault> Faults => _faults;

    internal void Refuse(TextPlace place, FaultKind kind, string found, string expected) => _faults.Add(new(path, place, kind, found, expected));

    internal void Refuse(DataFault fault) => Refuse(_rows[fault.Row], FaultKind.Rule, fault.Found, $"{fault.Expected} ({fault.Where})");

    internal T Placed<T>(T row, TextPlace place)
        where T : class
    {
        _rows.Add(row, place);
        return row;
    }
}
