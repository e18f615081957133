namespace GroupTherapy.Cohorts;

/// <summary>The names of choices in the rulebook <c>cohorts/admission</c>, the same in rules, findings and policies.</summary>
public static class AdmissionCodes
{
    /// <summary>States of a cohort.</summary>
    public static IReadOnlyList<(CohortState Choice, string Name)> States { get; } =
    [
        (CohortState.Forming, "forming"),
        (CohortState.Open, "open"),
        (CohortState.Closed, "closed"),
        (CohortState.Completed, "completed"),
        (CohortState.Ended, "ended"),
    ];

    /// <summary>Models of membership.</summary>
    public static IReadOnlyList<(MembershipModel Choice, string Name)> Memberships { get; } =
        [(MembershipModel.Closed, "closed"), (MembershipModel.SlowOpen, "slowOpen"), (MembershipModel.Open, "open")];

    internal static string NameOf(CohortState state) => States[(int)state - 1].Name;

    internal static string NameOf(MembershipModel membership) => Memberships[(int)membership - 1].Name;
}
