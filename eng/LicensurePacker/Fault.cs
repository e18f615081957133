namespace GroupTherapy.LicensurePacker;

/// <summary>Something wrong with a data file, printed in the form that makes it an error of the build at its file and line.</summary>
internal sealed record Fault(string Path, TextPlace Place, FaultKind Kind, string Found, string Expected)
{
    public override string ToString() => FormattableString.Invariant($"{Path}({Place.Line},{Place.Column}): error GTL{(int)Kind:000}: found {Found}, expected {Expected}");
}
