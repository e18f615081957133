using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>What stands beside a JSON document that is to be judged. The screening policy stands in the document, as <c>group.policies</c>.</summary>
public sealed record JsonRequest
{
    /// <summary>The request where nothing is said.</summary>
    public static JsonRequest Default { get; } = new();

    /// <summary>The as-of date; it goes before the document's own <c>asOf</c>. Null leaves that one.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether every finding is written, with the answers behind it; otherwise those that are not simply met.</summary>
    public bool Explain { get; init; }

    /// <summary>The licensure data. Default: <see cref="LicensureData.Current"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LicensureData Data { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = LicensureData.Current;
}
