namespace GroupTherapy.Cohorts;

/// <summary>Members and sessions as the tests write them.</summary>
internal static class SupportGroups
{
    /// <summary>Ninety minutes, ten of them to open and ten to close: seventy are planned.</summary>
    public static SessionTime NinetyMinutes { get; } = new(90 * 60, fixedSeconds: 20 * 60, closingSeconds: 10 * 60);

    public static SupportMember Member(string id, int given = 0, int owed = 0, decimal weight = 1, bool present = true) =>
        new() { Id = id, IsPresent = present, GivenSeconds = given, OwedSeconds = owed, Weight = weight };

    /// <summary>m01, m02, ...</summary>
    public static SupportMember[] Members(int count) => [.. Enumerable.Range(1, count).Select(number => Member($"m{number:00}"))];

    public static int[] Planned(this SupportPlan plan) => [.. plan.Members.Select(member => member.PlannedSeconds)];

    /// <summary>A session whose whole length is planned.</summary>
    public static SessionTime Of(int seconds, int minimum = 0, int owedLimit = 600) => new(seconds, policy: new() { MinimumSeconds = minimum, OwedLimitSeconds = owedLimit });
}
