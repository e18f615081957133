namespace GroupTherapy.Cohorts;

/// <summary>Invented sessions, the same ones for the same seed: one to twelve members, equal weights in every other session, some absent, some over their share.</summary>
internal static class RandomSessions
{
    /// <summary>5,000, or as many as the environment variable GROUPTHERAPY_SESSIONS says.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("GROUPTHERAPY_SESSIONS"), out var count) ? count : 5_000;

    public static IEnumerable<(SessionTime Time, SupportMember[] Members)> Many(int seed, int? count = null)
    {
        var random = new Random(seed);
        for (var made = 0; made < (count ?? Count); made++) yield return One(random);
    }

    public static (SessionTime Time, SupportMember[] Members) One(Random random)
    {
        var members = new SupportMember[random.Next(1, 13)];
        var equal = random.Next(2) == 0;
        var fresh = random.Next(3) == 0;
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = new()
            {
                Id = $"m{random.Next(1_000) * 100 + i}",
                IsPresent = random.Next(8) > 0,
                Weight = equal ? 1 : random.Next(3) == 0 ? random.Next(1, 50_000) / 10_000m : random.Next(1, 9) / 4m,
                GivenSeconds = fresh || random.Next(3) == 0 ? 0 : random.Next(900),
                OwedSeconds = random.Next(2) == 0 ? 0 : random.Next(-800, 801),
            };
        }

        var length = random.Next(7_201);
        var set = random.Next(4) == 0 ? length : random.Next(length + 1) / 2;
        return (new(length, set, random.Next(set + 1), new() { MinimumSeconds = random.Next(3) == 0 ? random.Next(601) : 180 }), members);
    }
}
