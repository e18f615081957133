using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>A history that cannot have happened; the message says which event, what was found and what was expected, and names no person.</summary>
public sealed class CohortHistoryException : Exception
{
    internal CohortHistoryException(int index, CohortRefusal refusal)
        : base($"Event {index.ToString(CultureInfo.InvariantCulture)} of the history: {refusal.Reason}")
    {
        Index = index;
        Refusal = refusal;
    }

    /// <summary>The place of the first impossible event, from 0.</summary>
    public int Index { get; }

    /// <summary>Why it is impossible.</summary>
    public CohortRefusal Refusal { get; }
}
