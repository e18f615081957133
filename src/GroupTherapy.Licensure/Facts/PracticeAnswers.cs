using static GroupTherapy.Licensure.PracticeFacts;

namespace GroupTherapy.Licensure;

/// <summary>The answers of a practice, worked out from the records and the dated data.</summary>
internal static class PracticeAnswers
{
    private const int EncumbranceYears = 2;

    private static readonly string[][] RequirementLists = [.. Enumerable.Range(0, 1 << PracticeCodes.RouteRequirements.Count)
        .Select(set => PracticeCodes.RouteRequirements.Where((_, place) => (set & (1 << place)) != 0).Select(requirement => requirement.Name).ToArray())];

    /// <summary>All answers in one straight line: what every fact's own reader returns.</summary>
    internal static void HandOver(Practice practice, AnswerSheet<Practice> sheet)
    {
        var (clinician, client, on) = (practice.Clinician, practice.Client, practice.On);
        var (own, here) = (LicenseWhereClientIs(practice), LicenseWhereClinicianIs(practice));

        // Each table is asked once for each place.
        var (psypactThere, psypactHere) = (AnswerOf(practice, Compact.Psypact, client.Location.Jurisdiction), AnswerOf(practice, Compact.Psypact, clinician.Location.Jurisdiction));
        var (counselingHome, counselingThere) = (AnswerOf(practice, Compact.Counseling, clinician.Residence), AnswerOf(practice, Compact.Counseling, client.Location.Jurisdiction));
        var (socialWorkHome, socialWorkThere) = (AnswerOf(practice, Compact.SocialWork, clinician.Residence), AnswerOf(practice, Compact.SocialWork, client.Location.Jurisdiction));
        sheet.Put(ProfessionHeld, clinician.Profession);
        sheet.Put(MeetsBy, practice.Modality);
        sheet.Put(ClinicianLocation, clinician.Location.Jurisdiction);
        sheet.Put(ClientLocation, client.Location.Jurisdiction);
        sheet.Put(ClinicianAbroad, clinician.Location.IsAbroad);
        sheet.Put(ClientAbroad, client.Location.IsAbroad);
        sheet.Put(PracticeFacts.InSamePlace, InSamePlace(practice));
        sheet.Put(PracticeFacts.LicenseWhereClientIs, own);
        sheet.Put(KnownLicensedWhereClientIs, own >= Standing.Supervised);
        sheet.Put(PracticeFacts.LicenseWhereClinicianIs, here);
        sheet.Put(PracticeFacts.HomeLicense, clinician.Residence == clinician.Location.Jurisdiction && !clinician.Location.IsAbroad ? here : HomeLicense(practice));
        sheet.Put(LicenseAnywhere, Standings.OfAnyLicense(clinician, on));
        sheet.Put(PsypactWhereClientIs, psypactThere?.Status);
        sheet.Put(PsypactWhereClinicianIs, psypactHere?.Status);
        sheet.Put(PsypactWhereClinicianLives, StatusOf(practice, Compact.Psypact, clinician.Residence));
        sheet.Put(EPassport, Standings.Of(clinician.Psypact?.EPassport, on));
        sheet.Put(Apit, Standings.OfRenewed(clinician.Psypact?.Apit, on));
        sheet.Put(Ipc, Standings.Of(clinician.Psypact?.Ipc, on));
        sheet.Put(Tap, Standings.OfRenewed(clinician.Psypact?.Tap, on));
        sheet.Put(LicenseInPsypactState, Standings.OfLicenseIn(Compact.Psypact, practice));
        sheet.Put(TapDaysUsed, DayCounts.OtherDaysThisYear(practice));
        sheet.Put(DisciplineOnRecord, AdverseAction(practice));
        sheet.Put(PracticeFacts.LicenseRestricted, LicenseRestricted(practice));
        sheet.Put(PracticeFacts.InAlternativeProgram, InAlternativeProgram(practice));
        sheet.Put(PracticeFacts.EncumberedWithinTwoYears, EncumberedWithinTwoYears(practice));
        sheet.Put(CounselingHome, counselingHome?.Status);
        sheet.Put(CounselingRemote, counselingThere?.Status);
        sheet.Put(CounselingPrivilege, Standings.OfPrivilege(clinician, Compact.Counseling, client.Location.Jurisdiction, on));
        sheet.Put(SocialWorkHome, socialWorkHome?.Status);
        sheet.Put(SocialWorkRemote, socialWorkThere?.Status);
        sheet.Put(MultistateLicense, Standings.OfPrivilege(clinician, Compact.SocialWork, clinician.Residence, on));
        sheet.Put(PsypactVerified, IsVerified(psypactThere, psypactHere));
        sheet.Put(CounselingVerified, IsVerified(counselingThere, counselingHome));
        sheet.Put(SocialWorkVerified, IsVerified(socialWorkThere, socialWorkHome));
        HandOverRoutes(practice, sheet);
        sheet.Put(ExistingClient, client.Existing);
        sheet.Put(ClientTemporarilyThere, client.TemporarilyThere);
        sheet.Put(ClientTold, client.Told);
        sheet.Put(ClinicianLivesElsewhere, LivesElsewhere(practice));
        sheet.Put(PracticeFacts.HomeOutsideCompact, HomeOutsideCompact(practice));
        sheet.Put(PracticeFacts.Exception, Standings.OfException(clinician, client, on));
        sheet.Put(PracticeFacts.BoardCheckedOn, BoardCheckedOn(practice));
        sheet.Put(ProblemsNamed, practice.Problems is { Count: > 0 });
        sheet.Put(PracticeFacts.CompetenceCovers, CompetenceCovers(practice));
    }

    private static void HandOverRoutes(in Practice practice, AnswerSheet<Practice> sheet)
    {
        var (registration, temporary) = (RouteOf(practice, RouteKind.Registration), RouteOf(practice, RouteKind.TemporaryPractice));
        sheet.Put(RegistrationHeld, Standings.OfRegistration(practice.Clinician, practice.Client.Location.Jurisdiction, practice.On));
        sheet.Put(RegistrationRoute, Covers(practice, registration));
        sheet.Put(RegistrationAsks, Asks(registration));
        sheet.Put(DaysLogged, DayCounts.LogOf(practice) is not null);
        sheet.Put(TemporaryRoute, Covers(practice, temporary));
        sheet.Put(TemporaryNeedsFiling, temporary?.Route?.Filing);
        sheet.Put(TemporaryAsks, Asks(temporary));
        sheet.Put(PracticeFacts.RegistrationReaches, RegistrationReaches(registration));
        sheet.Put(PracticeFacts.AllowanceReaches, AllowanceReaches(practice, temporary));
        sheet.Put(RegistrationVerified, IsVerified(registration));
        sheet.Put(TemporaryVerified, IsVerified(temporary));
    }

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
