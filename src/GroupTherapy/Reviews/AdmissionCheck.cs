namespace GroupTherapy;

/// <summary>What a caller must have right before an admission is reviewed. The messages name nobody.</summary>
internal static class AdmissionCheck
{
    public static void Check(Admission admission, LocalDate asOf)
    {
        if (admission is null) throw new ArgumentNullException(nameof(admission));
        if (admission.Candidate is not { Group: not null }) throw new ArgumentException("An admission has a candidate, and the candidate a group.", nameof(admission));

        // What is not known yet cannot be judged by.
        if (admission.Cohort is { } cohort && cohort.History[cohort.Version].On > asOf) throw new ArgumentException("The cohort's history ends on or before the day as of which it is asked.", nameof(admission));
    }
}
