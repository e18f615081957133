namespace GroupTherapy.Cohorts;

/// <summary>
/// The time for each member that is weighted max-min fair: nobody can get more without taking from someone who has less for their weight.
/// Whole seconds; what is planned adds up to the time there is, exactly.
/// </summary>
/// <remarks>
/// A member's level is (given + planned - owed) ÷ weight. Each present member first gets what is missing to the guaranteed minimum; the rest
/// goes to the lowest levels. The plan depends on nothing else: not on the order of the members, not on the unit of the weights.
/// <para>
/// When the missing minimums exceed the time, the plan is not feasible. It then guarantees the minimum to as many members as the time can
/// carry, fewest missing seconds first, and plans nobody past it. What is left over, too little to carry one more, is shared evenly by the others,
/// those who have had least first: some time is better than none, and the guarantee knows neither weight nor debt.
/// </para>
/// <para>
/// Nobody present: nothing is planned. No time left: everyone's plan is 0. Everyone above their share: nothing is taken back, and
/// what is left goes to the lowest level all the same.
/// </para>
/// It informs a facilitator. That a present member got nothing is the only figure a rule reads; no standard for talking time was found in the literature.
/// </remarks>
public sealed class SupportPlan
{
    private readonly PlannedSupport[] _members;
    private readonly Filling _filling;

    private SupportPlan(PlannedSupport[] members, Filling filling, int seconds, int overrun, SupportPolicy policy, NextSupport? next)
    {
        _members = members;
        Members = Array.AsReadOnly(members);
        _filling = filling;
        SecondsLeft = seconds;
        OverrunSeconds = overrun;
        Policy = policy;
        Next = next;
    }

    /// <summary>The guaranteed minimum and the bound on what is owed.</summary>
    public SupportPolicy Policy { get; }

    /// <summary>The time the plan is over, in seconds; never negative.</summary>
    public int SecondsLeft { get; }

    /// <summary>By how much more was given than the session has, in seconds; 0 while time is left.</summary>
    public int OverrunSeconds { get; }

    /// <summary>A line for each member: in the order they were named, or in the order of their ids where a live session is planned.</summary>
    public IReadOnlyList<PlannedSupport> Members { get; }

    /// <summary>Whether the time brings every present member to the guaranteed minimum.</summary>
    public bool IsFeasible => _filling.IsFeasible;

    /// <summary>What all present members together miss to the minimum, in seconds.</summary>
    public int MissingSeconds => _filling.Missing;

    /// <summary>Up to where the lowest are raised: seconds for a weight of 1, to the hundredth; null when nobody is present, or the plan is not feasible.</summary>
    public decimal? LevelSeconds => _filling.LevelSeconds;

    /// <summary>The present members brought to the minimum, fewest missing seconds first, ties by id: the longest list the time can carry.</summary>
    public IReadOnlyList<string> Carried =>
        [.. _members.Where(member => member.IsCarried).OrderBy(member => Math.Max(0, Policy.MinimumSeconds - member.GivenSeconds)).ThenBy(member => member.Id, StringComparer.Ordinal).Select(member => member.Id)];

    /// <summary>The present members the time cannot carry to the minimum, in order of id; empty when the plan is feasible.</summary>
    public IReadOnlyList<string> NotCarried => Ids(member => member is { IsPresent: true, IsCarried: false });

    /// <summary>The present members who have had nothing in this session so far, in order of id.</summary>
    public IReadOnlyList<string> ZeroContact => Ids(member => member is { IsPresent: true, GivenSeconds: 0 });

    /// <summary>Whom to turn to next: the lowest level of the present members with time planned, ties by id; null when no time is planned.</summary>
    /// <remarks>
    /// Those without time planned are passed over: otherwise whoever is ahead from earlier sessions would come last of all, when the minimum kept for
    /// them is already spent. Where the plan is not feasible, those who have had nothing come before the others.
    /// </remarks>
    public NextSupport? Next { get; }

    /// <summary>Jain's index over what present members have been given so far for their weight: 1 ÷ members to 1; 1 when nobody has had anything.</summary>
    public double JainIndex => Jain(member => member.GivenSeconds);

    /// <summary>Jain's index as it will be for this session when the plan is followed.</summary>
    /// <remarks>Below 1 where the plan makes up for earlier sessions: fairness over sessions costs evenness within one.</remarks>
    public double PlannedJainIndex => Jain(member => member.GivenSeconds + member.PlannedSeconds);

