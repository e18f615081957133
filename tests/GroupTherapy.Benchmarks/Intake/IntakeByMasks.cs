using System.Numerics;

namespace GroupTherapy.Benchmarks.Intake;

/// <summary>The thirty rules as the fastest hand would write them: answers as a pair of bit masks, each rule a few mask tests, no branch on an answer.</summary>
internal static class IntakeByMasks
{
    private const ulong Blocks = 0x149A97F7UL;
    private const ulong Opens = 0x1CFBDFFFUL;
    private const ulong Reviews = 0x8614808UL;

    /// <summary>Writes the numbers of broken rules, and of undetermined ones plus 100, and returns their count and the outcome.</summary>
    public static (int Count, Outcome Outcome) Judge(IntakeSubject s, Span<int> findings)
    {
        var (broken, undetermined) = Evaluate(s);
        var count = 0;
        for (var rest = broken | undetermined; rest != 0; rest &= rest - 1)
        {
            var rule = BitOperations.TrailingZeroCount(rest);
            findings[count++] = rule + (100 * (int)((undetermined >> rule) & 1));
        }

        return (count, Of(broken, undetermined));
    }

    /// <summary>The outcome alone.</summary>
    public static Outcome Decide(IntakeSubject s)
    {
        var (broken, undetermined) = Evaluate(s);
        return Of(broken, undetermined);
    }

    private static Outcome Of(ulong broken, ulong undetermined) =>
        (broken & Blocks) != 0 ? Outcome.Blocked : (undetermined & Opens) != 0 ? Outcome.Open : (broken & Reviews) != 0 ? Outcome.Review : Outcome.Clear;

