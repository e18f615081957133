using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

/// <summary>What must be so for every practice, tried on many, on invented and on real data.</summary>
public class RandomPracticesTests
{
    private const int Count = 6_000;

    private static readonly Rulebook<Practice> Rulebook = LicensureRulebook.Default;

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void An_unknown_place_is_never_clear(int seed, bool invented)
    {
        foreach (var practice in new RandomPractices(seed, invented).Take(Count))
        {
            Rulebook.Decide(practice.With(client: client => client with { Location = default })).ShouldBeOneOf(Outcome.Open, Outcome.Blocked);
            Rulebook.Decide(practice.With(clinician => clinician with { Location = default })).ShouldBeOneOf(Outcome.Open, Outcome.Blocked);
        }
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void A_sound_licence_more_anywhere_never_makes_a_decision_worse(int seed, bool invented)
    {
        var random = new RandomPractices(seed, invented);
        foreach (var practice in random.Take(Count))
        {
            var license = LicenseOf(random.Place()) with { From = practice.On.PlusDays(-random.Number(2_000)) };
            var more = practice.With(clinician => clinician with { Licenses = [.. random.Shuffled(clinician.Licenses.Append(license))] });
            NotWorse(practice, more, $"with a licence of {license.Jurisdiction}");
        }
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void A_sound_licence_of_the_clients_state_is_authority_whatever_the_compacts_say(int seed, bool invented)
    {
        foreach (var practice in new RandomPractices(seed, invented).Take(Count).Where(practice => practice is { Client.Location.Jurisdiction: not null, Clinician.Location.Jurisdiction: not null }))
        {
            var licensed = practice.With(clinician => clinician with { Licenses = [LicenseOf(practice.Client.Location.Jurisdiction!.Value) with { From = practice.On }] }) with { Problems = null };
            Rulebook.Decide(licensed).ShouldBe(Outcome.Clear);
        }
    }

    [Theory]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void Discipline_a_programme_or_a_restriction_never_makes_a_decision_better(int seed, bool invented)
    {
        var random = new RandomPractices(seed, invented);
        foreach (var practice in random.Take(Count))
        {
            var place = random.Place();
            NotWorse(practice.With(clinician => clinician with { AdverseActions = [.. clinician.AdverseActions, new AdverseAction(place, practice.On.PlusDays(-random.Number(1_500)))] }), practice, "without an adverse action");
            NotWorse(practice.With(clinician => clinician with { AlternativePrograms = [.. clinician.AlternativePrograms, new AlternativeProgram(null, null)] }), practice, "without a programme");
            NotWorse(practice.With(clinician => clinician with { Licenses = [.. clinician.Licenses, LicenseOf(place) with { Restricted = true }] }), practice, "without a restricted licence more");
            NotWorse(practice.With(clinician => clinician with { Licenses = [.. clinician.Licenses.Values.Select(Restricted)] }), practice, "without restrictions");
        }

        // Where it is known that a licence is not restricted: to learn of an unknown one is no change for the worse.
        static License Restricted(License license) => license is { Status: not null, From: not null, Restricted: false } ? license with { Restricted = true } : license;
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void The_order_in_which_records_are_listed_changes_nothing(int seed, bool invented)
    {
        var random = new RandomPractices(seed, invented);
        foreach (var practice in random.Take(Count))
        {
            var records = practice.With(clinician => clinician with
            {
                Licenses = [.. random.Shuffled(clinician.Licenses)],
                Privileges = [.. random.Shuffled(clinician.Privileges)],
                Registrations = [.. random.Shuffled(clinician.Registrations)],
                AdverseActions = [.. random.Shuffled(clinician.AdverseActions)],
                AlternativePrograms = [.. random.Shuffled(clinician.AlternativePrograms)],
                BoardChecks = [.. random.Shuffled(clinician.BoardChecks)],
                DaysUsed = clinician.DaysUsed is { } logs ? [.. logs.Select(log => log with { Days = random.Shuffled(log.Days) })] : null,
            });
            var shuffled = records with { EarlierSessions = random.Shuffled(practice.EarlierSessions) };

            var (before, after) = (Rulebook.Read(practice, practice.On), Rulebook.Read(shuffled, practice.On));
            foreach (var fact in PracticeFacts.All.Facts) after[fact].ShouldBe(before[fact], fact.Id);
        }
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public void The_compact_never_reaches_beyond_its_members(int seed, bool invented)
    {
        var seen = 0;
        foreach (var practice in new RandomPractices(seed, invented).Take(Count))
        {
            var bases = Rulebook.Judge(practice).Basis();
            if (bases.Contains("psypact-apit")) seen += InForce(practice, Compact.Psypact, practice.Client.Location.Jurisdiction) & InForce(practice, Compact.Psypact, practice.Clinician.Location.Jurisdiction);
            if (bases.Contains("psypact-tap")) seen += InForce(practice, Compact.Psypact, practice.Client.Location.Jurisdiction);
            if (bases.Contains("counseling-privilege")) seen += InForce(practice, Compact.Counseling, practice.Client.Location.Jurisdiction) & InForce(practice, Compact.Counseling, practice.Clinician.Residence);
            if (bases.Contains("social-work-multistate")) seen += InForce(practice, Compact.SocialWork, practice.Client.Location.Jurisdiction) & InForce(practice, Compact.SocialWork, practice.Clinician.Residence);
        }

        seen.ShouldBeGreaterThan(20);

        // By the rows themselves: the last entry of the day says in force, and the day was checked and not disputed.
        static int InForce(Practice practice, Compact compact, Jurisdiction? place)
        {
            var table = practice.Data[place!.Value].Compacts[(int)compact - 1];
            table.Entries.Last(entry => entry.From is null || entry.From <= practice.On).Status.ShouldBe(CompactStatus.InForce);
            table.Checked[^1].Until.ShouldBeGreaterThanOrEqualTo(practice.On);
            table.Uncertain.ShouldAllBe(window => !window.Material || practice.On < window.From || window.Until <= practice.On);
            return 1;
        }
    }

    private static void NotWorse(Practice worse, Practice better, string what)
    {
        if (Rulebook.Decide(better) > Rulebook.Decide(worse)) throw new InvalidOperationException($"{better.Clinician.Profession} on {better.On}, {better.Clinician.Location} to {better.Client.Location}: {Rulebook.Decide(better)} {what}, else {Rulebook.Decide(worse)}.");
    }
}
