namespace GroupTherapy;

/// <summary>One thing wrong with the input.</summary>
/// <param name="At">Where: a JSON Pointer (RFC 6901); empty for the document as a whole.</param>
/// <param name="Found">What stands there, cut to a length that can be shown.</param>
/// <param name="Expected">What should stand there instead.</param>
internal sealed record Fault(string At, string Found, string Expected);
