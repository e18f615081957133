namespace GroupTherapy.Rules.Plans;

/// <summary>What one rank of one signal says of a block's 64 gates: makes them true, leaves them possible. Rows are or-ed.</summary>
internal readonly record struct Row(ulong True, ulong Possible)
{
    public static Row operator |(Row one, Row other) => new(one.True | other.True, one.Possible | other.Possible);
}
