namespace Caseload;

/// <summary>Pages on the screen.</summary>
internal sealed class ConsolePager : IPager
{
    public void Page(string clinician, string candidate) => Console.WriteLine($"  paged: {clinician}, about {candidate}");

    public void CallOff(string clinician, string candidate) => Console.WriteLine($"  called off: {clinician}, about {candidate}");
}
