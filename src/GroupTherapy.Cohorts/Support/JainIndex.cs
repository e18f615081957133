namespace GroupTherapy.Cohorts;

/// <summary>Jain's index of fairness: (Σx)² ÷ (n · Σx²), where x is what a member has for its weight.</summary>
/// <remarks>
/// 1 when all have the same for their weight, 1 ÷ n when one has everything. 1 too when nobody has anything, or nobody is there: nobody is ahead.
/// Source: R. Jain, D. Chiu, W. Hawe, A quantitative measure of fairness and discrimination, DEC-TR-301, 1984.
/// </remarks>
internal struct JainIndex
{
    private int _count;
    private double _sum;
    private double _squares;

    public void Add(int seconds, double weight)
    {
        var x = seconds / weight;
        _count++;
        _sum += x;
        _squares += x * x;
    }

    public readonly double Value => _squares > 0 ? Math.Min(1, _sum * _sum / (_count * _squares)) : 1;
}
