namespace GroupTherapy.Rules;

/// <summary>Searches two rules side by side for answers on which they differ.</summary>
/// <remarks>
/// At each step the cheapest way to a difference says what it demands of each fact. Where answers that go by the demands make a difference, it is
/// found; otherwise the fact is decided on which the demands agree least, with each answer in turn and with none. When the first is found, the
/// search begins anew for fewer: with no more answers allowed than any difference takes at least, then with more and more.
/// </remarks>
/// <param name="contrast">The two; facts that are decided beforehand stay as they are.</param>
internal sealed class DifferenceSearch<TSubject>(Contrast<TSubject> contrast)
{
    private const int StepsForAny = 100;
    private const int StepsForFewest = 2_000;

    private int _stepsLeft = StepsForAny;
    private long[]? _found;
    private int _size = Pair.Never;
    private int _next;

    /// <summary>Answers on which the two differ, none of which can be left out; null where none were found.</summary>
    internal static Answers<TSubject>? Any(Contrast<TSubject> contrast)
    {
        var search = new DifferenceSearch<TSubject>(contrast);
        search.Reach(0, Pair.Never - 1);
        return search._found is null ? null : search.Shrunk();
    }

    /// <summary>The fewest answers on which the two differ, and whether it is certain that they are, or that there are none.</summary>
    internal static (DifferenceFound Found, Answers<TSubject>? Answers) Fewest(Contrast<TSubject> contrast)
    {
        var search = new DifferenceSearch<TSubject>(contrast);
        if (!search.Reach(0, Pair.Never - 1) && search._stepsLeft >= 0) return (DifferenceFound.None, null);
        var isCertain = search.ReachFewer();
        if (search._found is null) return (DifferenceFound.Unknown, null);
        return isCertain ? (DifferenceFound.Fewest, search.Found) : (DifferenceFound.Some, search.Shrunk());
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
        var slot = demands.Slots.OrderByDescending(slot => Strife(demands[slot])).First();
        var (fact, isReached) = (contrast.Facts.Facts[slot], false);
        foreach (var code in CodesFor(demands[slot]).Append(AnswerSheet<TSubject>.Unknown).TakeWhile(_ => !isReached))
        {
            contrast.Decide(fact, code);
            isReached = Reach(answered + (code == AnswerSheet<TSubject>.Unknown ? 0 : 1), most);
        }

        contrast.Open(fact);
        return isReached;
    }

    /// <summary>Keeps answers that go by the demands, as far as these agree, where the two differ on them and no fewer were kept.</summary>
    /// <returns>How many are answered; <see cref="Pair.Never"/> where the two do not differ.</returns>
    private int Keep(Demands demands, int answered)
    {
        var codes = contrast.Decided.Codes;
        foreach (var slot in demands.Slots)
        {
            codes[slot] = CodesFor(demands[slot]).First();
            answered++;
        }

        if (!contrast.Differ(codes)) return Pair.Never;
        if (answered < _size) (_found, _size) = (codes, answered);
        return answered;
    }

    /// <summary>The answers that can be given, those first that meet most of the demands.</summary>
    private IEnumerable<long> CodesFor(IReadOnlyList<(TestedPair Test, int Way)> demands) =>
        contrast.CodesOf(contrast.Facts.Facts[demands[0].Test.Slot]).OrderByDescending(code => demands.Count(demand => demand.Test.WayOf(code) == demand.Way));

    /// <summary>How many demands on one fact the best answer leaves unmet and, where that is the same, how many there are.</summary>
    private (int Unmet, int Demands) Strife(IReadOnlyList<(TestedPair Test, int Way)> demands) =>
        (contrast.CodesOf(contrast.Facts.Facts[demands[0].Test.Slot]).Min(code => demands.Count(demand => demand.Test.WayOf(code) != demand.Way)), demands.Count);

    /// <summary>What was found without the answers that can be left out, one after the other.</summary>
    private Answers<TSubject> Shrunk()
    {
        var codes = _found!;
        for (var slot = 0; slot < codes.Length; slot++)
        {
            var code = codes[slot];
            if (code == AnswerSheet<TSubject>.Unknown || !contrast.Decided.IsOpen(slot)) continue;
            codes[slot] = AnswerSheet<TSubject>.Unknown;
            if (!contrast.Differ(codes)) codes[slot] = code;
        }

        return Found;
    }
}
