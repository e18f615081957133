using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

public class StandingsTests
{
    private static readonly License Sound = LicenseOf(Southland);

    [Theory]
    [InlineData(LicenseStatus.Active, Standing.InForce)]
    [InlineData(LicenseStatus.Inactive, Standing.Inactive)]
    [InlineData(LicenseStatus.Expired, Standing.Ended)]
    [InlineData(LicenseStatus.Suspended, Standing.Suspended)]
    [InlineData(LicenseStatus.Revoked, Standing.Revoked)]
    [InlineData(null, null)]
    public void A_licence_stands_as_its_board_says(LicenseStatus? status, Standing? expected) =>
        Standings.Of(Sound with { Status = status }, Day, independent: true).ShouldBe(expected);

    [Theory]
    [InlineData("2026-05-21", null, Standing.NotYetInForce)]           // from tomorrow
    [InlineData("2026-05-20", null, Standing.InForce)]                 // the first day is included
    [InlineData("2024-07-01", "2026-05-21", Standing.InForce)]         // the last day
    [InlineData("2024-07-01", "2026-05-20", Standing.Ended)]           // the first day on which it no longer holds
    [InlineData(null, "2026-05-20", Standing.Ended)]                   // ended, whenever it began
    [InlineData(null, "2026-05-21", null)]                             // a first day unknown clears nothing
    [InlineData(null, null, null)]
    public void Any_credential_holds_from_its_first_day_until_its_end(string? from, string? until, Standing? expected)
    {
        LocalDate? first = from is null ? null : Judgements.On(from);
        LocalDate? end = until is null ? null : Judgements.On(until);
        var clinician = Psychologist with
        {
            Privileges = [PrivilegeOf(Compact.Counseling, Southland) with { From = first, Until = end }],
            Registrations = [RegistrationIn(Southland) with { From = first, Until = end }],
            Exceptions = [new ExceptionRecord { Jurisdiction = Southland, Source = "a letter", From = first, Until = end }],
        };

        Standings.Of(Sound with { From = first, Until = end }, Day, independent: true).ShouldBe(expected);
        Standings.Of(new Certificate(first, end), Day).ShouldBe(expected);
        Standings.OfPrivilege(clinician, Compact.Counseling, Southland, Day).ShouldBe(expected);
        Standings.OfRegistration(clinician, Southland, Day).ShouldBe(expected);
        Standings.OfException(clinician, new() { Id = "m", Location = Southland }, Day).ShouldBe(expected);
    }

    [Theory]
    [InlineData(false, Standing.InForce)]
    [InlineData(true, Standing.Restricted)]
    [InlineData(null, null)]
    public void A_restriction_is_told_and_an_unknown_one_leaves_it_unknown(bool? restricted, Standing? expected) =>
        Standings.Of(Sound with { Restricted = restricted }, Day, independent: true).ShouldBe(expected);

    [Fact]
    public void A_known_failure_is_told_whatever_else_is_unknown()
    {
        var unknown = new License { Jurisdiction = Southland };

        Standings.Of(unknown with { Restricted = true }, Day, independent: true).ShouldBe(Standing.Restricted);
        Standings.Of(unknown with { Until = Day }, Day, independent: true).ShouldBe(Standing.Ended);
        Standings.Of(unknown with { Status = LicenseStatus.Revoked }, Day, independent: true).ShouldBe(Standing.Revoked);
        Standings.Of(unknown with { From = Day.PlusDays(1) }, Day, independent: true).ShouldBe(Standing.NotYetInForce);
    }

    [Theory]
    [InlineData(true, true, Standing.InForce)]
    [InlineData(true, false, Standing.InForce)]
    [InlineData(false, true, Standing.Supervised)]
    [InlineData(false, false, Standing.Supervised)]
    [InlineData(null, true, null)]                   // where the answer turns on independence, unknown is unknown
    [InlineData(null, false, Standing.InForce)]      // where it does not, the licence is in force for whatever it is for
    public void Independent_practice_is_asked_only_where_it_matters(bool? independent, bool matters, Standing? expected) =>
        Standings.Of(Sound with { Independent = independent }, Day, matters).ShouldBe(expected);

