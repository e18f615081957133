namespace GroupTherapy;

/// <summary>What <c>grouptherapy session</c> is asked.</summary>
internal sealed record AskedMeeting(LocalDate AsOf, Meeting Meeting)
{
    /// <summary>Whether the whole is asked for, and not only the decisions on what was given.</summary>
    public bool IsWhole => Meeting.Facilitators is not null || Meeting.Time is not null;

    public SessionReview Review(Reviewer reviewer) => reviewer.Review(Meeting, AsOf);

    /// <summary>The outcome of the whole, where it is asked for; otherwise of the decisions.</summary>
    public Outcome WorstOf(SessionReview review) => IsWhole ? review.Outcome : review.Outcomes().Max();
}
