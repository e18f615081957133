namespace GroupTherapy.Cohorts;

/// <summary>What duties rest on besides the documents in <see cref="Sources"/>: federal notices, and the practice's own policy.</summary>
internal static class Regulations
{
    /// <summary>The notices that began and ended the enforcement discretion for telehealth in the COVID-19 emergency.</summary>
    public static Publication TelehealthDiscretion { get; } = new(
        "hhs-telehealth-discretion",
        "U.S. Department of Health and Human Services, Office for Civil Rights: Notification of Enforcement Discretion for Telehealth Remote Communications, 85 FR 22024 (2020-04-21); Notice of Expiration, 88 FR 22380 (2023-04-13)");

    /// <summary>The rule on records of substance use disorder patients, as amended in 2024.</summary>
    public static Publication SubstanceUseRecords { get; } = new(
        "42-cfr-part-2",
        "Confidentiality of Substance Use Disorder (SUD) Patient Records, 42 CFR Part 2, as amended by 89 FR 12472 (2024-02-16; compliance from 2026-02-16)");

    /// <summary>What the practice chose when it built a rulebook. Its defaults are choices of this library, not evidence.</summary>
    public static Publication PracticePolicy { get; } = new(
        "practice-policy",
        "The practice's own policy, as chosen when the rulebook was built; the defaults are choices of this library, not evidence");
}
