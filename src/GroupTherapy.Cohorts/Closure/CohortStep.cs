namespace GroupTherapy.Cohorts;

/// <summary>What an operation on a cohort gives: its next version, or a refusal. Nothing has happened until the host has stored the next version.</summary>
/// <remarks>Store it only where the stored version is still the one it was made from. Otherwise another host was first: load and judge again.</remarks>
public sealed class CohortStep
{
    internal CohortStep(Cohort next, Decision<AdmissionRequest>? decision = null)
    {
        Next = next;
        Decision = decision;
    }

    internal CohortStep(CohortRefusal refusal, Decision<AdmissionRequest>? decision = null)
    {
        Refusal = refusal;
        Decision = decision;
    }

    /// <summary>The next version; null when it was refused.</summary>
    public Cohort? Next { get; }

    /// <summary>The refusal; null when there is a next version.</summary>
    public CohortRefusal? Refusal { get; }

    /// <summary>The decision of <c>cohorts/admission</c>, advice included; null where nobody was to join, or where it did not come to judging.</summary>
    public Decision<AdmissionRequest>? Decision { get; }

    /// <summary>The next version's id and number, or the kind of refusal.</summary>
    public override string ToString() => Next?.ToString() ?? Refusal!.Kind.ToString();
}
