namespace GroupTherapy.Cohorts;

/// <summary>A person who belongs to a cohort, or did.</summary>
public sealed record CohortMember
{
    internal CohortMember(string id, IReadOnlyList<MemberStay> stays)
    {
        Id = id;
        Stays = stays;
    }

    /// <summary>The host's opaque id.</summary>
    public string Id { get; }

    /// <summary>The stays, one or more, in order.</summary>
    public IReadOnlyList<MemberStay> Stays { get; }

    /// <summary>Whether the member belongs to the cohort now.</summary>
    public bool IsActive => LatestStay.Until is null;

    /// <summary>Whether the member belonged to it before admission closed. Such a member who comes back is not new.</summary>
    public bool IsOriginal => Stays[0].Joining == Joining.Original;

    /// <summary>The stay that lasts, or the last one that ended.</summary>
    internal MemberStay LatestStay => Stays[Stays.Count - 1];

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(CohortMember)} {Id}";
}
