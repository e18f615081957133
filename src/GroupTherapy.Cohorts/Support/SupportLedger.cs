using System.Collections.ObjectModel;

namespace GroupTherapy.Cohorts;

/// <summary>What sessions leave owed: for each member of a group, the seconds it has had less than its share, or more.</summary>
/// <remarks>
/// After a session a member is owed what it was owed before, plus its share of all the time that was given, less what it got. The share is by
/// weight and by the time the member was present, so a session missed, or a half of one, owes nothing and costs nothing, and silence
/// owes nobody anything. For members present throughout who owe and are owed nothing in sum, that is what was planned less what was got.
/// <para>
/// One member's excess is the others' claim: the sum of what is owed stays the same, to the second, but for what the policy's bound takes away, which
/// <see cref="ForgottenSeconds"/> keeps. Immutable: the same sessions in the same order give the same ledger.
/// </para>
/// </remarks>
public sealed class SupportLedger
{
    private readonly SortedDictionary<string, int> _owed;

    private SupportLedger(SupportPolicy policy, SortedDictionary<string, int> owed, long forgotten)
    {
        Policy = policy;
        _owed = owed;
        OwedSeconds = new ReadOnlyDictionary<string, int>(owed);
        ForgottenSeconds = forgotten;
    }

    /// <summary>The bound on what is owed.</summary>
    public SupportPolicy Policy { get; }

    /// <summary>Everyone who ever attended, with the seconds owed; in order of id.</summary>
    public IReadOnlyDictionary<string, int> OwedSeconds { get; }

    /// <summary>What the bound has taken away in all: with the sum of what is owed, 0 for a ledger begun empty.</summary>
    public long ForgottenSeconds { get; }

    /// <summary>The ledger before the first session.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static SupportLedger Empty(SupportPolicy policy) =>
        new(policy ?? throw new ArgumentNullException(nameof(policy)), new(StringComparer.Ordinal), 0);

    /// <summary>A ledger that a host kept.</summary>
    /// <param name="policy">The bound; an amount beyond it counts as the bound, and the rest as forgotten.</param>
    /// <param name="owedSeconds">What each member is owed, -86,400 to 86,400.</param>
    /// <param name="forgottenSeconds">What the bound had taken away when it was kept.</param>
    /// <exception cref="ArgumentException">An id is blank, or an amount is out of range.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="owedSeconds"/> is null.</exception>
    public static SupportLedger Of(SupportPolicy policy, IReadOnlyDictionary<string, int> owedSeconds, long forgottenSeconds = 0)
    {
        if (policy is null) throw new ArgumentNullException(nameof(policy));
        var owed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in owedSeconds ?? throw new ArgumentNullException(nameof(owedSeconds)))
        {
            var counted = policy.Bounded(SupportBounds.SignedSeconds(pair.Value, nameof(owedSeconds)));
            forgottenSeconds += pair.Value - counted;
            owed.Add(OpaqueId.Checked(pair.Key, nameof(owedSeconds)), counted);
        }

        return new(policy, owed, forgottenSeconds);
    }

    /// <summary>What a member is owed, in seconds; negative when ahead, 0 for someone the ledger does not know.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int OwedTo(string id) => _owed.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out var owed) ? owed : 0;

    /// <summary>How each member who attended a session stands after it, in order of id.</summary>
    /// <param name="session">Who attended, at most 64, each id once; see <see cref="SupportSnapshot.Attended"/>.</param>
    /// <remarks>When nobody was present for a second, there is no share to reckon, and nothing changes.</remarks>
    /// <exception cref="ArgumentException">There are more members than 64, one is null, or two have the same id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public IReadOnlyList<ReconciledSupport> Reconcile(IReadOnlyList<AttendedSupport> session)
    {
        var members = Checked(session);
        var shares = FairShares(members);
        var lines = new ReconciledSupport[members.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var before = OwedTo(members[i].Id);
            var after = before + shares[i] - members[i].GivenSeconds;
            lines[i] = new() { Id = members[i].Id, OwedBefore = before, FairShare = shares[i], Given = members[i].GivenSeconds, Forgotten = after - Policy.Bounded(after) };
        }

        return Array.AsReadOnly(lines);
    }

    /// <summary>The ledger after a session. Who did not attend stays as they were.</summary>
    /// <param name="session">As in <see cref="Reconcile"/>.</param>
    /// <exception cref="ArgumentException">There are more members than 64, one is null, or two have the same id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public SupportLedger After(IReadOnlyList<AttendedSupport> session)
    {
        var owed = new SortedDictionary<string, int>(_owed, StringComparer.Ordinal);
        var forgotten = ForgottenSeconds;
        foreach (var member in Reconcile(session))
        {
            owed[member.Id] = member.OwedAfter;
            forgotten += member.Forgotten;
        }

        return new(Policy, owed, forgotten);
    }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(SupportLedger);

    private static AttendedSupport[] Checked(IReadOnlyList<AttendedSupport> session)
    {
        if (session is null) throw new ArgumentNullException(nameof(session));
        SupportBounds.Members(session.Count, nameof(session));
        if (session.Contains(null!)) throw new ArgumentException("A member is null.", nameof(session));
        AttendedSupport[] members = [.. session.OrderBy(member => member.Id, StringComparer.Ordinal)];
        for (var i = 1; i < members.Length; i++)
        {
            if (members[i].Id == members[i - 1].Id) throw new ArgumentException("Two members have the same id.", nameof(session));
        }

        return members;
    }

    /// <summary>All that was given, divided by weight and attendance: whole seconds, the largest remainders first, ties by id.</summary>
    private static int[] FairShares(AttendedSupport[] members)
    {
        long given = members.Sum(member => (long)member.GivenSeconds);
        var parts = Array.ConvertAll(members, member => (long)member.ScaledWeight * member.AttendedSeconds);
        var whole = parts.Sum();
        if (whole == 0) return Array.ConvertAll(members, member => member.GivenSeconds);

        var shares = Array.ConvertAll(parts, part => (int)(given * part / whole));
        foreach (var i in Enumerable.Range(0, members.Length).OrderByDescending(i => given * parts[i] % whole).Take((int)(given - shares.Sum()))) shares[i]++;
        return shares;
    }
}
