namespace GroupTherapy.Rules;

/// <summary>The wards of Northland's clinic; not in the order of their numbers.</summary>
internal enum Ward
{
    South = 7,
    North = 2,
    East = 4,
}
