namespace GroupTherapy.Rules.Readings;

/// <summary>Searches two rules side by side for answers on which they find what is sought.</summary>
/// <remarks>
/// At each step the cheapest way there says what it demands of each fact. Where answers that go by the demands lead there, they are found;
/// otherwise the fact is decided on which the demands agree least, with each answer in turn and with none. When the first are found, the
/// search begins anew for fewer: with no more answers allowed than any way takes at least, then with more and more.
/// </remarks>
/// <param name="contrast">The two; facts that are decided beforehand stay as they are.</param>
internal sealed class ContrastSearch<TSubject>(Contrast<TSubject> contrast)
{
    private const int StepsForAny = 100;
    private const int StepsForFewest = 2_000;

    private readonly long[] _trial = new long[contrast.Facts.Facts.Count];
    private int _stepsLeft = StepsForAny;
    private long[]? _found;
    private int _size = Pair.Never;
    private int _next;

    /// <summary>Answers on which the two find what is sought, none of which can be left out.</summary>
    internal static (SearchEnd End, Answers<TSubject>? Answers) Any(Contrast<TSubject> contrast, int mostSteps = StepsForAny)
    {
        var search = new ContrastSearch<TSubject>(contrast) { _stepsLeft = mostSteps };
        return search.Reach(0, Pair.Never - 1) ? (SearchEnd.Some, search.Shrunk()) : (search._stepsLeft >= 0 ? SearchEnd.None : SearchEnd.Unknown, null);
    }

    /// <summary>The fewest answers on which the two find what is sought, and whether it is certain that they are, or that there are none.</summary>
    internal static (SearchEnd End, Answers<TSubject>? Answers) Fewest(Contrast<TSubject> contrast)
    {
        var search = new ContrastSearch<TSubject>(contrast);
        if (!search.Reach(0, Pair.Never - 1) && search._stepsLeft >= 0) return (SearchEnd.None, null);
        var isCertain = search.ReachFewer();
        if (search._found is null) return (SearchEnd.Unknown, null);
        return isCertain ? (SearchEnd.Fewest, search.Found) : (SearchEnd.Some, search.Shrunk());
    }

    private Answers<TSubject> Found => new(contrast.Facts, contrast.AsOf, _found!);

    /// <returns>Whether the search came to its end.</returns>
    private bool ReachFewer()
    {
        _stepsLeft = StepsForFewest;
        for (var most = contrast.Cheapest().Fewest; most < _size && _stepsLeft >= 0; most = _next)
        {
            _next = Pair.Never;
            Reach(0, most);
        }

        return _stepsLeft >= 0;
    }

    /// <param name="answered">How many facts are answered already.</param>
    /// <param name="most">How many may be.</param>
    private bool Reach(int answered, int most)
    {
        if (--_stepsLeft < 0) return false;
        var (fewest, demands) = contrast.Cheapest();
        if (answered + fewest > most)
        {
            _next = Math.Min(_next, answered + fewest);
            return false;
        }

        if (Keep(demands, answered) <= most) return true;
        var fact = contrast.Facts.Facts[MostContested(demands)];
        var codes = contrast.CodesOf(fact).OrderByDescending(code => Met(demands[fact.Slot], code)).Append(AnswerSheet<TSubject>.Unknown).ToArray();
        var isReached = false;
        for (var place = 0; place < codes.Length && !isReached; place++)
        {
            contrast.Decide(fact, codes[place]);
            isReached = Reach(answered + (codes[place] == AnswerSheet<TSubject>.Unknown ? 0 : 1), most);
        }

        contrast.Open(fact);
        return isReached;
    }

    /// <summary>Keeps answers that go by the demands, as far as these agree, where they lead there and no fewer were kept.</summary>
    /// <returns>How many are answered; <see cref="Pair.Never"/> where they do not lead there.</returns>
    private int Keep(Demands demands, int answered)
    {
        contrast.Decided.CopyTo(_trial);
        foreach (var slot in demands.Slots)
        {
            _trial[slot] = BestFor(demands[slot], contrast.CodesOf(contrast.Facts.Facts[slot])).Code;
            answered++;
        }

        if (!contrast.Finds(_trial)) return Pair.Never;
        if (answered < _size) (_found, _size) = ((long[])_trial.Clone(), answered);
        return answered;
    }

    /// <summary>The fact of which the best answer leaves most demands unmet and, of those alike, of which most is demanded.</summary>
    private int MostContested(Demands demands)
    {
        var (contested, unmet, count) = (-1, -1, 0);
        foreach (var slot in demands.Slots)
        {
            var own = demands[slot].Count - BestFor(demands[slot], contrast.CodesOf(contrast.Facts.Facts[slot])).Met;
            if (own > unmet || (own == unmet && demands[slot].Count > count)) (contested, unmet, count) = (slot, own, demands[slot].Count);
        }

        return contested;
    }

    /// <summary>The first of the answers that meet most of the demands.</summary>
    private static (long Code, int Met) BestFor(List<(TestedPair Test, int Way)> demands, long[] codes)
    {
        var best = (Code: codes[0], Met: -1);
        foreach (var code in codes)
        {
            var met = Met(demands, code);
            if (met > best.Met) best = (code, met);
        }

        return best;
    }

    private static int Met(List<(TestedPair Test, int Way)> demands, long code)
    {
        var met = 0;
        foreach (var (test, way) in demands) met += test.WayOf(code) == way ? 1 : 0;
        return met;
    }

    /// <summary>What was found without the answers that can be left out, one after the other.</summary>
    private Answers<TSubject> Shrunk()
    {
        var codes = _found!;
        for (var slot = 0; slot < codes.Length; slot++)
        {
            var code = codes[slot];
            if (code == AnswerSheet<TSubject>.Unknown || !contrast.Decided.IsOpen(slot)) continue;
            codes[slot] = AnswerSheet<TSubject>.Unknown;
            if (!contrast.Finds(codes)) codes[slot] = code;
        }

        return Found;
    }
}
