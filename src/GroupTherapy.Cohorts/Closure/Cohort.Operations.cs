namespace GroupTherapy.Cohorts;

public sealed partial record Cohort
{
    /// <summary>A new cohort, forming, at version 0.</summary>
    /// <param name="id">An opaque id of the host's choosing.</param>
    /// <param name="policy">What is declared for its whole life.</param>
    /// <param name="on">The day of the founding.</param>
    /// <param name="reason">Why it is founded.</param>
    /// <exception cref="ArgumentException">An id is none, a reason is blank, or an open or slow-open group has no reason.</exception>
    public static Cohort Found(string id, CohortPolicy policy, LocalDate on, string reason) => First(
        new() { Kind = CohortEventKind.Founded, Version = 0, On = on, Reason = Said(reason, nameof(reason)), Cohort = OpaqueId.Checked(id, nameof(id)), Policy = CohortPolicy.Checked(policy) },
        null);

    /// <summary>Begins the course: from forming to open.</summary>
    /// <remarks>A cohort below its minimum opens too; <see cref="Viability"/> says what can be done about it.</remarks>
    public CohortStep Open(LocalDate on, string reason) => Step(Event(CohortEventKind.Opened, on, reason));

    /// <summary>Closes admission for good: from open to closed. The sessions go on.</summary>
    public CohortStep Close(LocalDate on, string reason) => Step(Event(CohortEventKind.Closed, on, reason));

    /// <summary>The course has run to its end: from closed to completed.</summary>
    public CohortStep Complete(LocalDate on, string reason) => Step(Event(CohortEventKind.Completed, on, reason));

    /// <summary>The cohort is given up, or merged into another: from forming, open or closed to ended.</summary>
    public CohortStep End(LocalDate on, string reason) => Step(Event(CohortEventKind.Ended, on, reason));

    /// <summary>Records a session that was held, while open or closed.</summary>
    /// <param name="on">The day it was held. Two sessions of one day are two sessions.</param>
    /// <param name="attendees">The members who came, each once; a session to which nobody came was not held.</param>
    /// <param name="reason">What the session was, such as "as scheduled".</param>
    public CohortStep HoldSession(LocalDate on, IReadOnlyList<string> attendees, string reason)
    {
        if (attendees is null) throw new ArgumentNullException(nameof(attendees));
        foreach (var attendee in attendees) OpaqueId.Checked(attendee, nameof(attendees));
        return Step(Event(CohortEventKind.SessionHeld, on, reason) with { Attendees = attendees });
    }

    /// <summary>A member leaves. An original member may come back; the place may be given to someone else with <see cref="Replace"/>.</summary>
    public CohortStep Leave(string member, LocalDate on, string reason) => Step(Event(CohortEventKind.Left, on, reason, OpaqueId.Checked(member, nameof(member))));

    /// <summary>Puts a candidate on the waiting list. Whoever withdraws and waits again begins anew.</summary>
    public CohortStep Wait(string candidate, LocalDate on, string reason) => Step(Event(CohortEventKind.Waited, on, reason, OpaqueId.Checked(candidate, nameof(candidate))));

    /// <summary>Takes a candidate off the waiting list.</summary>
    public CohortStep Withdraw(string candidate, LocalDate on, string reason) => Step(Event(CohortEventKind.Withdrew, on, reason, OpaqueId.Checked(candidate, nameof(candidate))));

