using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>What a caller must have right before an admission is reviewed. The messages name nobody.</summary>
internal static class AdmissionCheck
{
    public static void Check(Admission admission, LocalDate asOf)
    {
        if (admission is null) throw new ArgumentNullException(nameof(admission));
        if (admission.Candidate is not { Group: { } group } candidate) throw new ArgumentException("An admission has a candidate, and the candidate a group.", nameof(admission));
        if (string.IsNullOrWhiteSpace(candidate.Id) || string.IsNullOrWhiteSpace(group.Id)) throw new ArgumentException("Candidate and group have ids.", nameof(admission));
        if (group.Format is not (GroupFormat.Online or GroupFormat.InPerson)) throw new ArgumentException("A group meets online or in person.", nameof(admission));
        if (admission.Facilitators?.Any(clinician => string.IsNullOrWhiteSpace(clinician.Id)) == true) throw new ArgumentException("Clinicians have ids.", nameof(admission));

        // What is not known yet cannot be judged by.
        if (admission.Cohort is { } cohort && cohort.History[cohort.Version].On > asOf) throw new ArgumentException("The cohort's history ends on or before the day as of which it is asked.", nameof(admission));
    }
}
