namespace Caseload;

/// <summary>A service of the host's own.</summary>
public interface IPager
{
    void Page(string clinician, string candidate);

    void CallOff(string clinician, string candidate);
}
