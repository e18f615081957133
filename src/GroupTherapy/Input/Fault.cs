namespace GroupTherapy;

/// <summary>One thing wrong with the input.</summary>
/// <param name="At">Where: a JSON Pointer (RFC 6901); empty for the document as a whole.</param>
/// <param name="Found">What stands there, cut to a length that can be shown.</param>
/// <param name="Expected">What should stand there instead.</param>
public sealed record Fault(string At, string Found, string Expected)
{
    /// <summary>The type alone: what was found may be an answer about a person, and a name that nobody knows may be one.</summary>
    public override string ToString() => nameof(Fault);
}
