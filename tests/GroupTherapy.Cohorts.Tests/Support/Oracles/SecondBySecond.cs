namespace GroupTherapy.Cohorts.Oracles;

/// <summary>The simple way: what is missing to the minimum, then one second at a time to whoever is lowest, the first id on a tie.</summary>
internal static class SecondBySecond
{
    public static int[] Plan(SupportPolicy policy, int seconds, SupportMember[] members)
    {
        var planned = Array.ConvertAll(members, member => member.IsPresent ? Math.Max(0, policy.MinimumSeconds - member.GivenSeconds) : 0);
        if (members.All(member => !member.IsPresent)) return planned;
        var weights = Array.ConvertAll(members, member => (long)(member.Weight * 10_000));
        var had = members.Select((member, i) => (long)member.GivenSeconds + planned[i] - Math.Clamp(member.OwedSeconds, -policy.OwedLimitSeconds, policy.OwedLimitSeconds)).ToArray();
        for (var left = seconds - planned.Sum(); left > 0; left--)
        {
            var lowest = -1;
            for (var i = 0; i < members.Length; i++)
            {
                if (!members[i].IsPresent) continue;
                var difference = lowest < 0 ? -1 : had[i] * weights[lowest] - had[lowest] * weights[i];
                if (difference < 0 || (difference == 0 && string.CompareOrdinal(members[i].Id, members[lowest].Id) < 0)) lowest = i;
            }

            had[lowest]++;
            planned[lowest]++;
        }

        return planned;
    }
}
