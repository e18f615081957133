namespace GroupTherapy;

/// <summary>Something stands in a line where a record has something else. It never leaves the reading of the line.</summary>
internal sealed class UnexpectedTokenException : Exception;
