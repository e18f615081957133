namespace GroupTherapy.Licensure;

/// <summary>The people of professions, in words.</summary>
internal static class ProfessionWords
{
    internal static string Of(IReadOnlyList<Profession> professions) => string.Join(", ", professions.Select(Of));

    private static string Of(Profession profession) => profession switch
    {
        Profession.Psychologist => "psychologists",
        Profession.ProfessionalCounselor => "professional counselors",
        Profession.ClinicalSocialWorker => "clinical social workers",
        Profession.MarriageAndFamilyTherapist => "marriage and family therapists",
        Profession.Psychiatrist => "psychiatrists",
        _ => "psychiatric nurse practitioners",
    };
}
