using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Screening;

return args switch
{
    ["screening"] => ColdStart.Screening(),
    ["licensure"] => ColdStart.Licensure(),
    _ => 0,
};

internal static class ColdStart
{
    /// <summary>Builds the rulebook and decides on one candidate.</summary>
    public static int Screening()
    {
        var candidate = new Candidate
        {
            Id = "c-17",
            Group = new Group { Id = "g-1", Format = MeetingFormat.Online },
            AcuteCrisis = false,
            Phq9 = new Phq9(new LocalDate(2026, 11, 12), [2, 2, 2, 2, 1, 1, 2, 0, 0]),
        };
        return (int)ScreeningRulebook.Default.Decide(candidate, new LocalDate(2026, 11, 20));
    }

    /// <summary>Loads the data, builds the rulebook and decides on one clinician with one client.</summary>
    public static int Licensure()
    {
        var clinician = new Clinician { Id = "dr-1", Profession = Profession.Psychologist, Location = Jurisdiction.CO };
        var client = new Client { Id = "m-1", Location = Jurisdiction.TX };
        return (int)LicensureRulebook.Default.Decide(new Practice(clinician, client, new LocalDate(2026, 2, 20), MeetingFormat.Online, LicensureData.Current));
    }
}