    /// <summary>Judges by the rulebook <c>cohorts/admission</c>, against this version, whether the candidate joins; and if so, gives the version in which the candidate does.</summary>
    /// <remarks>
    /// The candidate joins when the decision is clear, or when it asks for a clinician's judgement and one is given. The event records the
    /// overrides and the judgement that were needed, and who had waited longer; the candidate's own wait ends.
    /// </remarks>
    /// <param name="candidate">The candidate's opaque id. The id of an original member who left is that member, who comes back.</param>
    /// <param name="on">The day of joining.</param>
    /// <param name="reason">Why this candidate joins now; where others have waited longer, why they are passed over.</param>
    /// <param name="enrolledElsewhere">Whether the candidate belongs to another cohort of the same programme; null is unknown, and an unknown admits nobody.</param>
    /// <param name="overrides">The recorded justifications, at most one a rule.</param>
    /// <param name="judgement">A clinician's judgement, for a decision that asks for one.</param>
    /// <exception cref="ArgumentException">An id is none, a reason is blank, or an override or judgement is incomplete, dated later, or of a rule that admits none.</exception>
    public CohortStep Admit(string candidate, LocalDate on, string reason, bool? enrolledElsewhere, IReadOnlyList<Override>? overrides = null, ClinicalJudgement? judgement = null) =>
        Admit(null, candidate, on, reason, enrolledElsewhere, overrides, judgement);

    /// <summary>As <see cref="Admit(string, LocalDate, string, bool?, IReadOnlyList{Override}?, ClinicalJudgement?)"/>, in the place of a member who left; refused where that place is not free.</summary>
    /// <remarks>In a closed group a replacement is someone new. In a slow-open group it is how someone new joins after the window.</remarks>
    public CohortStep Replace(string member, string candidate, LocalDate on, string reason, bool? enrolledElsewhere, IReadOnlyList<Override>? overrides = null, ClinicalJudgement? judgement = null) =>
        HasFreedPlace(OpaqueId.Checked(member, nameof(member))) ? Admit(member, candidate, on, reason, enrolledElsewhere, overrides, judgement) : new(CohortTransitions.PlaceNotFree);

    private CohortStep Admit(string? inPlaceOf, string candidate, LocalDate on, string reason, bool? enrolledElsewhere, IReadOnlyList<Override>? overrides, ClinicalJudgement? judgement)
    {
        var request = new AdmissionRequest { Candidate = OpaqueId.Checked(candidate, nameof(candidate)), Cohort = this, On = on, EnrolledElsewhere = enrolledElsewhere, InPlaceOf = inPlaceOf };
        CheckJudgement(judgement, on);
        var joined = Event(KindOfJoining(candidate), on, reason, candidate);
        if (on < History[Version].On) return new(CohortTransitions.FaultOf(this, joined)!);
        var decision = Rulebook.Judge(request, on, overrides);
        if (!Admits(decision.Outcome, judgement)) return new(new CohortRefusal(RefusalKind.NotAdmitted, "the rulebook cohorts/admission does not let the candidate join as things stand."), decision);
        joined = joined with
        {
            InPlaceOf = inPlaceOf,
            Overrides = [.. decision.Findings.Select(finding => finding.OverriddenBy).OfType<Override>()],
            Judgement = decision.Outcome == Outcome.Review ? judgement : null,
            PassedOver = [.. WaitingList.Select(entry => entry.Candidate).TakeWhile(waiting => !string.Equals(waiting, candidate, StringComparison.Ordinal))],
        };
        return Step(joined, decision);
    }

    private static bool Admits(Outcome outcome, ClinicalJudgement? judgement) => outcome == Outcome.Clear || (outcome == Outcome.Review && judgement is not null);

    private static void CheckJudgement(ClinicalJudgement? judgement, LocalDate on)
    {
        if (judgement is null) return;
        if (string.IsNullOrWhiteSpace(judgement.Who) || string.IsNullOrWhiteSpace(judgement.Reason)) throw new ArgumentException("The judgement names who and why.", nameof(judgement));
        if (judgement.On > on) throw new ArgumentException("The judgement is dated on or before the day of joining.", nameof(judgement));
    }

    private CohortEvent Event(CohortEventKind kind, LocalDate on, string reason, string? person = null) =>
        new() { Kind = kind, Version = Version + 1, On = on, Reason = Said(reason, nameof(reason)), Person = person };

    private CohortStep Step(CohortEvent next, Decision<AdmissionRequest>? decision = null) =>
        CohortTransitions.FaultOf(this, next) is { } refusal ? new(refusal, decision) : new(After(next), decision);

    private static string Said(string text, string parameter) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException("A reason is not blank.", parameter) : text;
}
