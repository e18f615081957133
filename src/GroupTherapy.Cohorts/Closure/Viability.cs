namespace GroupTherapy.Cohorts;

/// <summary>Whether a cohort is large enough to go on, and what can be done where it is not. A clinician decides.</summary>
public sealed record Viability
{
    private Viability(int members, GroupSize size, IReadOnlyList<ViabilityOption> options)
    {
        Members = members;
        Size = size;
        Options = options;
    }

    /// <summary>The members it has now.</summary>
    public int Members { get; }

    /// <summary>The size its policy declares.</summary>
    public GroupSize Size { get; }

    /// <summary>Whether it has at least the minimum.</summary>
    public bool IsViable => Members >= Size.Minimum;

    /// <summary>What can be done: refill, merge, end, in this order; empty where it is large enough, or over.</summary>
    public IReadOnlyList<ViabilityOption> Options { get; }

    /// <summary>The cohort as it stands. A cohort that is forming and not yet large enough is one to fill.</summary>
    public static Viability Of(Cohort cohort)
    {
        if (cohort is null) throw new ArgumentNullException(nameof(cohort));
        var missing = cohort.Policy.Size.Minimum - cohort.ActiveMembers.Count;
        var isOver = cohort.State is CohortState.Completed or CohortState.Ended;
        return new(cohort.ActiveMembers.Count, cohort.Policy.Size, missing <= 0 || isOver ? [] : [Refill(cohort, missing), Merge(cohort), End()]);
    }

    private static ViabilityOption Refill(Cohort cohort, int missing)
    {
        var freed = cohort.Members.Count(member => cohort.HasFreedPlace(member.Id));
        var returning = cohort.Members.Count(member => cohort.IsReturningOriginal(member.Id));
        if (cohort.IsWithinAdmissionWindow) return new(ViabilityKind.Refill, true, missing, "The admission window is still open: new members can join until it closes.");
        if (cohort.State == CohortState.Open && cohort.Policy.Membership == MembershipModel.Open) return new(ViabilityKind.Refill, true, missing, "The group is declared open: new members can join until it is closed.");
        if (cohort.State == CohortState.Open && cohort.Policy.Membership == MembershipModel.SlowOpen && freed >= missing) return new(ViabilityKind.Refill, true, missing, "The group is declared slow-open: new members can take the places that were left.");
        if (returning >= missing) return new(ViabilityKind.Refill, true, missing, "Admission has closed, but original members who left can come back: they are not new.");
        return new(ViabilityKind.Refill, false, missing, "Admission has closed: someone new joins only by an override that says who justifies it, and why.");
    }

    private static ViabilityOption Merge(Cohort cohort) => cohort.State == CohortState.Forming
        ? new(ViabilityKind.Merge, true, 0, "Nobody has met yet: the candidates can join another cohort that is forming.")
        : new(ViabilityKind.Merge, true, 0, "Each member is new in the cohort that takes them in, and is judged there by its own rules; bonds among those who move together are kept.");

    private static ViabilityOption End() => new(ViabilityKind.End, true, 0, "Each member is told in time, and offered a place in another cohort or individual care.");

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(Viability);
}