    /// <summary>Plans the session's time for its members: before it begins, or later from what each was given.</summary>
    /// <param name="time">The session. The time planned is its length less its fixed parts and less all that was given, to absent members too.</param>
    /// <param name="members">At most 64, each id once.</param>
    /// <exception cref="ArgumentException">There are more members than 64, one is null, or two have the same id.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SupportPlan For(SessionTime time, IReadOnlyList<SupportMember> members)
    {
        if (time is null) throw new ArgumentNullException(nameof(time));
        if (members is null) throw new ArgumentNullException(nameof(members));
        SupportBounds.Members(members.Count, nameof(members));

        Span<int> order = stackalloc int[members.Count];
        Span<Claim> claims = stackalloc Claim[members.Count];
        InOrderOfIds(members, order, nameof(members));
        var left = time.LengthSeconds - time.FixedSeconds;
        for (var i = 0; i < order.Length; i++)
        {
            claims[i] = ClaimOf(members[order[i]], time.Policy);
            left -= claims[i].Given;
        }

        Span<int> planned = stackalloc int[members.Count];
        var filling = WaterFilling.Fill(claims, Math.Max(0, left), time.Policy.MinimumSeconds, planned);
        var lines = new PlannedSupport[members.Count];
        for (var i = 0; i < order.Length; i++) lines[order[i]] = Line(members[order[i]].Id, claims[i], planned[i], filling.Carries(i));
        var next = WaterFilling.Next(claims, planned, filling.IsFeasible);
        return new(lines, filling, Math.Max(0, left), Math.Max(0, -left), time.Policy, next < 0 ? null : NextSupport.Of(members[order[next]].Id, claims[next], planned[next]));
    }

    /// <summary>Plans the time left of a session that is followed live.</summary>
    internal static SupportPlan For(int secondsLeft, SupportPolicy policy, string[] ids, ReadOnlySpan<Claim> claims)
    {
        Span<int> planned = stackalloc int[claims.Length];
        var filling = WaterFilling.Fill(claims, secondsLeft, policy.MinimumSeconds, planned);
        var lines = new PlannedSupport[claims.Length];
        for (var i = 0; i < lines.Length; i++) lines[i] = Line(ids[i], claims[i], planned[i], filling.Carries(i));
        var next = WaterFilling.Next(claims, planned, filling.IsFeasible);
        return new(lines, filling, secondsLeft, 0, policy, next < 0 ? null : NextSupport.Of(ids[next], claims[next], planned[next]));
    }

    /// <summary>The members' places in ordinal order of ids. A straight insertion: members are few, and mostly named in order.</summary>
    internal static void InOrderOfIds(IReadOnlyList<SupportMember> members, Span<int> order, string name)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var id = (members[i] ?? throw new ArgumentException("A member is null.", name)).Id;
            var place = i;
            for (; place > 0; place--)
            {
                var comparison = string.CompareOrdinal(members[order[place - 1]].Id, id);
                if (comparison == 0) throw new ArgumentException("Two members have the same id.", name);
                if (comparison < 0) break;
                order[place] = order[place - 1];
            }

            order[place] = i;
        }
    }

    internal static Claim ClaimOf(SupportMember member, SupportPolicy policy) => new()
    {
        Weight = member.ScaledWeight,
        Given = member.GivenSeconds,
        Owed = policy.Bounded(member.OwedSeconds),
        IsPresent = member.IsPresent,
    };

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(SupportPlan);

    private static PlannedSupport Line(string id, in Claim claim, int planned, bool isCarried) => new()
    {
        Id = id,
        IsPresent = claim.IsPresent,
        ScaledWeight = claim.Weight,
        GivenSeconds = claim.Given,
        OwedSeconds = claim.Owed,
        PlannedSeconds = planned,
        IsCarried = isCarried,
    };

    private string[] Ids(Func<PlannedSupport, bool> where) =>
        [.. _members.Where(where).Select(member => member.Id).OrderBy(id => id, StringComparer.Ordinal)];

    private double Jain(Func<PlannedSupport, int> seconds)
    {
        // In one order always, so that the last digit does not depend on the order of the members.
        var index = default(JainIndex);
        foreach (var member in _members.Where(member => member.IsPresent).OrderBy(member => member.Id, StringComparer.Ordinal)) index.Add(seconds(member), member.ScaledWeight);
        return index.Value;
    }
}
