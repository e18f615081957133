namespace GroupTherapy.Cohorts;

public sealed partial record Cohort
{
    /// <summary>The cohort that a stored history makes.</summary>
    /// <remarks>
    /// What a rulebook decided then is not decided again: a later rulebook does not undo history. That nobody new joined a closed
    /// cohort without a recorded override, that no seat was taken twice and that no state went back is checked again.
    /// </remarks>
    /// <param name="history">Every event, in order, from the founding.</param>
    /// <param name="rulebook">The rulebook of the same policy, where the host keeps one compiled; null compiles one when first needed.</param>
    /// <exception cref="CohortHistoryException">The history cannot have happened: an event is out of order, impossible or incomplete.</exception>
    /// <exception cref="ArgumentException">The rulebook is that of another policy.</exception>
    public static Cohort Replay(IEnumerable<CohortEvent> history, Rulebook<AdmissionRequest>? rulebook = null)
    {
        if (history is null) throw new ArgumentNullException(nameof(history));
        Cohort? cohort = null;
        var index = 0;
        foreach (var next in history)
        {
            var refusal = next is null ? new(RefusalKind.Incomplete, "found null, expected an event.")
                : cohort is null ? CohortTransitions.FaultOfFirst(next)
                : CohortTransitions.FaultOf(cohort, next);
            if (refusal is not null) throw new CohortHistoryException(index, refusal);
            cohort = cohort is null ? First(next!, rulebook) : cohort.After(next!);
            index++;
        }

        return cohort ?? throw new CohortHistoryException(0, new(RefusalKind.Incomplete, "found no event, expected the founding of the cohort."));
    }

    /// <summary>The next version, made by an event that has happened and is not decided again: one step of <see cref="Replay"/>.</summary>
    /// <returns>A refusal where the event cannot follow on this version.</returns>
    public CohortStep Record(CohortEvent happened) => Step(happened ?? throw new ArgumentNullException(nameof(happened)));

    private static Cohort First(CohortEvent founded, Rulebook<AdmissionRequest>? rulebook)
    {
        var policy = founded.Policy!;
        if (rulebook is not null && !rulebook.Policy.SequenceEqual(policy.Options())) throw new ArgumentException("The rulebook is that of the cohort's own policy.", nameof(rulebook));
        return new(founded.Cohort!, policy, new(() => rulebook ?? AdmissionRulebook.For(policy), LazyThreadSafetyMode.PublicationOnly), founded);
    }

    /// <summary>The version that a possible event makes.</summary>
    private Cohort After(CohortEvent next)
    {
        Cohort after = next.Kind switch
        {
            CohortEventKind.Opened => this with { State = CohortState.Open },
            CohortEventKind.Closed => this with { State = CohortState.Closed },
            CohortEventKind.Completed => this with { State = CohortState.Completed },
            CohortEventKind.Ended => this with { State = CohortState.Ended },
            CohortEventKind.SessionHeld => this with { Sessions = [.. Sessions, new CohortSession(Sessions.Count + 1, next.On, ActiveMembers, next.Attendees)] },
            CohortEventKind.Left => WithStays(next.Person!, stays => [.. stays.Take(stays.Count - 1), stays[stays.Count - 1] with { Until = next.On }]),
            CohortEventKind.Waited => this with { WaitingList = Ordered([.. WaitingList, new WaitingListEntry(next.Person!, next.On)]) },
            CohortEventKind.Withdrew => WithoutWaiting(next.Person!),
            _ => WithoutWaiting(next.Person!).WithStays(next.Person!, stays => [.. stays, StayOf(next)]),
        };
        return after with { History = [.. History, next] };
    }

    private MemberStay StayOf(CohortEvent joined) => new()
    {
        Joining = joined.Kind switch { CohortEventKind.Returned => Joining.Returned, CohortEventKind.Admitted => Joining.Admitted, _ => Joining.Original },
        From = joined.On,
        FromSession = Sessions.Count + 1,
        InPlaceOf = joined.InPlaceOf,
    };

    private Cohort WithStays(string person, Func<IReadOnlyList<MemberStay>, IReadOnlyList<MemberStay>> change)
    {
        var member = new CohortMember(person, change(Find(person)?.Stays ?? []));
        IReadOnlyList<CohortMember> members = Find(person) is { } known ? [.. Members.Select(other => ReferenceEquals(other, known) ? member : other)] : [.. Members, member];
        return this with { Members = members, ActiveMembers = [.. members.Where(other => other.IsActive).Select(other => other.Id)] };
    }

    private Cohort WithoutWaiting(string person) =>
        this with { WaitingList = [.. WaitingList.Where(entry => !string.Equals(entry.Candidate, person, StringComparison.Ordinal))] };

    private static IReadOnlyList<WaitingListEntry> Ordered(IEnumerable<WaitingListEntry> waiting) =>
        [.. waiting.OrderBy(entry => entry.Since).ThenBy(entry => entry.Candidate, StringComparer.Ordinal)];
}
