namespace Caseload;

/// <summary>What the host makes of a finding: whom to tell of whom, and by which rule.</summary>
internal sealed record Alert(string Clinician, string Candidate, string Rule);
