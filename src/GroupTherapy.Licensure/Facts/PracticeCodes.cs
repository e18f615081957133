namespace GroupTherapy.Licensure;

/// <summary>The names of choices and codes, the same in rules, in findings, in the data and in the JSON contract.</summary>
public static class PracticeCodes
{
    /// <summary>Professions.</summary>
    public static IReadOnlyList<(Profession Choice, string Name)> Professions { get; } =
    [
        (Profession.Psychologist, "psychologist"),
        (Profession.ProfessionalCounselor, "professionalCounselor"),
        (Profession.ClinicalSocialWorker, "clinicalSocialWorker"),
        (Profession.MarriageAndFamilyTherapist, "marriageAndFamilyTherapist"),
        (Profession.Psychiatrist, "psychiatrist"),
        (Profession.PsychiatricNursePractitioner, "psychiatricNursePractitioner"),
    ];

    /// <summary>Jurisdictions, by their postal codes.</summary>
    public static IReadOnlyList<(Jurisdiction Choice, string Name)> Jurisdictions { get; } =
        [.. GroupTherapy.Jurisdictions.All.Select(jurisdiction => (jurisdiction, jurisdiction.ToString()))];

    /// <summary>What a board says of a licence.</summary>
    public static IReadOnlyList<(LicenseStatus Choice, string Name)> LicenseStatuses { get; } =
    [
        (LicenseStatus.Active, "active"),
        (LicenseStatus.Inactive, "inactive"),
        (LicenseStatus.Expired, "expired"),
        (LicenseStatus.Suspended, "suspended"),
        (LicenseStatus.Revoked, "revoked"),
    ];

    /// <summary>Compacts.</summary>
    public static IReadOnlyList<(Compact Choice, string Name)> Compacts { get; } =
        [(Compact.Psypact, "psypact"), (Compact.Counseling, "counseling"), (Compact.SocialWork, "socialWork")];

    /// <summary>How a jurisdiction stands to a compact.</summary>
    public static IReadOnlyList<(CompactStatus Choice, string Name)> CompactStatuses { get; } =
    [
        (CompactStatus.NotMember, "notMember"),
        (CompactStatus.NotInForce, "notInForce"),
        (CompactStatus.Enacted, "enacted"),
        (CompactStatus.InForce, "inForce"),
        (CompactStatus.Repealed, "repealed"),
    ];

    /// <summary>How a credential stands.</summary>
    public static IReadOnlyList<(Standing Choice, string Name)> Standings { get; } =
    [
        (Standing.NotHeld, "notHeld"),
        (Standing.Revoked, "revoked"),
        (Standing.Suspended, "suspended"),
        (Standing.Ended, "ended"),
        (Standing.NotYetInForce, "notYetInForce"),
        (Standing.Inactive, "inactive"),
        (Standing.Restricted, "restricted"),
        (Standing.Supervised, "supervised"),
        (Standing.InForce, "inForce"),
    ];

    /// <summary>Kinds of state route.</summary>
    public static IReadOnlyList<(RouteKind Choice, string Name)> RouteKinds { get; } =
        [(RouteKind.Registration, "registration"), (RouteKind.TemporaryPractice, "temporaryPractice")];

    /// <summary>Spans in which allowances are counted.</summary>
    public static IReadOnlyList<(LimitPeriod Choice, string Name)> LimitPeriods { get; } =
    [
        (LimitPeriod.CalendarYear, "calendarYear"),
        (LimitPeriod.RollingTwelveMonths, "rollingTwelveMonths"),
        (LimitPeriod.ConsecutiveDays, "consecutiveDays"),
        (LimitPeriod.FromClientArrival, "fromClientArrival"),
        (LimitPeriod.PerPermit, "perPermit"),
    ];

    /// <summary>What routes ask of a clinician and a client.</summary>
    public static IReadOnlyList<(RouteRequirement Choice, string Name)> RouteRequirements { get; } =
    [
        (RouteRequirement.ExistingClient, "existingClient"),
        (RouteRequirement.ClientTemporarilyThere, "clientTemporarilyThere"),
        (RouteRequirement.ClientTold, "clientTold"),
        (RouteRequirement.ClinicianNotResident, "clinicianNotResident"),
        (RouteRequirement.HomeOutsideCompact, "homeOutsideCompact"),
    ];

    /// <summary>How far sources are relied on.</summary>
    public static IReadOnlyList<(Confidence Choice, string Name)> Confidences { get; } =
    [
        (Confidence.Low, "low"),
        (Confidence.MediumLow, "mediumLow"),
        (Confidence.Medium, "medium"),
        (Confidence.MediumHigh, "mediumHigh"),
        (Confidence.High, "high"),
    ];

    /// <summary>Why the data do not answer.</summary>
    public static IReadOnlyList<(UnknownBecause Choice, string Name)> ReasonsForUnknown { get; } =
    [
        (UnknownBecause.SourcesDisagree, "sourcesDisagree"),
        (UnknownBecause.PastChecked, "pastChecked"),
        (UnknownBecause.NotYetRecorded, "notYetRecorded"),
        (UnknownBecause.NotResearched, "notResearched"),
        (UnknownBecause.FirstDayNotKnown, "firstDayNotKnown"),
        (UnknownBecause.WeakSources, "weakSources"),
    ];

    /// <summary>A choice's name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the choices.</exception>
    public static string NameOf<TChoice>(this IReadOnlyList<(TChoice Choice, string Name)> choices, TChoice choice)
        where TChoice : struct
    {
        foreach (var (known, name) in choices)
        {
            if (EqualityComparer<TChoice>.Default.Equals(known, choice)) return name;
        }

        throw new ArgumentOutOfRangeException(nameof(choice));
    }
}
