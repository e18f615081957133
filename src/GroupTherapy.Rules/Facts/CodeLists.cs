namespace GroupTherapy.Rules.Facts;

/// <summary>Lists of codes from a closed list, each given once: in a fact, and in what a fact is made of.</summary>
public static class CodeLists
{
    /// <summary>The codes, where each is one of the known ones and none is given twice. Allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A code is unknown, or given twice: nobody can say what it stands for.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> codes, IReadOnlyList<string> known)
    {
        if (codes is null) throw new ArgumentNullException(nameof(codes));
        return Mask(codes, known ?? throw new ArgumentNullException(nameof(known))) is not null ? codes : throw new ArgumentOutOfRangeException(nameof(codes), "Each is one of the declared codes, and given once.");
    }

    /// <summary>Two to the power of each code's place, from 1; null where one is unknown or given twice.</summary>
    internal static long? Mask(IReadOnlyList<string> codes, IReadOnlyList<string> known)
    {
        var mask = 0L;
        for (var index = 0; index < codes.Count; index++)
        {
            var place = PlaceOf(codes[index], known);
            if (place < 0 || (mask & (2L << place)) != 0) return null;
            mask |= 2L << place;
        }

        return mask;
    }

    private static int PlaceOf(string code, IReadOnlyList<string> known)
    {
        for (var place = 0; place < known.Count; place++)
        {
            if (string.Equals(known[place], code, StringComparison.Ordinal)) return place;
        }

        return -1;
    }
}
