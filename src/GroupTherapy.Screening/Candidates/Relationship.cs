namespace GroupTherapy.Screening;

/// <summary>What a candidate is to a member of the group.</summary>
/// <param name="Member">The member's opaque id.</param>
/// <param name="Kind">The kind of relationship.</param>
public sealed record Relationship(string Member, RelationshipKind Kind)
{
    /// <summary>The member's opaque id.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public string Member { get; init => field = OpaqueId.Checked(value, nameof(Member)); } = OpaqueId.Checked(Member, nameof(Member));

    /// <summary>The type alone: a relationship tells who is in the group.</summary>
    public override string ToString() => nameof(Relationship);
}
