using BenchmarkDotNet.Attributes;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using NodaTime;

namespace GroupTherapy.Benchmarks;

/// <summary>The licensure rulebook on 10,000 practices, a matrix of 1,000 by 1,000, and the calendar of every jurisdiction from 2019 to 2030.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev")]
public class Practices
{
    private const int Count = 10_000;
    private const int Side = 1_000;
    private static readonly LocalDate On = new(2026, 2, 20);

    private readonly Practice[] _practices;
    private readonly Clinician[] _clinicians;
    private readonly Client[] _clients;

    public Practices()
    {
        var random = new Random(20260220);
        _clinicians = [.. Enumerable.Range(0, Side).Select(number => MakeClinician($"c-{number}", random))];
        _clients = [.. Enumerable.Range(0, Side).Select(number => MakeClient($"m-{number}", random))];
        _practices = [.. Enumerable.Range(0, Count).Select(_ => new Practice(_clinicians[random.Next(Side)], _clients[random.Next(Side)], On.PlusDays(-random.Next(1_500)), MeetingFormat.Online, LicensureData.Current))];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Decide()
    {
        var sum = 0;
        foreach (var practice in _practices) sum += (int)LicensureRulebook.Default.Decide(practice);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Judge()
    {
        var count = 0;
        foreach (var practice in _practices) count += LicensureRulebook.Default.Judge(practice).Findings.Count;
        return count;
    }

    /// <summary>A million cells; clients in the same situation are judged once.</summary>
    [Benchmark]
    public Outcome Matrix() => AuthorityMatrix.Of(_clinicians, _clients, [On], MeetingFormat.Online, LicensureData.Current)[0, 0];

    /// <summary>Three compacts, 56 jurisdictions, 4,383 days.</summary>
    [Benchmark]
    public int Calendar()
    {
        var inForce = 0;
        foreach (var jurisdiction in Jurisdictions.All)
        {
            for (var day = new LocalDate(2019, 1, 1); day.Year < 2031; day = day.PlusDays(1))
            {
                for (var compact = Compact.Psypact; compact <= Compact.SocialWork; compact++)
                {
                    if (LicensureData.Current.StatusOf(compact, jurisdiction, day) == CompactStatus.InForce) inForce++;
                }
            }
        }

        return inForce;
    }

    private static Clinician MakeClinician(string id, Random random)
    {
        var home = Jurisdictions.All[random.Next(56)];
        return new()
        {
            Id = id,
            Profession = (Profession)(1 + random.Next(6)),
            Location = random.Next(10) == 0 ? default : (Location)(random.Next(10) == 0 ? Jurisdictions.All[random.Next(56)] : home),
            Residence = home,
            Licenses = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(index => new License
            {
                Jurisdiction = index == 0 ? home : Jurisdictions.All[random.Next(56)],
                Status = LicenseStatus.Active,
                From = new(2015, 1, 1),
                Until = random.Next(10) == 0 ? new(2025, 1, 1) : new(2028, 1, 1),
                Independent = random.Next(10) == 0 ? null : true,
                Restricted = random.Next(10) == 0 ? null : false,
            })],
            Psypact = random.Next(2) == 0 ? null : new() { EPassport = new Certificate(new(2020, 8, 1), new(2027, 1, 1)), Apit = new Certificate(new(2020, 8, 1), new(2027, 1, 1)) },
            DaysUsed = random.Next(2) == 0 ? null : [new() { Jurisdiction = Jurisdictions.All[random.Next(56)], Days = [On.PlusDays(-7), On.PlusDays(-14)] }],
        };
    }

    private static Client MakeClient(string id, Random random) =>
        new() { Id = id, Location = random.Next(10) == 0 ? default : (Location)Jurisdictions.All[random.Next(56)] };
}
