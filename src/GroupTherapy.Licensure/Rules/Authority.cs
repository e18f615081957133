using static GroupTherapy.Licensure.PracticeFacts;

namespace GroupTherapy.Licensure;

/// <summary>Authority to practise where the client is, and what it rests on.</summary>
internal static class Authority
{
    private static readonly Condition<Practice> HoldsPsypact = Apit.Is(Standing.InForce) | EPassport.Is(Standing.InForce) | Tap.Is(Standing.InForce) | Ipc.Is(Standing.InForce);

    private static readonly Condition<Practice> HoldsPrivilege = CounselingPrivilege.Is(Standing.InForce) | MultistateLicense.Is(Standing.InForce);

    private static readonly Condition<Practice> HasAuthority = Condition<Practice>.Any([.. Bases.All.Select(basis => basis.Holds)]);

    private static readonly Condition<Practice> HasOtherThanCompact = Condition<Practice>.Any(Bases.OwnLicense.Holds, Bases.StateRegistration.Holds, Bases.TemporaryPractice.Holds, Bases.RecordedException.Holds);

    private static readonly Condition<Practice> RestsElsewhere = Condition<Practice>.Any([.. Bases.All.Where(basis => basis != Bases.StateRegistration && basis != Bases.TemporaryPractice).Select(basis => basis.Holds)]);

    private static readonly Condition<Practice> HasUncounted = Condition<Practice>.Any([.. Bases.All.Where(basis => basis != Bases.PsypactTap && basis != Bases.TemporaryPractice).Select(basis => basis.Holds)]);

    private static readonly Condition<Practice> TapCounts = MeetsBy.Is(MeetingFormat.InPerson) & Tap.Is(Standing.InForce);

    private static readonly Condition<Practice> TemporaryCounts = DaysLogged.Holds & TemporaryRoute.Holds;

    /// <summary>The clinician has authority where the client is.</summary>
    public static readonly Rule<Practice> InClientLocation = new()
    {
        Id = "licensure/authority-in-client-location",
        Title = "Authority to practise where the client is",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = !ClientAbroad.Holds & HasAuthority,
        Force = Force.Must,
        Because = "Practice happens where the client is; each member is judged apart, and each facilitator needs an authority for each member.",
        Remedy = "Do not include this member with this clinician until an authority is on record, or find a clinician who has one.",
        Statements = ["R063", "R064", "R066"],
    };

    /// <summary>Compact authority ends with discipline, everywhere at once.</summary>
    public static readonly Rule<Practice> NoAdverseAction = new()
    {
        Id = "licensure/no-adverse-action",
        Title = "No adverse action, restriction or alternative programme behind a compact authority",
        Source = Sources.Psypact.At("Art. IV E, V E, VII C, VII F"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = HoldsPsypact | HoldsPrivilege,
        Requires = HasOtherThanCompact | ((!HoldsPsypact | Bases.PsypactConduct) & (!HoldsPrivilege | Bases.PrivilegeConduct)),
        Force = Force.Must,
        Because = "A compact trusts every member's discipline: one action ends the authority in all of them together. The two years after an encumbrance are the Counseling Compact's; a multistate licence, which asks for an unencumbered home licence, is held to the same by choice. Licences stand or fall on their own.",
        Remedy = "Rely on a licence of the client's state, or wait until the compact's commission confirms the authority again.",
        Statements = ["R066"],
    };

    /// <summary>Counted days are left.</summary>
    public static readonly Rule<Practice> TemporaryDaysLeft = new()
    {
        Id = "licensure/temporary-days-left",
        Title = "A counted allowance reaches for this day too",
        Source = Sources.Psypact.At("Art. II (j), (cc); each state's own statute for its temporary practice"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = TapCounts | TemporaryCounts,
        Requires = HasUncounted | (TapCounts & Bases.TapDayLeft) | (TemporaryCounts & AllowanceReaches.Holds),
        Force = Force.Must,
        Because = "Any part of a day is a day, and one count serves every group the clinician leads there.",
        Remedy = "Obtain a licence or registration there, or let another clinician lead on this day.",
        Statements = ["R063"],
    };

    /// <summary>The tables answer for the day.</summary>
    public static readonly Rule<Practice> DataVerifiedThrough = new()
    {
        Id = "licensure/data-verified-through",
        Title = "The tables behind the authority were checked through this day",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Condition<Practice>.Any(Bases.ApitRecords.Holds, Bases.TapRecords.Holds, Bases.CounselingRecords.Holds, Bases.SocialWorkRecords.Holds, Bases.RegistrationRecords.Holds, Bases.TemporaryRecords.Holds),
        Requires = Condition<Practice>.All(
            TableBehind(Bases.PsypactApit, Bases.ApitRecords, PsypactVerified),
            TableBehind(Bases.PsypactTap, Bases.TapRecords, PsypactVerified),
            TableBehind(Bases.CounselingPrivilege, Bases.CounselingRecords, CounselingVerified),
            TableBehind(Bases.SocialWorkMultistate, Bases.SocialWorkRecords, SocialWorkVerified),
            TableBehind(Bases.StateRegistration, Bases.RegistrationRecords, RegistrationVerified),
            TableBehind(Bases.TemporaryPractice, Bases.TemporaryRecords, TemporaryVerified)),
        Force = Force.Review,
        Because = "Membership and state routes change; past the day to which a table was checked, or where its sources disagree, it does not answer.",
        Remedy = "Confirm with the compact's commission or the state's board, and load newer data or record the answer with its source.",
        Statements = ["R066"],
    };

    /// <summary>Discipline, where authority rests on a state's own route.</summary>
    public static readonly Rule<Practice> DisciplineAndStateRoute = new()
    {
        Id = "licensure/discipline-and-state-route",
        Title = "A state's route is judged by a person where discipline is on record",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Bases.StateRegistration.Holds | Bases.TemporaryPractice.Holds,
        Requires = RestsElsewhere | (!DisciplineOnRecord.Holds & !EncumberedWithinTwoYears.Holds & !InAlternativeProgram.Holds),
        Force = Force.Review,
        Because = "States look back different numbers of years, and some ask about pending cases too.",
        Remedy = "Read the state's own condition on discipline and record the judgement.",
        Reasons = ["R063"],
    };

    /// <summary>The basis is not on record, or its table answers, or another basis holds.</summary>
    private static Condition<Practice> TableBehind(DerivedFact<Practice> basis, DerivedFact<Practice> records, YesNoFact<Practice> verified) =>
        Condition<Practice>.Any([!records.Holds, verified.Holds, .. Bases.All.Where(other => other != basis).Select(other => other.Holds)]);
}
