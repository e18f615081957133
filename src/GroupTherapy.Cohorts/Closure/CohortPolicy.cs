namespace GroupTherapy.Cohorts;

/// <summary>The choices declared for a cohort when it is founded. They hold for its whole life: another policy is another cohort.</summary>
public sealed record CohortPolicy
{
    /// <summary>The longest admission window that still leaves a closed group closed, in sessions.</summary>
    public const int LongestAdmissionWindow = 3;

    /// <summary>The choices where none is made: a closed online group, open until the end of its first session.</summary>
    public static CohortPolicy Default { get; } = new();

    /// <summary>Whether people join once the group has begun. Default <see cref="MembershipModel.Closed"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the three models.</exception>
    public MembershipModel Membership
    {
        get;
        init => field = AdmissionParameters.Membership.Checked(value);
    } = AdmissionParameters.Membership.Default;

    /// <summary>Why the group is open or slow-open. Such a group declares its reason; a closed group needs none.</summary>
    public string? MembershipReason { get; init; }

    /// <summary>The session until the end of which people join, from 0 (nobody joins once the cohort has opened) to 3. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 3.</exception>
    public int AdmissionWindowSessions
    {
        get;
        init => field = AdmissionParameters.AdmissionWindowSessions.Checked(value);
    } = AdmissionParameters.AdmissionWindowSessions.Default;

    /// <summary>How many members the cohort has. Default <see cref="GroupSize.Online"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public GroupSize Size
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = GroupSize.Online;

    /// <summary>When a member's attendance calls for a word with the member.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AttendancePolicy Attendance
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = AttendancePolicy.Default;

    /// <summary>The policy behind the options of the rulebook <c>cohorts/admission</c>, as they stand in every decision.</summary>
    /// <exception cref="RulebookException">An option is unknown, or has a value that it cannot have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static CohortPolicy Of(IEnumerable<PolicyOption> options)
    {
        var choices = new PolicyChoices(AdmissionParameters.All, options);
        return new()
        {
            Membership = choices.Of(AdmissionParameters.Membership),
            MembershipReason = choices.Of(AdmissionParameters.MembershipReason) is { Length: > 0 } reason ? reason : null,
            AdmissionWindowSessions = choices.Of(AdmissionParameters.AdmissionWindowSessions),
            Size = AdmissionParameters.Size.Of(choices),
        };
    }

    /// <summary>The choices that admission rests on, as they stand in every decision of the rulebook <c>cohorts/admission</c>.</summary>
    public IReadOnlyList<PolicyOption> Options() =>
    [
        AdmissionParameters.Membership.Is(Membership),
        AdmissionParameters.MembershipReason.Is(MembershipReason ?? ""),
        AdmissionParameters.AdmissionWindowSessions.Is(AdmissionWindowSessions),
        .. AdmissionParameters.Size.Of(Size),
    ];

    /// <summary>Whether an open or slow-open group says why.</summary>
    internal bool IsDeclared => Membership == MembershipModel.Closed || !string.IsNullOrWhiteSpace(MembershipReason);

    /// <summary>The policy, when its choices fit together.</summary>
    /// <exception cref="ArgumentException">An open or slow-open group without a reason.</exception>
    internal static CohortPolicy Checked(CohortPolicy policy)
    {
        if (policy is null) throw new ArgumentNullException(nameof(policy));
        return policy.IsDeclared ? policy : throw new ArgumentException("An open or slow-open group declares its reason.", nameof(policy));
    }
}
