namespace GroupTherapy.Licensure;

/// <summary>A profession that is licensed to lead therapy groups.</summary>
public enum Profession
{
    /// <summary>A psychologist: PSYPACT's profession.</summary>
    Psychologist = 1,

    /// <summary>A licensed professional, mental health or clinical counselor: the Counseling Compact's profession.</summary>
    ProfessionalCounselor,

    /// <summary>A clinical social worker: the Social Work Licensure Compact's clinical category.</summary>
    ClinicalSocialWorker,

    /// <summary>A marriage and family therapist; there is no compact.</summary>
    MarriageAndFamilyTherapist,

    /// <summary>A psychiatrist. IMLC is a road to a licence in each state, never authority in itself.</summary>
    Psychiatrist,

    /// <summary>A psychiatric nurse practitioner; the APRN Compact is not operational.</summary>
    PsychiatricNursePractitioner,
}
