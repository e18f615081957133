namespace GroupTherapy;

/// <summary>Finds the name somebody meant.</summary>
internal static class Spelling
{
    private const int MostSlips = 2;

    /// <summary>The known name that differs only in case, hyphens and underscores, or else by at most two slips of the keyboard.</summary>
    /// <remarks>Slips must also be fewer than half the letters, lest every two-letter name resemble every other.</remarks>
    public static string? Nearest(string given, IEnumerable<string> known)
    {
        string? nearest = null;
        var fewest = MostSlips + 1;
        foreach (var name in known)
        {
            if (Letters(name) == Letters(given))
                return name;
            if (Math.Abs(name.Length - given.Length) > MostSlips)
                continue;
            var slips = Slips(name, given);
            if (slips < fewest && slips * 2 < name.Length)
                (nearest, fewest) = (name, slips);
        }

        return nearest;
    }

    private static string Letters(string name) =>
        string.Concat(name.Where(c => c is not ('_' or '-'))).ToUpperInvariant();

    /// <summary>How many letters were left out, put in, mistaken or swapped with their neighbour (optimal string alignment).</summary>
    private static int Slips(string a, string b)
    {
        var slips = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            slips[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            slips[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var fewest = slips[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                fewest = Math.Min(fewest, Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    fewest = Math.Min(fewest, slips[i - 2, j - 2] + 1);
                slips[i, j] = fewest;
            }
        }

        return slips[a.Length, b.Length];
    }
}
