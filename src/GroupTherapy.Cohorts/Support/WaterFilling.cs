namespace GroupTherapy.Cohorts;

/// <summary>Pours the time that is left over the members: the minimum first, then to the lowest levels, exactly and to the second.</summary>
internal static class WaterFilling
{
    /// <summary>Plans <paramref name="seconds"/> for the present among <paramref name="claims"/>. Allocates nothing.</summary>
    /// <param name="claims">At most 64, in ordinal order of ids.</param>
    /// <param name="seconds">The time left; never negative.</param>
    /// <param name="minimum">The guaranteed minimum.</param>
    /// <param name="planned">One place for each claim; they add up to <paramref name="seconds"/> when anyone is present, else to 0.</param>
    public static Filling Fill(ReadOnlySpan<Claim> claims, int seconds, int minimum, Span<int> planned)
    {
        var present = 0UL;
        var missing = 0;
        for (var i = 0; i < claims.Length; i++)
        {
            planned[i] = 0;
            if (!claims[i].IsPresent) continue;
            present |= 1UL << i;
            planned[i] = claims[i].Missing(minimum);
            missing += planned[i];
        }

        if (present == 0) return default;
        if (missing > seconds) return Share(claims, present, missing, seconds, planned);
        var (numerator, denominator, rising) = Level(claims, present, seconds, planned);
        RaiseTo(numerator, denominator, rising, claims, seconds, planned);
        return new(present, present, missing, numerator, denominator);
    }

    /// <summary>
    /// The next to support: the lowest level of those with time planned, the first id on a tie; -1 when no time is planned. Where the time
    /// cannot carry everyone, those who have had nothing come before the others.
    /// </summary>
    public static int Next(ReadOnlySpan<Claim> claims, ReadOnlySpan<int> planned, bool isFeasible)
    {
        var next = -1;
        for (var i = 0; i < claims.Length; i++)
        {
            if (planned[i] == 0) continue;
            if (next < 0 || IsBefore(claims[i], claims[next])) next = i;
        }

        return next;

        bool IsBefore(in Claim one, in Claim other) =>
            isFeasible || (one.Given == 0) == (other.Given == 0) ? one.IsBelow(other) : one.Given == 0;
    }

    /// <summary>Too little time for every minimum: no one is planned past it. What is left over beside those it carries is shared evenly by the others.</summary>
    private static Filling Share(ReadOnlySpan<Claim> claims, ulong present, int missing, int seconds, Span<int> planned)
    {
        var carried = Carry(present, seconds, planned);

        // The guarantee knows neither weight nor debt: those who have had least are raised first.
        Span<Claim> even = stackalloc Claim[claims.Length];
        for (var i = 0; i < even.Length; i++) even[i] = new() { Weight = 1, Given = claims[i].Given };
        var (numerator, denominator, rising) = Level(even, present & ~carried, seconds, planned);
        RaiseTo(numerator, denominator, rising, even, seconds, planned);
        return new(present, carried, missing, 0, 0);
    }

    /// <summary>Whom the time can carry to the minimum, fewest missing seconds first, which makes them as many as can be. For the others nothing is planned yet.</summary>
    private static ulong Carry(ulong present, int seconds, Span<int> missing)
    {
        var carried = 0UL;
        while (true)
        {
            var fewest = -1;
            for (var i = 0; i < missing.Length; i++)
            {
                if (((present & ~carried) >> i & 1) != 0 && (fewest < 0 || missing[i] < missing[fewest])) fewest = i;
            }

            if (fewest < 0 || missing[fewest] > seconds) break;
            seconds -= missing[fewest];
            carried |= 1UL << fewest;
        }

        for (var i = 0; i < missing.Length; i++)
        {
            if ((carried >> i & 1) == 0) missing[i] = 0;
        }

        return carried;
    }

    /// <summary>The one level, as a fraction, that spends the time when everyone below is raised to it and everyone else keeps the floor.</summary>
    /// <remarks>
    /// Whoever would be lowered stays at the floor instead. That takes from the others, so the level only sinks from round to round, and
    /// whoever was set aside stays aside: it ends after a few rounds, and at least one member is always raised.
    /// </remarks>
    private static (long Numerator, long Denominator, ulong Rising) Level(ReadOnlySpan<Claim> claims, ulong rising, int seconds, ReadOnlySpan<int> floors)
    {
        while (true)
        {
            long numerator = seconds, denominator = 0;
            for (var i = 0; i < claims.Length; i++)
            {
                if ((rising >> i & 1) == 0)
                {
                    numerator -= floors[i];
                    continue;
                }

                numerator += claims[i].Had;
                denominator += claims[i].Weight;
            }

            var before = rising;
            for (var i = 0; i < claims.Length; i++)
            {
                if ((rising >> i & 1) != 0 && numerator * claims[i].Weight < (floors[i] + claims[i].Had) * denominator) rising &= ~(1UL << i);
            }

            if (rising == before) return (numerator, denominator, rising);
        }
    }

    /// <summary>Whole seconds: each rounded down, then a second more for the largest remainders, the first ids on a tie.</summary>
    private static void RaiseTo(long numerator, long denominator, ulong rising, ReadOnlySpan<Claim> claims, int seconds, Span<int> planned)
    {
        Span<long> remainders = stackalloc long[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            remainders[i] = -1;
            if ((rising >> i & 1) != 0)
            {
                var exact = numerator * claims[i].Weight;
                var floor = exact / denominator;
                if (floor * denominator > exact) floor--;
                remainders[i] = exact - floor * denominator;
                planned[i] = (int)floor - claims[i].Had;
            }

            seconds -= planned[i];
        }

        for (; seconds > 0; seconds--)
        {
            var largest = 0;
            for (var i = 1; i < remainders.Length; i++)
            {
                if (remainders[i] > remainders[largest]) largest = i;
            }

            planned[largest]++;
            remainders[largest] = -1;
        }
    }
}
