namespace GroupTherapy.Licensure;

/// <summary>What a psychologist holds under PSYPACT. What is not recorded is not held.</summary>
public sealed record PsypactCertificates
{
    /// <summary>The E.Passport, which APIT needs.</summary>
    public Certificate? EPassport { get; init; }

    /// <summary>The Authority to Practice Interjurisdictional Telepsychology.</summary>
    public Certificate? Apit { get; init; }

    /// <summary>The Interjurisdictional Practice Certificate, which TAP needs.</summary>
    public Certificate? Ipc { get; init; }

    /// <summary>The Temporary Authorization to Practice, for work in person.</summary>
    public Certificate? Tap { get; init; }

    /// <summary>The type's name.</summary>
    public override string ToString() => nameof(PsypactCertificates);
}
