namespace GroupTherapy.LicensurePacker;

/// <summary>Where something begins in a file, as an editor counts: from one, and in characters.</summary>
internal readonly record struct Place(int Line, int Column)
{
    internal static readonly Place Start = new(1, 1);
}
