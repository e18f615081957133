using System.Reflection;
using static GroupTherapy.Licensure.Tests.Judgements;

namespace GroupTherapy.Licensure.Tests;

/// <summary>What is on record of a clinician is what it is in any order: a list shuffled, doubled or cut and joined the other way round says the same, and is told in the same words.</summary>
public class StatementsChangeNothingByOrderTests
{
    private const int Few = 3;

    private static readonly PropertyInfo[] OnRecord = [.. Of(typeof(Clinician)), .. Of(typeof(PsypactCertificates))];

    private static readonly IReadOnlyList<Fact<Practice>> Stated = [.. PracticeFacts.All.Facts.Where(fact => fact.Resolution is not null)];

    private static readonly Rulebook<Practice> Rulebook = LicensureRulebook.Default;

    [Fact]
    public void Seven_lists_and_four_certificates_are_stated() =>
        OnRecord.Select(property => property.Name).ShouldBe(
            ["Licenses", "Privileges", "Registrations", "Exceptions", "AdverseActions", "AlternativePrograms", "BoardChecks", "EPassport", "Apit", "Ipc", "Tap"], ignoreOrder: true);

    [Fact]
    public void Every_fact_that_reads_such_a_list_tells_which_of_several_records_counts()
    {
        var read = new HashSet<string>();
        foreach (var practice in Many(37, invented: true).Take(4_000))
        {
            var all = CodesOf(practice);
            foreach (var property in OnRecord)
            {
                var without = CodesOf(With(practice, property, []));
                foreach (var fact in PracticeFacts.All.Facts.Where(fact => all[fact.Slot] != without[fact.Slot])) read.Add(fact.Id);
            }
        }

        read.ShouldBe(Stated.Select(fact => fact.Id), ignoreOrder: true);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Shuffling_doubling_and_cutting_a_list_changes_no_answer_no_outcome_and_no_sentence(int seed, bool invented)
    {
        var random = new Random(seed);
        var answered = new HashSet<string>();
        var contested = new HashSet<string>();
        foreach (var few in Many(seed, invented).Take(Few * 1_500).Chunk(Few))
        {
            var practice = few[0];
            var one = Joined(practice, few, all => all);
            var (codes, told) = (CodesOf(one), ToldOf(one));
            foreach (var other in (Practice[])
            [
                Joined(practice, few, all => [.. all, .. all]),
                Joined(practice, few, all => [.. all.OrderBy(_ => random.Next())]),
                Joined(practice, few, all => random.Next(all.Length + 1) is var at ? [.. all[at..], .. all[..at]] : all),
            ])
            {
                var found = CodesOf(other);
                foreach (var fact in PracticeFacts.All.Facts) found[fact.Slot].ShouldBe(codes[fact.Slot], fact.Id);
                Rulebook.Decide(other).ShouldBe(Rulebook.Decide(one));
                ToldOf(other).ShouldBe(told);
            }

            var alone = few.Select(each => CodesOf(Joined(practice, [each], all => all))).ToArray();
            foreach (var fact in Stated)
            {
                if (codes[fact.Slot] != 0) answered.Add(fact.Id);
                if (alone.Select(each => each[fact.Slot]).Where(code => code != 0).Distinct().Count() > 1) contested.Add(fact.Id);
            }
        }

        // Every such fact was answered, and by records that contradict each other.
        answered.ShouldBe(Stated.Select(fact => fact.Id), ignoreOrder: true);
        contested.ShouldBe(answered, ignoreOrder: true);
    }

    [Theory]
    [InlineData("2026-04-30", "2026-05-10", "the licence of HI, where the client is, ended on 2026-05-10")]
    [InlineData("2026-05-10", "2026-04-30", "the licence of HI, where the client is, ended on 2026-05-10")]
    [InlineData("2026-05-10", null, "the licence of HI, where the client is, ended on 2026-05-10")] // expired, on a day that is not on record
    [InlineData(null, "2026-05-10", "the licence of HI, where the client is, ended on 2026-05-10")]
    [InlineData(null, null, "the licence of HI, where the client is, is ended")]
    public void Of_several_that_ended_the_last_end_is_told(string? one, string? other, string told) =>
        ToldOf(Practices.OwnLicense.Licensed(Ended(one), Ended(other))).ShouldContain(told);

    [Theory]
    [InlineData("2026-06-01", "2026-07-01")]
    [InlineData("2026-07-01", "2026-06-01")]
    public void Of_several_to_come_the_first_begin_is_told(string one, string other)
    {
        ToldOf(Practices.OwnLicense.Licensed(From(one), From(other))).ShouldContain("the licence of HI, where the client is, begins on 2026-06-01");
        ToldOf(Practices.Apit.With(clinician => clinician with { Psypact = clinician.Psypact! with { Apit = [new Certificate(On(one)), new Certificate(On(other))] } })).ShouldContain("APIT begins on 2026-06-01");
        ToldOf(Practices.Apit.With(clinician => clinician with { Psypact = clinician.Psypact! with { EPassport = [new Certificate(null, On("2026-04-30")), new Certificate(On(one)), new Certificate(On(other))] } }))
            .ShouldContain("the E.Passport begins on 2026-06-01");

        static License From(string day) => Practices.LicenseOf(Invented.Southland) with { From = On(day) };
    }

    [Fact]
    public void The_day_and_the_source_of_a_record_decide_nothing()
    {
        foreach (var practice in new RandomPractices(33).Take(1_000))
        {
            var sourced = practice.With(clinician => clinician with
            {
                Licenses = [.. clinician.Licenses.Select(one => new Statement<License>(one.Value, practice.On.PlusDays(3), "board-7"))],
                Registrations = [.. clinician.Registrations.Select(one => new Statement<Registration>(one.Value, practice.On.PlusDays(-900), "clerk"))],
            });
            CodesOf(sourced).ShouldBe(CodesOf(practice));
            ToldOf(sourced).ShouldBe(ToldOf(practice));
        }
    }

    /// <summary>Random practices, every other few of them where an allowance is counted by permit: in Texas, which counts 30 days from the permit's first.</summary>
    private static IEnumerable<Practice> Many(int seed, bool invented) =>
        new RandomPractices(seed, invented).Take(int.MaxValue).Select((practice, place) => place / Few % 2 == 0 ? practice : practice.With(
            clinician => clinician with
            {
                Profession = Profession.Psychologist,
                Registrations = [.. clinician.Registrations.Values.Select(permit => permit with { Jurisdiction = Jurisdiction.TX })],
                DaysUsed = [new() { Jurisdiction = Jurisdiction.TX, Days = [.. Enumerable.Range(1, 60).Select(number => practice.On.PlusDays(-2 * number))] }],
            },
            client => client with { Location = Jurisdiction.TX },
            data: LicensureData.Current));

    private static License Ended(string? until) => Practices.LicenseOf(Invented.Southland) with { Until = until is null ? null : On(until), Status = until is null ? LicenseStatus.Expired : LicenseStatus.Active };

    private static long[] CodesOf(Practice practice) => Rulebook.Read(practice, practice.On).Codes.ToArray();

    /// <summary>Every sentence that is told of a practice.</summary>
    private static string[] ToldOf(Practice practice)
    {
        var decision = Rulebook.Judge(practice);
        return
        [
            .. decision.Basis(),
            .. decision.WhyNot().SelectMany(basis => basis.Reasons.Select(reason => reason.Found)),
            .. decision.ToConfirm().SelectMany(confirmation => (string[])[confirmation.What, confirmation.With, confirmation.Why]),
            .. decision.AllFindings().SelectMany(finding => finding.Facts.Select(reason => $"{finding.Rule.Id} {finding.Status} {reason.Fact} {reason.Value} {reason.Needed}")),
        ];
    }

    /// <summary>The practice with the records of several clinicians in place of its own, changed.</summary>
    private static Practice Joined(Practice practice, Practice[] few, Func<object[], object[]> change) =>
        OnRecord.Aggregate(practice, (joined, property) => With(joined, property, change([.. few.SelectMany(one => ValuesOf(one, property))])));

    private static IEnumerable<object> ValuesOf(Practice practice, PropertyInfo property) =>
        Holder(practice.Clinician, property) is { } holder ? ((System.Collections.IEnumerable)property.GetValue(holder)!).Cast<object>() : [];

    private static object? Holder(Clinician clinician, PropertyInfo property) => property.DeclaringType == typeof(Clinician) ? clinician : clinician.Psypact;

    private static Practice With(Practice practice, PropertyInfo property, object[] statements) => practice.With(clinician =>
    {
        var copy = clinician with { Psypact = clinician.Psypact is { } psypact ? psypact with { } : new() };
        property.SetValue(Holder(copy, property), ListOf(property.PropertyType.GetGenericArguments()[0], statements));
        return copy;
    });

    private static object ListOf(Type type, object[] statements) =>
        typeof(StatementsChangeNothingByOrderTests).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [statements])!;

    private static Statements<T> List<T>(object[] statements) => [.. statements.Cast<Statement<T>>()];

    private static IEnumerable<PropertyInfo> Of(Type type) =>
        type.GetProperties().Where(property => property.PropertyType is { IsGenericType: true } stated && stated.GetGenericTypeDefinition() == typeof(Statements<>));
}
