namespace GroupTherapy;

/// <summary>The input cannot be used; nothing was evaluated.</summary>
/// <remarks>The message counts the faults and quotes none, so that it may be logged: a fault can show an answer about a person.</remarks>
internal sealed class InputException(IReadOnlyList<Fault> faults) : Exception(Summary(faults.Count))
{
    public InputException(Fault fault)
        : this([fault])
    {
    }

    /// <summary>Every fault, in the order in which they were met.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;

    private static string Summary(int count) =>
        count == 1 ? "The input has a fault." : FormattableString.Invariant($"The input has {count:N0} faults.");
}