    private static (ulong Broken, ulong Undetermined) Evaluate(IntakeSubject s)
    {
        ulong t = 0, f = 0;
        Put(s.Y0, 0, ref t, ref f);
        Put(s.Y1, 1, ref t, ref f);
        Put(s.Y2, 2, ref t, ref f);
        Put(s.Y3, 3, ref t, ref f);
        Put(s.Y4, 4, ref t, ref f);
        Put(s.Y5, 5, ref t, ref f);
        Put(s.Y6, 6, ref t, ref f);
        Put(s.Y7, 7, ref t, ref f);
        Put(s.Y8, 8, ref t, ref f);
        Put(s.Y9, 9, ref t, ref f);
        Put(s.Y10, 10, ref t, ref f);
        Put(s.Y11, 11, ref t, ref f);
        Put(s.Y12, 12, ref t, ref f);
        Put(s.Y13, 13, ref t, ref f);
        Put(s.Y14, 14, ref t, ref f);
        Put(s.Y15, 15, ref t, ref f);
        Put(s.Y16, 16, ref t, ref f);
        Put(s.Y17, 17, ref t, ref f);
        Put(s.Y18, 18, ref t, ref f);
        Put(s.Y19, 19, ref t, ref f);
        Put(s.N0, 20, 20, ref t, ref f);
        Put(s.N1, 1, 21, ref t, ref f);
        Put(s.N2, 1, 22, ref t, ref f);
        Put(s.N3, 75, 23, ref t, ref f);
        Put(s.N4, 31, 24, ref t, ref f);
        Put(s.N5, 4, 25, ref t, ref f);
        Put(s.N6, 2, 26, ref t, ref f);
        Put(s.N6, 9, 27, ref t, ref f);
        Put(s.N7, 3, 28, ref t, ref f);
        Put(s.N8, 10, 29, ref t, ref f);
        Put(s.N9, 5, 30, ref t, ref f);
        Put(s.N10, 2, 31, ref t, ref f);
        Put(s.N11, 12, 32, ref t, ref f);
        Put(s.N0, 10, 33, ref t, ref f);
        Put(s.N2, 4, 34, ref t, ref f);
        Put(s.N1, 3, 35, ref t, ref f);
        ulong kept = 0, broken = 0;
        kept |= Bit((((((f & 0x100001UL) == 0x100001UL))) | ((((f & 0x200002UL) == 0x200002UL))))) << 0;
        broken |= Bit((((((t & 0x100001UL)) != 0)) & ((((t & 0x200002UL)) != 0)))) << 0;
        kept |= Bit(((f & 0x4UL) != 0)) << 1;
        broken |= Bit(((t & 0x4UL) != 0)) << 1;
        kept |= Bit(((f & 0x8UL) != 0)) << 2;
        broken |= Bit(((t & 0x8UL) != 0)) << 2;
        kept |= Bit(((f & 0x10UL) != 0)) << 3;
        broken |= Bit(((t & 0x10UL) != 0)) << 3;
        kept |= Bit(((((t & 0x1E0UL) == 0x1E0UL)))) << 4;
        broken |= Bit(((((f & 0x1E0UL)) != 0))) << 4;
        kept |= Bit(((((t & 0x600UL) == 0x600UL)))) << 5;
        broken |= Bit(((((f & 0x600UL)) != 0))) << 5;
        kept |= Bit(((t & 0x800UL) != 0)) << 6;
        broken |= Bit(((f & 0x800UL) != 0)) << 6;
        kept |= Bit(((t & 0x1000UL) != 0)) << 7;
        broken |= Bit(((f & 0x1000UL) != 0)) << 7;
        kept |= Bit(((t & 0x2000UL) != 0)) << 8;
        broken |= Bit(((f & 0x2000UL) != 0)) << 8;
        kept |= Bit(((t & 0x4000UL) != 0)) << 9;
        broken |= Bit(((f & 0x4000UL) != 0)) << 9;
        kept |= Bit(((((f & 0x8000UL)) != 0) | ((((t & 0x30000UL) == 0x30000UL))))) << 10;
        broken |= Bit(((((t & 0x8000UL) == 0x8000UL)) & ((((f & 0x30000UL)) != 0)))) << 10;
        kept |= Bit(((((f & 0x48000UL)) != 0))) << 11;
        broken |= Bit(((((t & 0x48000UL) == 0x48000UL)))) << 11;
        kept |= Bit(((t & 0x400000UL) != 0)) << 12;
        broken |= Bit(((f & 0x400000UL) != 0)) << 12;
        kept |= Bit(((t & 0x800000UL) != 0)) << 13;
        broken |= Bit(((f & 0x800000UL) != 0)) << 13;
        kept |= Bit(((f & 0x1000000UL) != 0)) << 14;
        broken |= Bit(((t & 0x1000000UL) != 0)) << 14;
        kept |= Bit(((f & 0x2000000UL) != 0)) << 15;
        broken |= Bit(((t & 0x2000000UL) != 0)) << 15;
        kept |= Bit(((((t & 0x4000000UL) == 0x4000000UL) & ((f & 0x8000000UL) == 0x8000000UL)))) << 16;
        broken |= Bit(((((f & 0x4000000UL) | (t & 0x8000000UL)) != 0))) << 16;
        kept |= Bit(((((t & 0x10080000UL)) != 0))) << 17;
        broken |= Bit(((((f & 0x10080000UL) == 0x10080000UL)))) << 17;
        kept |= Bit(((((t & 0xEUL)) != 0))) << 18;
        broken |= Bit(((((f & 0xEUL) == 0xEUL)))) << 18;
        kept |= Bit(((((f & 0x20000000UL) | (t & 0x20UL)) != 0))) << 19;
        broken |= Bit(((((t & 0x20000000UL) == 0x20000000UL) & ((f & 0x20UL) == 0x20UL)))) << 19;
        kept |= Bit(((((f & 0x40000010UL)) != 0))) << 20;
        broken |= Bit(((((t & 0x40000010UL) == 0x40000010UL)))) << 20;
        kept |= Bit(((((f & 0x1UL) | (t & 0x40UL)) != 0))) << 21;
        broken |= Bit(((((t & 0x1UL) == 0x1UL) & ((f & 0x40UL) == 0x40UL)))) << 21;
        kept |= Bit(((((f & 0x80UL) | (t & 0x200UL)) != 0))) << 22;
        broken |= Bit(((((t & 0x80UL) == 0x80UL) & ((f & 0x200UL) == 0x200UL)))) << 22;
        kept |= Bit(((((f & 0x80000UL) | (t & 0x80000000UL)) != 0))) << 23;
        broken |= Bit(((((t & 0x80000UL) == 0x80000UL) & ((f & 0x80000000UL) == 0x80000000UL)))) << 23;
        kept |= Bit(((((f & 0x100001000UL)) != 0))) << 24;
        broken |= Bit(((((t & 0x100001000UL) == 0x100001000UL)))) << 24;
        kept |= Bit(((t & 0x40000UL) != 0)) << 25;
        broken |= Bit(((f & 0x40000UL) != 0)) << 25;
        kept |= Bit(((((f & 0x200000000UL) | (t & 0x100UL)) != 0))) << 26;
        broken |= Bit(((((t & 0x200000000UL) == 0x200000000UL) & ((f & 0x100UL) == 0x100UL)))) << 26;
        kept |= Bit(((((t & 0x400000000UL)) != 0) | ((((t & 0xC00UL) == 0xC00UL))))) << 27;
        broken |= Bit(((((f & 0x400000000UL) == 0x400000000UL)) & ((((f & 0xC00UL)) != 0)))) << 27;
        kept |= Bit(((((t & 0x2000UL)) != 0) | ((((t & 0x14000UL) == 0x14000UL))))) << 28;
        broken |= Bit(((((f & 0x2000UL) == 0x2000UL)) & ((((f & 0x14000UL)) != 0)))) << 28;
        kept |= Bit(((((f & 0x800000000UL) == 0x800000000UL)) & ((((t & 0x60000UL)) != 0)))) << 29;
        broken |= Bit(((((t & 0x800000000UL)) != 0) | ((((f & 0x60000UL) == 0x60000UL))))) << 29;
        return (broken, ~(kept | broken) & 0x3FFFFFFFUL);
    }

    private static ulong Bit(bool value) => value ? 1UL : 0UL;

    private static void Put(bool? value, int bit, ref ulong t, ref ulong f)
    {
        var isTrue = Bit(value.GetValueOrDefault());
        t |= isTrue << bit;
        f |= (Bit(value.HasValue) & ~isTrue) << bit;
    }

    private static void Put(int? value, int limit, int bit, ref ulong t, ref ulong f)
    {
        var known = Bit(value.HasValue);
        var reached = Bit(value.GetValueOrDefault() >= limit);
        t |= (known & reached) << bit;
        f |= (known & ~reached) << bit;
    }
}
