namespace GroupTherapy.Cohorts;

/// <summary>Whose turn it is on a waiting list: the longest waiting whom the rulebook lets join. For those who run the group, never for a candidate.</summary>
public sealed record WaitingListReview
{
    private WaitingListReview(WaitingListTurn? next, IReadOnlyList<WaitingListTurn> passedOver)
    {
        Next = next;
        PassedOver = passedOver;
    }

    /// <summary>The person whose turn it is; null when nobody on the list may join as things stand.</summary>
    public WaitingListTurn? Next { get; }

    /// <summary>Those who have waited longer and cannot join now, the longest waiting first; each says why. They keep their place.</summary>
    public IReadOnlyList<WaitingListTurn> PassedOver { get; }

    /// <summary>Judges the list in its order - longest waiting first, those of one day by id - until someone may join.</summary>
    /// <param name="cohort">The version of the cohort that is judged.</param>
    /// <param name="on">The day on which someone would join, not before the last event.</param>
    /// <param name="enrolledElsewhere">Whether a candidate belongs to another cohort of the same programme; null is unknown, and passes the candidate over until it is known.</param>
    /// <param name="inPlaceOf">The member whose freed place is offered; null for a seat of one's own.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> lies before the cohort's last event.</exception>
    public static WaitingListReview Of(Cohort cohort, LocalDate on, Func<string, bool?> enrolledElsewhere, string? inPlaceOf = null)
    {
        if (cohort is null) throw new ArgumentNullException(nameof(cohort));
        if (enrolledElsewhere is null) throw new ArgumentNullException(nameof(enrolledElsewhere));
        if (on < cohort.History[cohort.Version].On) throw new ArgumentOutOfRangeException(nameof(on), "A seat is given on the day of the last event or later.");
        var passedOver = new List<WaitingListTurn>();
        foreach (var entry in cohort.WaitingList)
        {
            var request = new AdmissionRequest { Candidate = entry.Candidate, Cohort = cohort, On = on, EnrolledElsewhere = enrolledElsewhere(entry.Candidate), InPlaceOf = inPlaceOf };
            var turn = new WaitingListTurn(entry, on, cohort.Rulebook.Judge(request, on));

            // Who needs a clinician's judgement keeps the turn: below the minimum everyone does, and that is when a group is refilled.
            if (turn.Decision.Outcome is Outcome.Clear or Outcome.Review) return new(turn, [.. passedOver]);
            passedOver.Add(turn);
        }

        return new(null, [.. passedOver]);
    }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(WaitingListReview);
}
