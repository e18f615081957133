namespace GroupTherapy.Licensure;

/// <summary>What a psychologist holds under PSYPACT. What is not recorded is not held; of several records of one certificate the best counts.</summary>
public sealed record PsypactCertificates
{
    /// <summary>The E.Passport, which APIT needs.</summary>
    public Statements<Certificate> EPassport { get; init; }

    /// <summary>The Authority to Practice Interjurisdictional Telepsychology.</summary>
    public Statements<Certificate> Apit { get; init; }

    /// <summary>The Interjurisdictional Practice Certificate, which TAP needs.</summary>
    public Statements<Certificate> Ipc { get; init; }

    /// <summary>The Temporary Authorization to Practice, for work in person.</summary>
    public Statements<Certificate> Tap { get; init; }

    /// <summary>The type's name.</summary>
    public override string ToString() => nameof(PsypactCertificates);
}
