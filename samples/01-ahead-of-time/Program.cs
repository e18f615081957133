using GroupTherapy;
using GroupTherapy.Rules;
using GroupTherapy.Screening;

var signed = new LocalDate(2026, 11, 14);
var candidate = new Candidate
{
    Id = "c-17",
    Group = new Group { Id = "g-low-mood", Format = MeetingFormat.Online, TargetProblems = ["depression"], MinutesPerMember = 10 },
    AcuteCrisis = false,
    EasilyDysregulated = false,
    DangerToOthers = false,
    Phq9 = new Phq9(new LocalDate(2026, 11, 12), [2, 2, 2, 2, 1, 1, 2, 0, 0]),
    CrisisPlan = true,
    EmergencyContact = true,
    Location = Jurisdiction.CO,
    LocalEmergencyServices = true,
    SupportNeedMinutes = 8,
    FitAssessment = new FitAssessment(new LocalDate(2026, 11, 12), Goal: true, Dynamics: true),
    PresentingProblems = ["depression", "insomnia"],
    Relationships = [],
    IdentityVerified = true,
    Consents =
    [
        new Consent { Kind = ConsentKind.Online, On = signed, CurrentVersion = true, Covers = CandidateCodes.ConsentTopics },
        new Consent { Kind = ConsentKind.Confidentiality, On = signed },
        new Consent { Kind = ConsentKind.NoRecording, On = signed },
        new Consent { Kind = ConsentKind.GroupRules, On = signed },
    ],
    Technology = new Technology(Device: true, Connection: true, Camera: true, Sound: true),
    PrivateSpace = true,
    AgreedGoals = 2,
};

Decision<Candidate> decision = ScreeningRulebook.Default.Judge(candidate, asOf: new LocalDate(2026, 11, 20));
Console.WriteLine($"{candidate.Id}: {decision.Outcome}");

// The same candidate before the consents are known, and with a PHQ-9 whose ninth item was left blank.
Decision<Candidate> open = ScreeningRulebook.Default.Judge(candidate with { Consents = null, Phq9 = new Phq9(signed, [2, 2, 2, 2, 1, 1, 2, 0, null]) }, asOf: new LocalDate(2026, 11, 20));
Console.WriteLine($"{candidate.Id}: {open.Outcome}, still needed: {string.Join("; ", open.StillNeeded().Select(need => need.Fact))}");

return decision.Outcome == Outcome.Clear && open.Outcome == Outcome.Open ? 0 : 1;
