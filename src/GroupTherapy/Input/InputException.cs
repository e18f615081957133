namespace GroupTherapy;

/// <summary>The input cannot be used; nothing was evaluated.</summary>
/// <remarks>The message counts the faults and quotes none, so that it may be logged: a fault can show an answer about a person.</remarks>
public sealed class InputException : Exception
{
    /// <summary>Refuses an input for its faults, of which there is at least one.</summary>
    public InputException(IReadOnlyList<Fault> faults)
        : base(Summary(faults?.Count ?? throw new ArgumentNullException(nameof(faults)))) => Faults = faults;

    /// <summary>Refuses an input for one fault.</summary>
    public InputException(Fault fault)
        : this([fault])
    {
    }

    /// <summary>Every fault, in the order in which they were met.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The faults of a document that is one line of a longer file, which is not the line that the reader of a fault counts.</summary>
    internal IReadOnlyList<Fault> WithinItsLine()
    {
        const string OnlyLine = "line 1, ";
        return [.. Faults.Select(fault => fault.At.Length == 0 && fault.Found.StartsWith(OnlyLine, StringComparison.Ordinal) ? fault with { Found = fault.Found.Substring(OnlyLine.Length) } : fault)];
    }

    private static string Summary(int count) =>
        count == 1 ? "The input has a fault." : FormattableString.Invariant($"The input has {count:N0} faults.");
}
