namespace ScreeningInADatabase;

/// <summary>Four invented people, one for each outcome.</summary>
internal static class InventedCandidates
{
    public static Dictionary<int, Candidate> All(LocalDate asOf)
    {
        Candidate clear = Clear(asOf);
        return new()
        {
            [1] = clear,
            [2] = clear with { DangerToOthers = true },
            [3] = clear with { AgreedGoals = null },
            [4] = clear with { AcuteCrisis = true, Technology = new Technology(true, true, false, true) },
        };
    }

    private static Candidate Clear(LocalDate day) => new()
    {
        Id = "c-1",
        Group = new() { Id = "g-low-mood", Format = MeetingFormat.Online, MinutesPerMember = 10 },
        AcuteCrisis = false,
        EasilyDysregulated = false,
        DangerToOthers = false,
        SuicidalIdeation = false,
        Phq9 = new Phq9(day, [1, 1, 1, 1, 1, 1, 1, 1, 0]),
        CrisisPlan = true,
        EmergencyContact = true,
        Location = Jurisdiction.CO,
        LocalEmergencyServices = true,
        SupportNeedMinutes = 7.5m,
        FitAssessment = new FitAssessment(day, true, true),
        Relationships = [],
        AgreedGoals = 2,
        IdentityVerified = true,
        Consents =
        [
            new Consent { Kind = ConsentKind.Online, On = day, CurrentVersion = true, Covers = CandidateCodes.ConsentTopics },
            new Consent { Kind = ConsentKind.Confidentiality, On = day },
            new Consent { Kind = ConsentKind.NoRecording, On = day },
            new Consent { Kind = ConsentKind.GroupRules, On = day },
        ],
        Technology = new Technology(true, true, true, true),
        PrivateSpace = true,
    };
}
