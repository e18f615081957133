namespace Caseload;

/// <summary>A fact of the host's own: who answers for a group today.</summary>
internal sealed record OnDuty(string Clinician, string Group);
