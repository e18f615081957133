namespace GroupTherapy.Cohorts;

/// <summary>The part one facilitator had in a session.</summary>
/// <param name="Facilitator">The facilitator's opaque id.</param>
/// <param name="Contributed">Took an active part; null when unknown.</param>
public sealed record FacilitatorPart(string Facilitator, bool? Contributed)
{
    /// <summary>The facilitator's opaque id.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public string Facilitator { get; init => field = OpaqueId.Checked(value, nameof(Facilitator)); } = OpaqueId.Checked(Facilitator, nameof(Facilitator));

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(FacilitatorPart)} {Facilitator}";
}
