namespace GroupTherapy.Licensure;

/// <summary>An authority that the host recorded with its source, such as federal employment or a board's written answer.</summary>
public sealed record ExceptionRecord : ISourced
{
    /// <summary>Where it holds.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The law, order or letter it rests on; not blank.</summary>
    public required string Source { get; init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An exception names its source.", nameof(value)) : value; }

    /// <summary>The id of the one client it is for; null when it is for everyone there.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public string? Client { get; init => field = OpaqueId.CheckedIfGiven(value, nameof(Client)); }

    /// <summary>The first day; null when unknown.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The jurisdiction: records about people print no more.</summary>
    public override string ToString() => $"{nameof(ExceptionRecord)} {Jurisdiction}";
}
