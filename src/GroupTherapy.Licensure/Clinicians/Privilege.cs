namespace GroupTherapy.Licensure;

/// <summary>A privilege to practise under the Counseling Compact, or a multistate licence under the Social Work Compact.</summary>
public sealed record Privilege
{
    /// <summary>The compact: counseling or social work.</summary>
    public required Compact Compact { get; init => field = value != Compact.Psypact ? value : throw new ArgumentException("PSYPACT gives certificates, not privileges.", nameof(value)); }

    /// <summary>Counseling: the remote state it is for. Social work: the home state that issued it.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The compact and the jurisdiction.</summary>
    public override string ToString() => $"{nameof(Privilege)} {Compact} {Jurisdiction}";
}
