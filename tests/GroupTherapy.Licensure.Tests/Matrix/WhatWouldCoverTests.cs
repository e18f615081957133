using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The data are invented where nothing else is said.</summary>
public class WhatWouldCoverTests
{
    [Fact]
    public void A_group_that_is_covered_needs_nothing() =>
        AuthorityMatrix.Of([Apit.Clinician], [Southlander], [Day], MeetingFormat.Online, World).WhatWouldCover().ShouldBeEmpty();

    [Fact]
    public void A_licence_of_the_members_state_is_found()
    {
        var options = AuthorityMatrix.Of([Psychologist], [Southlander with { Location = Outland }], [Day], MeetingFormat.Online, World).WhatWouldCover();

        options.Select(option => option.ToString()).ShouldBe(["k-1 with a licence of VI"]);
        options[0].Covers.Select(client => client.Id).ShouldBe(["m-1"]);
    }

    [Fact]
    public void A_leader_who_is_clear_alone_is_found_before_a_licence()
    {
        var options = AuthorityMatrix.Of([Psychologist with { Id = "k-9" }, OwnLicense.Clinician], [Southlander], [Day], MeetingFormat.Online, World).WhatWouldCover();

        options.Select(option => option.ToString()).ShouldBe(["k-9 with a licence of HI", "k-1"]);
    }

    [Fact]
    public void A_licence_where_the_clinician_sits_opens_the_compact_to_every_member_at_once()
    {
        // With certificates but unlicensed in Northland, where she sits: its licence reaches Southland and Midland by PSYPACT, and Northland itself.
        var clinician = Apit.Clinician with { Licenses = [] };
        Client[] members = [Southlander, Southlander with { Id = "m-2", Location = Midland }, Southlander with { Id = "m-3", Location = Northland }, Southlander with { Id = "m-4", Location = Outland }];

        var best = AuthorityMatrix.Of([clinician], members, [new(2025, 5, 20)], MeetingFormat.Online, World).WhatWouldCover()[0];

        best.License.ShouldBe(Northland);
        best.Covers.Select(client => client.Id).ShouldBe(["m-1", "m-2", "m-3"]);
    }

    [Fact]
    public void What_no_licence_can_mend_is_not_offered()
    {
        // Where nobody knows where she sits, no licence clears anything.
        AuthorityMatrix.Of([Psychologist with { Location = default }], [Southlander], [Day], MeetingFormat.Online, World).WhatWouldCover().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(41, true)]
    [InlineData(42, false)]
    public void The_best_option_covers_as_many_as_any_single_licence_or_leader_could(int seed, bool invented)
    {
        var random = new RandomPractices(seed, invented);
        var compared = 0;
        for (var group = 0; group < 40; group++)
        {
            var on = Day.PlusDays(-random.Number(500));
            IReadOnlyList<Clinician> clinicians = [random.Clinician("k-1", on), random.Clinician("k-2", on)];
            var clients = random.Clients(1 + random.Number(5));
            var data = invented ? World : LicensureData.Current;
            var matrix = AuthorityMatrix.Of(clinicians, clients, [on], MeetingFormat.Online, data);
            var uncovered = matrix.Uncovered();

            // Every leader as is and with a licence of every jurisdiction there is, for every uncovered client.
            var most = clinicians.SelectMany(clinician => Jurisdictions.All.Select(place => Licensed(clinician, place, on)).Prepend(clinician))
                .Max(clinician => uncovered.Count(client => IsClear(clinician, client, on, clients, data)));

            var options = matrix.WhatWouldCover();
            (options.Count > 0 ? options[0].Covers.Count : 0).ShouldBe(most);
            foreach (var option in options)
            {
                compared++;
                var clinician = option.License is { } place ? Licensed(option.Clinician, place, on) : option.Clinician;
                option.Covers.ShouldBe(uncovered.Where(client => IsClear(clinician, client, on, clients, data)));
            }
        }

        compared.ShouldBeGreaterThan(20);
    }

    private static Clinician Licensed(Clinician clinician, Jurisdiction place, LocalDate on) =>
        clinician with { Licenses = [.. clinician.Licenses, LicenseOf(place) with { From = on }] };

    private static bool IsClear(Clinician clinician, Client client, LocalDate on, IReadOnlyList<Client> clients, LicensureData data) =>
        LicensureRulebook.Default.Decide(new Practice(clinician, client, on, MeetingFormat.Online, data) { Encounters = clients.Count(other => other.Location == client.Location) }) == Outcome.Clear;
}
