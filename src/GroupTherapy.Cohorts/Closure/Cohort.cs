using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>A cohort at one version of its history: its state, its members, the sessions it held, who waits, and everything that ever happened to it.</summary>
/// <remarks>
/// Immutable. Every operation gives the next version or a refusal and leaves this one as it is. The host stores a version
/// only where the stored one is still the one it was made from; so of two hosts that judge the same version at most one succeeds,
/// and the other loads and judges again. The members are those who belong to the cohort for treatment; leaders are not counted.
/// </remarks>
public sealed partial record Cohort
{
    private Cohort(string id, CohortPolicy policy, Lazy<Rulebook<AdmissionRequest>> rulebook, CohortEvent founded)
    {
        Id = id;
        Policy = policy;
        AdmissionRules = rulebook;
        History = [founded];
    }

    /// <summary>The host's opaque id.</summary>
    public string Id { get; }

    /// <summary>The number of events after the founding, from 0. It grows by one with each.</summary>
    public int Version => History.Count - 1;

    /// <summary>Where it stands.</summary>
    public CohortState State { get; private init; } = CohortState.Forming;

    /// <summary>What was declared when it was founded.</summary>
    public CohortPolicy Policy { get; }

    /// <summary>Everyone who belongs or ever belonged to it, in order of first joining.</summary>
    public IReadOnlyList<CohortMember> Members { get; private init; } = [];

    /// <summary>The ids of those who belong to it now, in order of first joining.</summary>
    public IReadOnlyList<string> ActiveMembers { get; private init; } = [];

    /// <summary>The sessions held, in order.</summary>
    public IReadOnlyList<CohortSession> Sessions { get; private init; } = [];

    /// <summary>Who waits for a seat: the longest waiting first, those of one day by id.</summary>
    public IReadOnlyList<WaitingListEntry> WaitingList { get; private init; } = [];

    /// <summary>What happened, in order, from the founding. It is only ever added to.</summary>
    public IReadOnlyList<CohortEvent> History { get; private init; }

    /// <summary>Whether someone joins now as an original member: the cohort is forming, or open and within its admission window.</summary>
    /// <remarks>The window ends when its last session has been recorded as held. A window of 0 sessions ends with the opening.</remarks>
    public bool IsWithinAdmissionWindow => State == CohortState.Forming || (State == CohortState.Open && Sessions.Count < Policy.AdmissionWindowSessions);

    /// <summary>The rulebook that judges who joins, compiled when it is first needed.</summary>
    public Rulebook<AdmissionRequest> Rulebook => AdmissionRules.Value;

    private Lazy<Rulebook<AdmissionRequest>> AdmissionRules { get; init; }

    /// <summary>Whether both have the same history.</summary>
    public bool Equals(Cohort? other) => other is not null && History.SequenceEqual(other.History);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Version).GetHashCode();

    /// <summary>The type, the opaque id and the version.</summary>
    public override string ToString() => $"{nameof(Cohort)} {Id} {Version.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether the person belongs to the cohort now.</summary>
    internal bool IsMember(string person) => ActiveMembers.Contains(person, StringComparer.Ordinal);

    internal bool IsWaiting(string person) => WaitingList.Any(entry => string.Equals(entry.Candidate, person, StringComparison.Ordinal));

    /// <summary>The person's place among <see cref="Members"/>; null for someone who never belonged to the cohort.</summary>
    internal CohortMember? Find(string person) => Members.FirstOrDefault(member => string.Equals(member.Id, person, StringComparison.Ordinal));

    /// <summary>An original member who left and would come back, and whom the group has met; never someone who belongs to the cohort now.</summary>
    internal bool IsReturningOriginal(string person) =>
        Find(person) is { IsOriginal: true, IsActive: false } && (Sessions.Count == 0 || Sessions.Any(session => session.Attendees.Contains(person, StringComparer.Ordinal)));

    /// <summary>Whether that member left a place that nobody, the member included, has taken since.</summary>
    internal bool HasFreedPlace(string member)
    {
        if (Find(member) is not { IsActive: false } left) return false;
        return !Members.SelectMany(other => other.Stays).Any(stay => string.Equals(stay.InPlaceOf, member, StringComparison.Ordinal) && stay.From >= left.LatestStay.Until);
    }

    /// <summary>Whether admission is open to someone new, in that member's place or in none: the window, or what the policy declares until the cohort is closed.</summary>
    internal bool AdmitsSomeoneNew(string? inPlaceOf) =>
        IsWithinAdmissionWindow
        || (State == CohortState.Open && Policy.Membership == MembershipModel.Open)
        || (State == CohortState.Open && Policy.Membership == MembershipModel.SlowOpen && inPlaceOf is not null && HasFreedPlace(inPlaceOf));

    /// <summary>The kind of event that it would be if this person joined now: joined, admitted late, or returned.</summary>
    public CohortEventKind KindOfJoining(string person) =>
        IsReturningOriginal(person) ? CohortEventKind.Returned : IsWithinAdmissionWindow ? CohortEventKind.Joined : CohortEventKind.Admitted;

    /// <summary>Whether someone new came for the first time to the session held last. Those who joined for the first session are no newcomers.</summary>
    internal bool HadNewcomerAtLastSession() =>
        Sessions.Count >= 2 && Sessions[Sessions.Count - 1].Attendees.Any(attendee =>
            Find(attendee)!.Stays.LastOrDefault(stay => stay.FromSession <= Sessions.Count) is { Joining: not Joining.Returned, FromSession: >= 2 } stay
            && Sessions.Take(Sessions.Count - 1).All(session => session.Number < stay.FromSession || !session.Attendees.Contains(attendee, StringComparer.Ordinal)));
}
