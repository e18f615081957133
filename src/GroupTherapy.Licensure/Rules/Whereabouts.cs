using static GroupTherapy.Licensure.PracticeFacts;

namespace GroupTherapy.Licensure;

/// <summary>Where people physically are, which is where the law is asked about.</summary>
internal static class Whereabouts
{
    /// <summary>Where the client is must be known.</summary>
    public static readonly Rule<Practice> ClientLocationKnown = new()
    {
        Id = "licensure/client-location-known",
        Title = "Known where the client physically is",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = ClientLocation.IsAnswered | ClientAbroad.Holds,
        Force = Force.Must,
        Because = "The client's location at the session, not the address on file, decides whose law applies; an unknown one clears nothing.",
        Remedy = "Ask the client at the start of every session where they are.",
        Statements = ["R067"],
    };

    /// <summary>Where the clinician is must be known.</summary>
    public static readonly Rule<Practice> ClinicianLocationKnown = new()
    {
        Id = "licensure/clinician-location-known",
        Title = "Known where the clinician physically is",
        Source = Sources.Psypact.At("Art. II (n), VI A 1"),
        InForce = EffectivePeriod.Always,
        Requires = ClinicianLocation.IsAnswered | ClinicianAbroad.Holds,
        Force = Force.Must,
        Because = "Compacts turn on where the clinician sits, and a state may regulate practice from within it.",
        Remedy = "Record where the clinician will be during the session.",
        Statements = ["R067"],
    };

    /// <summary>In person is in one place.</summary>
    public static readonly Rule<Practice> TogetherInPerson = new()
    {
        Id = "licensure/together-in-person",
        Title = "In one state when they meet in person",
        Source = Sources.Psypact.At("Art. II (p)"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = MeetsBy.Is(MeetingFormat.InPerson),
        Requires = InSamePlace.Holds,
        Force = Force.Should,
        Because = "In person is in the same physical space: two states at once are a slip in the record, or telehealth.",
        Remedy = "Correct the location or the modality of this member.",
        Reasons = ["R063"],
    };

    /// <summary>The law where the clinician sits is a question of its own.</summary>
    public static readonly Rule<Practice> LawWhereClinicianSits = new()
    {
        Id = "licensure/law-where-clinician-sits",
        Title = "Licensed where the clinician sits too",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        AppliesWhen = !InSamePlace.Holds,
        Requires = LicenseWhereClinicianIs.IsOneOf(Standing.Supervised, Standing.InForce),
        Force = Force.Consider,
        Because = "A licence of the client's state answers for the client; whether a person may practise from another state is that state's law.",
        Remedy = "Ask the board of the state from which the clinician works.",
        Reasons = ["R063"],
    };

    /// <summary>Living outside the compact is flagged, not refused.</summary>
    public static readonly Rule<Practice> ResidenceInCompact = new()
    {
        Id = "licensure/residence-in-compact",
        Title = "Resident in a PSYPACT state",
        Source = Sources.Psypact.At("Art. II (n)"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = Bases.PsypactApit.Holds,
        Requires = PsypactWhereClinicianLives.Is(CompactStatus.InForce),
        Force = Force.Consider,
        Because = "The text asks for a licence and presence in the home state, not for residence; one practitioner's source says otherwise.",
        Remedy = "Confirm with the PSYPACT Commission.",
        Reasons = ["R066"],
    };
}
