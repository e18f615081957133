namespace GroupTherapy.Rules.Readings;

/// <summary>A set of facts by their slots, in which facts may be taken for each other: it holds each that it was given, and perhaps others.</summary>
internal readonly record struct Slots(ulong Bits)
{
    internal static Slots Of(int slot) => new(1UL << (slot & 63));

    internal static Slots Of(IEnumerable<Pair> pairs) => pairs.Aggregate(default(Slots), (all, pair) => all | pair.Slots);

    public static Slots operator |(Slots one, Slots other) => new(one.Bits | other.Bits);

    public static Slots operator &(Slots one, Slots other) => new(one.Bits & other.Bits);
}