    [Fact]
    public void The_best_of_several_licences_stands_for_all()
    {
        // In the order of Standing: nearer to authority wins.
        License[] worse = [Sound with { Status = LicenseStatus.Revoked }, Sound with { Status = LicenseStatus.Suspended }, Sound with { Until = Day }, Sound with { From = Day.PlusDays(1) }, Sound with { Status = LicenseStatus.Inactive }, Sound with { Restricted = true }, Sound with { Independent = false }, Sound];
        Standing[] expected = [Standing.Revoked, Standing.Suspended, Standing.Ended, Standing.NotYetInForce, Standing.Inactive, Standing.Restricted, Standing.Supervised, Standing.InForce];

        for (var count = 1; count <= worse.Length; count++)
        {
            Best([.. worse.Take(count)]).ShouldBe(expected[count - 1]);
            Best([.. worse.Take(count).Reverse()]).ShouldBe(expected[count - 1]);
        }
    }

    [Fact]
    public void An_unknown_licence_beside_one_in_force_changes_nothing_and_beside_any_other_leaves_it_unknown()
    {
        var unknown = Sound with { Status = null };

        Best(unknown, Sound).ShouldBe(Standing.InForce);
        Best(Sound, unknown).ShouldBe(Standing.InForce);
        Best(unknown, Sound with { Restricted = true }).ShouldBeNull();
        Best(Sound with { Status = LicenseStatus.Revoked }, unknown).ShouldBeNull();
        Best(unknown).ShouldBeNull();
    }

    [Fact]
    public void Licences_of_other_states_do_not_count_and_none_is_none()
    {
        Best(LicenseOf(Outland)).ShouldBe(Standing.NotHeld);
        Best().ShouldBe(Standing.NotHeld);
        Standings.OfAnyLicense(Psychologist with { Licenses = [LicenseOf(Outland)] }, Day).ShouldBe(Standing.InForce);
        Standings.OfAnyLicense(Psychologist with { Licenses = [] }, Day).ShouldBe(Standing.NotHeld);
    }

    [Fact]
    public void In_an_unknown_place_what_is_held_is_unknown_and_nothing_is_nothing()
    {
        var holds = Psychologist with { Privileges = [PrivilegeOf(Compact.Counseling, Southland)], Registrations = [RegistrationIn(Southland)], Exceptions = [new ExceptionRecord { Jurisdiction = Southland, Source = "a letter", From = Since }] };
        var none = Psychologist with { Licenses = [] };

        Standings.OfLicense(holds, null, Day, independent: false).ShouldBeNull();
        Standings.OfPrivilege(holds, Compact.Counseling, null, Day).ShouldBeNull();
        Standings.OfRegistration(holds, null, Day).ShouldBeNull();
        Standings.OfException(holds, new() { Id = "m" }, Day).ShouldBeNull();
        Standings.OfLicense(none, null, Day, independent: false).ShouldBe(Standing.NotHeld);
        Standings.OfPrivilege(none, Compact.Counseling, null, Day).ShouldBe(Standing.NotHeld);
        Standings.OfRegistration(none, null, Day).ShouldBe(Standing.NotHeld);
        Standings.OfException(none, new() { Id = "m" }, Day).ShouldBe(Standing.NotHeld);
    }

    [Fact]
    public void A_privilege_is_of_its_own_compact()
    {
        var holder = Psychologist with { Privileges = [PrivilegeOf(Compact.SocialWork, Southland)] };

        Standings.OfPrivilege(holder, Compact.Counseling, Southland, Day).ShouldBe(Standing.NotHeld);
        Standings.OfPrivilege(holder, Compact.SocialWork, Southland, Day).ShouldBe(Standing.InForce);
    }

    [Theory]
    [InlineData(Northland, Standing.InForce)]
    [InlineData(Outland, Standing.NotHeld)]   // no member
    [InlineData(Farland, null)]               // perhaps a member
    public void A_licence_in_the_compact_is_one_of_a_state_where_it_is_in_force(Jurisdiction jurisdiction, Standing? expected) =>
        Standings.OfLicenseIn(Compact.Psypact, Tap.Licensed(LicenseOf(jurisdiction))).ShouldBe(expected);

    [Fact]
    public void A_licence_that_would_not_do_is_told_even_where_membership_is_unknown() =>
        Standings.OfLicenseIn(Compact.Psypact, Tap.Licensed(LicenseOf(Farland) with { Status = LicenseStatus.Inactive })).ShouldBe(Standing.Inactive);

    private static Standing? Best(params License[] licenses) => Standings.OfLicense(Psychologist with { Licenses = [.. licenses] }, Southland, Day, independent: true);
}
