namespace GroupTherapy.Cohorts;

/// <summary>One response that a kind of incident is to be answered with.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Response">What is to be done.</param>
/// <param name="Statements">The numbers of the statements it comes from.</param>
/// <param name="UnlessVerified">It is required only of a person who is not verified as someone who may be there.</param>
public sealed record RequiredResponse(IncidentKind Kind, IncidentResponse Response, IReadOnlyList<string> Statements, bool UnlessVerified = false)
{
    /// <summary>The kind and the response: a line of a table, about nobody.</summary>
    public override string ToString() => $"{Kind}: {Response}";
}
