namespace GroupTherapy.Licensure;

/// <summary>The answers of a practice, worked out from the records and the dated data.</summary>
internal static class PracticeAnswers
{
    private const int EncumbranceYears = 2;

    private static readonly string[][] RequirementLists = [.. Enumerable.Range(0, 1 << PracticeCodes.RouteRequirements.Count)
        .Select(set => PracticeCodes.RouteRequirements.Where((_, place) => (set & (1 << place)) != 0).Select(requirement => requirement.Name).ToArray())];

    internal static bool? InSamePlace(in Practice practice) =>
        practice.Clinician.Location.IsAbroad != practice.Client.Location.IsAbroad ? false
        : practice.Clinician.Location.Jurisdiction is { } clinician && practice.Client.Location.Jurisdiction is { } client ? clinician == client : null;

    internal static Standing? LicenseWhereClientIs(in Practice practice) => Standings.OfLicense(practice.Clinician, practice.Client.Location.Jurisdiction, practice.On, independent: false);

    internal static Standing? LicenseWhereClinicianIs(in Practice practice) => practice.Clinician.Location.IsAbroad ? Standing.NotHeld : Standings.OfLicense(practice.Clinician, practice.Clinician.Location.Jurisdiction, practice.On, independent: true);

    internal static Standing? HomeLicense(in Practice practice) => Standings.OfLicense(practice.Clinician, practice.Clinician.Residence, practice.On, independent: true);

    internal static CompactStatus? StatusOf(in Practice practice, Compact compact, Jurisdiction? jurisdiction) => AnswerOf(practice, compact, jurisdiction)?.Status;

    private static CompactAnswer? AnswerOf(in Practice practice, Compact compact, Jurisdiction? jurisdiction) =>
        jurisdiction is { } known ? practice.Data.AnswerOf(compact, known, practice.On) : null;

    internal static bool? AdverseAction(in Practice practice)
    {
        foreach (ref readonly var action in practice.Clinician.AdverseActions)
        {
            if (action.Value.On <= practice.On) return true;
        }

        return false;
    }

    internal static bool? LicenseRestricted(in Practice practice)
    {
        foreach (ref readonly var statement in practice.Clinician.Licenses)
        {
            var license = statement.Value;
            if (IsEncumbered(license) && !(license.Until <= practice.On) && !(license.From > practice.On)) return true;
        }

        return false;
    }

    internal static bool? InAlternativeProgram(in Practice practice)
    {
        foreach (ref readonly var program in practice.Clinician.AlternativePrograms)
        {
            if (!(program.Value.From > practice.On) && !(program.Value.Until <= practice.On)) return true;
        }

        return false;
    }

    internal static bool? EncumberedWithinTwoYears(in Practice practice)
    {
        var (clinician, on) = (practice.Clinician, practice.On);
        foreach (ref readonly var statement in clinician.AdverseActions)
        {
            var action = statement.Value;
            if (action.On <= on && (action.Lifted ?? action.On) > on.PlusYears(-EncumbranceYears)) return true;
        }

        foreach (ref readonly var statement in clinician.Licenses)
        {
            var license = statement.Value;
            if (IsEncumbered(license) && !(license.Until <= on.PlusYears(-EncumbranceYears)) && !(license.From > on)) return true;
        }

        return false;
    }

    internal static RouteAnswer? RouteOf(in Practice practice, RouteKind kind) =>
        practice is { Clinician.Profession: { } profession, Client.Location.Jurisdiction: { } location } ? practice.Data.RouteOf(kind, location, profession, practice.On) : null;

    /// <summary>Whether there is a route, and it covers the modality.</summary>
    internal static bool? Covers(in Practice practice, RouteAnswer? answer)
    {
        if (answer is null) return null;
        if (answer.Available == false) return false;
        var covers = practice.Modality switch { MeetingFormat.Online => answer.Route?.Telehealth, MeetingFormat.InPerson => answer.Route?.InPerson, _ => null };
        return covers == true ? answer.Available : covers;
    }

    internal static IReadOnlyList<string>? Asks(RouteAnswer? answer)
    {
        // Where no route is known there is nothing it is known to ask.
        if (answer is null) return null;
        if (answer.Route is not { } route) return RequirementLists[0];
        var set = 0;
        for (var index = 0; index < route.Requires.Count; index++) set |= 1 << ((int)route.Requires[index] - 1);
        return RequirementLists[set];
    }

    /// <summary>A limit that is stated and not counted here leaves it unknown.</summary>
    internal static bool? RegistrationReaches(RouteAnswer? answer) => answer?.Route?.LimitAsStated is null ? true : null;

    internal static bool? AllowanceReaches(in Practice practice, RouteAnswer? answer) =>
        answer?.Route is { } route ? DayCounts.AllowanceReaches(practice, route) : null;

    internal static bool? LivesElsewhere(in Practice practice) =>
        practice.Clinician.Residence is { } residence && practice.Client.Location.Jurisdiction is { } location ? residence != location : null;

    /// <summary>A compact that the state of residence has adopted, whether or not it is in force, is the way to go.</summary>
    internal static bool? HomeOutsideCompact(in Practice practice)
    {
        Compact? compact = practice.Clinician.Profession switch
        {
            Profession.Psychologist => Compact.Psypact,
            Profession.ProfessionalCounselor => Compact.Counseling,
            Profession.ClinicalSocialWorker => Compact.SocialWork,
            < Profession.Psychologist or > Profession.PsychiatricNursePractitioner => throw new ArgumentOutOfRangeException(nameof(practice), "Not one of the declared professions."),
            _ => null,
        };
        if (compact is not { } own) return practice.Clinician.Profession is null ? null : true;
        return StatusOf(practice, own, practice.Clinician.Residence) switch { CompactStatus.NotMember => true, null or CompactStatus.NotInForce => null, _ => false };
    }

    /// <summary>Whether a compact's table is silent neither for the client's location nor for the clinician's place, as far as they are known.</summary>
    internal static bool? IsVerified(in Practice practice, Compact compact, Jurisdiction? place) =>
        IsVerified(AnswerOf(practice, compact, practice.Client.Location.Jurisdiction), AnswerOf(practice, compact, place));

    private static bool IsVerified(CompactAnswer? there, CompactAnswer? place) => there?.Unknown is null && place?.Unknown is null;

    internal static bool? IsVerified(RouteAnswer? answer) => answer?.Unknown is null;

    internal static LocalDate? BoardCheckedOn(in Practice practice)
    {
        LocalDate? last = null;
        foreach (ref readonly var statement in practice.Clinician.BoardChecks)
        {
            var check = statement.Value;
            if (check.Jurisdiction == practice.Client.Location.Jurisdiction && check.On <= practice.On && (last is null || check.On > last)) last = check.On;
        }

        return last;
    }

    internal static bool? CompetenceCovers(in Practice practice)
    {
        if (practice.Clinician.Competences is not { } competences || practice.Problems is not { } problems) return null;
        for (var index = 0; index < problems.Count; index++)
        {
            if (!Contains(competences, problems[index])) return false;
        }

        return true;
    }

    private static bool Contains(IReadOnlyList<string> competences, string problem)
    {
        for (var index = 0; index < competences.Count; index++)
        {
            if (string.Equals(competences[index], problem, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsEncumbered(License license) => license.Restricted == true || license.Status is LicenseStatus.Suspended or LicenseStatus.Revoked;
}
