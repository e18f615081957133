namespace GroupTherapy.Cohorts;

/// <summary>One person's turn on the waiting list, and what the rulebook says of it.</summary>
public sealed record WaitingListTurn
{
    internal WaitingListTurn(WaitingListEntry entry, LocalDate on, Decision<AdmissionRequest> decision)
    {
        Candidate = entry.Candidate;
        Since = entry.Since;
        DaysWaited = Period.DaysBetween(entry.Since, on);
        Decision = decision;
    }

    /// <summary>The candidate's opaque id.</summary>
    public string Candidate { get; }

    /// <summary>The day the wait began.</summary>
    public LocalDate Since { get; }

    /// <summary>The days from then to the day of the review.</summary>
    public int DaysWaited { get; }

    /// <summary>The decision; clear for the person whose turn it is, or review where a clinician must judge first.</summary>
    public Decision<AdmissionRequest> Decision { get; }

    /// <summary>The ids of the rules that are broken, ask for a judgement or miss a fact: why the person is passed over, or what is to be judged first.</summary>
    public IReadOnlyList<string> PassedOverBecause =>
        [.. Decision.Findings.Where(finding => finding.Rule.Decides && finding.OverriddenBy is null).Select(finding => finding.Rule.Id)];

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(WaitingListTurn)} {Candidate}";
}
